/** The first sheet of an XLSX that holds anything, as rows of texts; dates as ISO days, formulas as their results. */
import ExcelJS from 'exceljs';
import type { Cell, CellValue, Row, Worksheet } from 'exceljs';
import { MOST_COLUMNS, MOST_ROWS, Unfit } from './unfit.ts';

/** Throws Unfit, or what the library throws for a file that it cannot read. */
export async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  // formats, pictures and the like are never looked at
  const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'picture', 'extLst'];
  await book.xlsx.load(asArrayBuffer(bytes), { ignoreNodes });
  const sheet = book.worksheets.find(({ actualRowCount }) => actualRowCount > 0);
  if (sheet === undefined) throw new Unfit('unreadable');
  if (sheet.actualRowCount > MOST_ROWS) throw new Unfit('tooManyRows');
  if (sheet.actualColumnCount > MOST_COLUMNS) throw new Unfit('tooWide');
  return rowsOf(sheet);
}

/** Rows that the file leaves out are empty, up to the last one that counts. */
function rowsOf(sheet: Worksheet): string[][] {
  const rows: string[][] = [];
  sheet.eachRow((row, number) => {
    if (number > MOST_ROWS * 2) throw new Unfit('tooManyRows');
    while (rows.length < number - 1) rows.push([]);
    rows.push(cellsOf(row));
  });
  return rows;
}

function cellsOf(row: Row): string[] {
  const cells: string[] = [];
  row.eachCell((cell: Cell, column) => {
    if (column > MOST_COLUMNS) throw new Unfit('tooWide');
    while (cells.length < column - 1) cells.push('');
    cells.push(textOf(cell.value).trim());
  });
  return cells;
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return typeof value.text === 'string' ? value.text : textOf(value.text);
  if ('result' in value) return textOf(value.result);
  return '';
}

/** The library wants the bytes' own buffer, without what lies before and after them in a pool. */
function asArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
