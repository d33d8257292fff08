/** POST /results/import/preview: what a file of test results would do, line by line; writes nothing. */
import { readResults } from '../files/results.ts';
import { ownLines } from '../own-results.ts';
import { sentFile } from '../files/upload.ts';
import { defineOperation } from '../operation.ts';
import { resultsPreview } from '../schemas/result.ts';

export const previewResults = defineOperation({
  name: 'previewResults',
  method: 'post',
  path: '/results/import/preview',
  summary: 'Xem trước tệp kết quả xét nghiệm; chưa ghi gì',
  body: sentFile,
  response: resultsPreview,
  once: false,
  takes: 'file',
  handle: async ({ body }, context) => {
    const { ports } = context;
    const { ignored, lines: read } = await readResults(ports, body);
    const lines = await ownLines(context, read);
    const fates = await ports.results.fates(lines.flatMap((line) => ('row' in line ? [line.row] : [])));
    const counts = { new: 0, update: 0, same: 0, refused: 0 };
    let next = 0;
    const shown = lines.map((line) => {
      const fate = 'row' in line ? (fates[next++] ?? ('new' as const)) : ('refused' as const);
      counts[fate] += 1;
      if (!('row' in line)) return { line: line.line, fate, reason: line.reason, row: null };
      const { code, name, birthYear, test, result, ct, sampledAt } = line.row;
      return { line: line.line, fate, reason: null, row: { code, name, birthYear, test, result, ct, sampledAt } };
    });
    return { ignored: [...ignored], counts, lines: shown };
  },
});
