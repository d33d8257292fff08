/** Which of the offered choices was meant: by id, by its number in any wording, or by its label. */
import type { Form, Language } from '../../cases/text.ts';
import { fold } from './fold.ts';
import type { Choice, Content, TurnContext } from './turn.ts';

/** What is read as a number or a label; longer texts are talk. */
const LONGEST = 80;

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const FORMS: readonly Form[] = ['chat', 'sms', 'speech'];

const NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    tu: 4,
    nam: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  }),
);

/** "1", "so 1", "chon so mot", "bam phim 2", "muc 3 a", "cai thu hai" */
const NUMBERED =
  /^(?:da |em |toi |cho em |cho toi )?((?:chon |bam |nhan |nhanh |lay )?(?:so |phim |muc |(?:cau |tin |cai |dong )(?:so |thu )?|press |number |option )?)(\d{1,2}|[a-z]+)(?: a| nhe| nha)?$/;
const FIRST = /^(?:da |chon )?(?:cau|tin|cai|dong|so) (?:dau|dau tien|thu nhat|tren cung)(?: a| nhe| nha)?$/;
const LAST = /^(?:da |chon )?(?:cau|tin|cai|dong|so) (?:cuoi|cuoi cung|chot)(?: a| nhe| nha)?$/;

/** Alone these are other words too: ba (father), nam (male), tư, sáu/sau (after). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['ba', 'nam', 'tu', 'sau']);

/** The number that a short text names, null when it names none. */
function numberOf(folded: string): number | null {
  const [, prefix = '', word = ''] = NUMBERED.exec(folded) ?? [];
  if (/^\d+$/.test(word)) return Number(word);
  return prefix === '' && AMBIGUOUS.has(word) ? null : (NUMERALS.get(word) ?? null);
}

/** Labels are few and compared with every short message: each is folded once. */
const LABELS = 2000;
const foldedLabels = new Map<string, string>();

function foldedLabel(label: string): string {
  const known = foldedLabels.get(label);
  if (known !== undefined) return known;
  if (foldedLabels.size >= LABELS) foldedLabels.clear();
  const folded = fold(label);
  foldedLabels.set(label, folded);
  return folded;
}

const SHORT = /^(?:da |em |toi |thoi |cho em |cho toi |xin )*(bo qua|khong nho|khong biet)(?: di| nhe| nha| a)*$/;

/** "Bỏ qua" is no leaving of everything where "Bỏ qua câu này" is offered. */
function isShort(folded: string, label: string): boolean {
  const [, said] = SHORT.exec(folded) ?? [];
  return said !== undefined && label.startsWith(`${said} `);
}

function labelMatches(folded: string, choice: Choice, position: number, say: TurnContext['say']): boolean {
  return LANGUAGES.some((language) =>
    FORMS.some((form) => {
      const label = foldedLabel(say([choice.label], form, language));
      return label !== '' && (folded === label || folded === `${position} ${label}` || isShort(folded, label));
    }),
  );
}

/**
 * The choice that this content means among those offered (in the order of their numbers), or null. Numbers count from 1;
 * labels are compared in every form and language, folded.
 */
export function choiceMeant(content: Content, offered: readonly Choice[], say: TurnContext['say']): Choice | null {
  if (content.choice !== undefined) return offered.find(({ id }) => id === content.choice) ?? null;
  const typed = content.digits ?? content.text ?? content.speech;
  if (typed === undefined || typed.length > LONGEST) return null;
  const folded = fold(typed);
  const byLabel = offered.find((choice, index) => labelMatches(folded, choice, index + 1, say));
  if (byLabel !== undefined) return byLabel;
  if (LAST.test(folded)) return offered.at(-1) ?? null;
  const number = FIRST.test(folded) ? 1 : numberOf(folded);
  return number === null ? null : (offered[number - 1] ?? null);
}
