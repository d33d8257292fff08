/** What the QR code of a receipt says: a line of text with just enough to compare it with the person who shows it. */

/** Neither a name nor the level of triage stands in it. */
export interface Receipt {
  code: string;
  initials: string;
  birthYear: number | null;
  /** code of the commune or province, '' where it is not known */
  area: string;
  /** ISO 8601 with offset, to the minute */
  validUntil: string;
}

const KIND = 'BA1';
const SEPARATOR = '|';
const FORM = /^BA1\|([2-9A-Z]{8})\|([A-Z]{0,6})\|(\d{4}|)\|(\d{0,6})\|(\d{4}-\d\d-\d\dT\d\d:\d\d\+07:00)$/;

/** The line that is signed, e.g. `BA1|7F3K92QX|NVA|1985|20194|2026-03-13T09:05+07:00`. */
export function receiptLine({ code, initials, birthYear, area, validUntil }: Receipt): string {
  const minute = `${validUntil.slice(0, 16)}+07:00`;
  return [KIND, code, initials, birthYear ?? '', area, minute].join(SEPARATOR);
}

/** The receipt of a line; null where it is none. */
export function readReceiptLine(line: string): Receipt | null {
  const [, code, initials, year, area, validUntil] = FORM.exec(line) ?? [];
  if (code === undefined || initials === undefined || area === undefined || validUntil === undefined) return null;
  return { code, initials, birthYear: year ? Number(year) : null, area, validUntil };
}
