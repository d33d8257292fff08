/** One script in three spellings: as written, without any accent, and by SMS with the numbers of choices typed. */
import type { Out } from '../chat/written.ts';

export const SPELLINGS = ['accented', 'unaccented', 'sms'] as const;
export type Spelling = (typeof SPELLINGS)[number];

type Line = Readonly<Record<string, unknown>>;

/** What only another app than SMS can carry. */
const THINGS = ['location', 'contact', 'media'];
/** Part of a telephone call, where nothing is spelt. */
const SPOKEN = ['call', 'digits', 'speech', 'silence'];

/** A message from a phone that SMS could carry. */
function isByApp(line: Line): boolean {
  const { from, channel = 'web' } = line;
  const isText = ['web', 'telegram', 'zalo'].includes(String(channel)) && !THINGS.some((thing) => thing in line);
  return from !== undefined && isText;
}

/** Would this spelling of a script say anything else than the script itself, and anything that a person could say? */
export function differs(lines: readonly Line[], spelling: Spelling): boolean {
  if (spelling === 'accented') return true;
  if (lines.some((line) => SPOKEN.some((part) => part in line))) return false;
  if (spelling === 'sms') return lines.some(isByApp);
  return lines.some((line) => JSON.stringify(unaccented(line)) !== JSON.stringify(line));
}

/** The spellings that a script shows as it is written: one by SMS shows that one, one without a mark that, too. */
export function asWritten(lines: readonly Line[]): readonly Spelling[] {
  const isSpoken = lines.some((line) => SPOKEN.some((part) => part in line));
  const isPlain = !isSpoken && !differs(lines, 'unaccented');
  const bySms = lines.some(({ channel }) => channel === 'sms');
  return ['accented', ...(isPlain ? (['unaccented'] as const) : []), ...(bySms ? (['sms'] as const) : [])];
}

/** Drops every mark, and keeps the case: how many people type on an old phone. */
function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

function unaccented(line: Line): Line {
  const { text, caption } = line;
  return {
    ...line,
    ...(typeof text === 'string' && { text: withoutMarks(text) }),
    ...(typeof caption === 'string' && { caption: withoutMarks(caption) }),
  };
}

/** A button is pressed by typing its number in the last message, where that offered it. */
function byNumber(line: Line, said: readonly Out[]): Line {
  const { choice, ...rest } = line;
  if (choice === undefined) return line;
  const last = said.findLast(({ to, text }) => to === line['from'] && text !== undefined);
  const offered = (last?.['choices'] ?? []) as readonly { id: string }[];
  const index = offered.findIndex(({ id }) => id === choice);
  return index < 0 ? line : { ...rest, text: String(index + 1) };
}

/** @param said everything that was written so far, as the numbers of choices are those of the last message */
export function spelt(line: Line, spelling: Spelling, said: readonly Out[]): Line {
  if (spelling === 'accented') return line;
  const plain = unaccented(line);
  return spelling === 'sms' && isByApp(line) ? byNumber({ ...plain, channel: 'sms' }, said) : plain;
}
