/** A CSV or XLSX file as rows of texts; which of the two it is, its first bytes say. */
import { readCsv } from './csv.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Unfit } from './unfit.ts';
import type { Refused } from './unfit.ts';
import { readXlsx } from './xlsx.ts';
import { refuseBomb } from './zip.ts';

/** Rows as they stand in the file, empty ones too, so that an index leads to its line; cells are trimmed. */
export type Rows = readonly (readonly string[])[];

export type TableRead = { rows: Rows } | { refused: Refused };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel 97 to 2003. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the whole file in one go: to be called where that holds up nobody. Throws nothing. */
export async function readTable(bytes: Uint8Array): Promise<TableRead> {
  try {
    return { rows: checked(await rowsOf(bytes)) };
  } catch (fault) {
    return { refused: fault instanceof Unfit ? fault.why : 'unreadable' };
  }
}

async function rowsOf(bytes: Uint8Array): Promise<Rows> {
  if (begins(bytes, OLE)) throw new Unfit('oldExcel');
  if (!begins(bytes, ZIP)) return readCsv(bytes);
  await refuseBomb(bytes);
  return readXlsx(bytes);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function checked(rows: Rows): Rows {
  if (rows.length > MOST_ROWS) throw new Unfit('tooManyRows');
  if (rows.some((row) => row.length > MOST_COLUMNS)) throw new Unfit('tooWide');
  if (rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL))) throw new Unfit('hugeCell');
  return rows;
}
