/** POST /results/import: takes test results from a CSV, an XLSX or a FHIR bundle; the same file twice changes nothing. */
import { readResults } from '../files/results.ts';
import { ownLines } from '../own-results.ts';
import { sentFile } from '../files/upload.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { resultsImported } from '../schemas/result.ts';

export const importResults = defineOperation({
  name: 'importResults',
  method: 'post',
  path: '/results/import',
  summary: 'Nhập kết quả xét nghiệm (CSV, XLSX, Bundle FHIR R4); ai đang chờ được báo',
  body: sentFile,
  response: resultsImported,
  takes: 'file',
  handle: async ({ body }, context) => {
    const { ports } = context;
    const lines = await ownLines(context, (await readResults(ports, body)).lines);
    const rows = lines.flatMap((line) => ('row' in line ? [line.row] : []));
    const rejected = lines.flatMap((line) => ('reason' in line ? [{ line: line.line, reason: line.reason }] : []));
    const counts = await ports.results.take(rows, { by: staffOf(context).username, rejected: rejected.length });
    return { ...counts, rejected };
  },
});
