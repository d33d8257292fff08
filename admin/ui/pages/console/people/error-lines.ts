/** Lines that were refused, as a CSV that opens in a spreadsheet, can be corrected there, and read in again. Pure. */

export interface ErrorLine {
  cells: readonly string[];
  reason: string;
}

/** What a spreadsheet would take for a formula is marked as text; reading the file in takes the mark off again. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The file's own columns, then why; begins with the mark by which spreadsheets know UTF-8. */
export function errorFile(headers: readonly string[], lines: readonly ErrorLine[]): string {
  const width = Math.max(headers.length, ...lines.map(({ cells }) => cells.length));
  const row = (cells: readonly string[], last: string): string =>
    [...Array.from({ length: width }, (_, column) => cells[column] ?? ''), last].map(cellOf).join(',');
  return `\uFEFF${[row(headers, 'Lý do'), ...lines.map(({ cells, reason }) => row(cells, reason))].join('\r\n')}\r\n`;
}
