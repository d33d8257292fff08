/** CSV as Excel and its kin write it in Việt Nam: UTF-8, UTF-16 or windows-1258; comma, semicolon or tab. */
import { CsvError, parse } from 'csv-parse/sync';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Unfit } from './unfit.ts';

/** So much of the text shows which delimiter it uses. */
const LOOK = 4_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** Throws Unfit. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decoded(bytes);
  if (text.includes('\u0000')) throw new Unfit('unreadable');
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_CELL * MOST_COLUMNS,
      to: MOST_ROWS + 1,
    });
  } catch (fault) {
    if (fault instanceof CsvError && fault.code === 'CSV_MAX_RECORD_SIZE') throw new Unfit('hugeCell');
    throw fault;
  }
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // marks of windows-1258 come after their letter
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text
    .slice(0, LOOK)
    .split('\n')
    .filter((line) => DELIMITERS.some((mark) => line.includes(mark)));
  const times = (mark: string): number => first.split(mark).length;
  return [...DELIMITERS].sort((one, other) => times(other) - times(one))[0] ?? ',';
}
