/** A transcript as a page to be read: what was said to the phone and by it, what staff did, what happened, in order. */
type Line = Readonly<Record<string, unknown>>;

/** Of events only those that a reader needs to follow the story. */
const SHOWN: ReadonlySet<unknown> = new Set([
  ...['caseOpened', 'severityChanged', 'caseClosed', 'checkinMissed', 'handedOver', 'escalated'],
]);

function timeOf({ at }: Line): number {
  return Date.parse(String(at));
}

function clock(line: Line): string {
  const [day = '', time = ''] = String(line['at']).split('T');
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))} ${time.slice(0, 5)}`;
}

function cell(words: unknown): string {
  return String(words)
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\n', '<br>');
}

function row(line: Line, who: string, words: string): string {
  return `| ${clock(line)} | ${who} | ${words} |`;
}

/** `enrol Nguyễn Thị Hoa mẹ 1955 f0`: the act and what it was given, numbers of phones left out. */
function actWords(staff: Line): string {
  const { do: act, by: _by, ...given } = staff;
  const values = Object.values(given).flatMap((value) =>
    typeof value === 'object' && value ? Object.values(value) : [value],
  );
  const plain = values.filter((value) => typeof value !== 'object' && !String(value).startsWith('+'));
  return [act, ...plain].map(cell).join(' · ');
}

function inputRow(line: Line): readonly string[] {
  const { staff, text, choice, channel = 'web' } = line;
  if (typeof staff === 'object' && staff !== null) return [row(line, 'staff', `_${actWords(staff as Line)}_`)];
  const said = text ?? choice;
  return said === undefined ? [] : [row(line, `→ ${cell(channel)}`, cell(said))];
}

function outputRow(line: Line, before: Line): readonly string[] {
  const { text, choices, channel, event, name, kind, severity, error } = line;
  if (error !== undefined) return [row(before, 'refused', `_${cell(error)}_`)];
  if (event !== undefined) {
    const parts = [event, name, kind, severity].filter((part) => part !== undefined);
    return SHOWN.has(event) ? [row(line, 'event', `_${parts.map(cell).join(' · ')}_`)] : [];
  }
  const offered = (choices as readonly { label: string }[]).map(({ label }, i) => `[${i + 1}. ${cell(label)}]`);
  // an SMS names its choices itself
  const shown = channel === 'sms' ? [] : offered;
  return [row(line, `← ${cell(channel)}`, [cell(text), ...shown].join('<br>'))];
}

/**
 * The rows of a table in Markdown.
 * @param script the lines that were played
 * @param written what they gave, with events
 */
export function conversationRows(script: readonly Line[], written: readonly Line[]): readonly string[] {
  const rows: string[] = [];
  const left = [...written];
  const take = (until: number, done: number): void => {
    for (let next = left[0]; next !== undefined; next = left[0]) {
      // a line without a time answers the line of its number
      const isDue = next['at'] === undefined ? Number(next['line']) <= done : timeOf(next) < until;
      if (!isDue) return;
      rows.push(...outputRow(next, script[done - 1] ?? {}));
      left.shift();
    }
  };
  for (const [done, line] of script.entries()) {
    take(timeOf(line), done);
    rows.push(...inputRow(line));
  }
  take(Number.POSITIVE_INFINITY, script.length);
  return rows;
}

/** The page with its title, introduction and table. */
export function conversationPage(title: string, about: string, rows: readonly string[]): string {
  return [`# ${title}`, '', about, '', '| when | who | words |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
