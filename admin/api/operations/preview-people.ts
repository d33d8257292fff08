/** POST /people/import/preview: what a CSV or XLSX list of people would do, line by line; writes nothing. */
import { sentFile } from '../files/upload.ts';
import { previewOf } from '../files/preview.ts';
import { rowsOf } from '../files/rows.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { preview } from '../schemas/import.ts';

export const previewPeople = defineOperation({
  name: 'previewPeople',
  method: 'post',
  path: '/people/import/preview',
  summary: 'Xem trước một danh sách CSV, XLSX; chưa ghi gì',
  body: sentFile,
  response: preview,
  once: false,
  takes: 'file',
  handle: async ({ body }, context) => {
    const { ports } = context;
    return previewOf(ports, staffOf(context), await rowsOf(ports, body));
  },
});
