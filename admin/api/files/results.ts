/** A file of test results, whatever its form: its lines, or why it is refused as a whole. */
import { dayOf, toIso } from '../../../cases/time.ts';
import type { Ports } from '../ports.ts';
import { refused } from '../problem.ts';
import { MOST_LINES } from '../schemas/import.ts';
import { fhirLines } from './results-fhir.ts';
import { resultColumns, resultLines } from './results-lines.ts';
import type { ResultLine } from './results-lines.ts';
import { rowsOf } from './rows.ts';
import type { SentFile } from './upload.ts';

export interface ReadResults {
  /** headings that nothing is read from; none of a bundle */
  ignored: readonly string[];
  lines: readonly ResultLine[];
}

/** Throws 422 where nothing can be read from it. */
export async function readResults(ports: Pick<Ports, 'readTable' | 'now'>, file: SentFile): Promise<ReadResults> {
  const today = dayOf(toIso(ports.now()));
  const read = isJson(file.bytes) ? bundleOf(file.bytes, today) : await tableOf(ports, file, today);
  if (read.lines.length === 0) throw refused('Tệp không có dòng kết quả nào.');
  if (read.lines.length > MOST_LINES) {
    throw refused(`Tệp có ${read.lines.length} kết quả, nhiều nhất là ${MOST_LINES}. Hãy chia tệp.`);
  }
  return read;
}

/** A bundle begins with a brace, which no list does. */
function isJson(bytes: Buffer): boolean {
  return /^\uFEFF?\s*\{/.test(bytes.subarray(0, 200).toString('utf8'));
}

function bundleOf(bytes: Buffer, today: string): ReadResults {
  const lines = fhirLines(bytes.toString('utf8').replace(/^\uFEFF/, ''), today);
  if (lines === null) throw refused('Tệp JSON này không phải Bundle FHIR R4 có các DiagnosticReport.');
  return { ignored: [], lines };
}

async function tableOf(ports: Pick<Ports, 'readTable'>, file: SentFile, today: string): Promise<ReadResults> {
  const rows = await rowsOf(ports, file);
  const columns = resultColumns(rows);
  if (columns === null) {
    throw refused(
      'Không thấy dòng tiêu đề. Tệp cần các cột "Mã xét nghiệm", "Họ tên", "Năm sinh", "Kết quả"; nếu chữ bị vỡ, hãy lưu lại bằng UTF-8.',
    );
  }
  return { ignored: columns.ignored, lines: resultLines(rows, columns, today) };
}
