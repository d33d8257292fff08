/** POST /people/import/preview: what a CSV or XLSX list of people would do, line by line; writes nothing. */
import { sentFile } from '../files/upload.ts';
import { previewOf } from '../files/preview.ts';
import type { Refused } from '../files/unfit.ts';
import { LONGEST_CELL } from '../files/unfit.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { refused } from '../problem.ts';
import { MOST_LINES, preview } from '../schemas/import.ts';

const WHY: Readonly<Record<Refused, string>> = {
  unreadable: 'Không đọc được tệp này. Hãy lưu lại thành .xlsx hoặc .csv (UTF-8) rồi gửi lại.',
  tooManyRows: `Tệp có quá nhiều dòng, nhiều nhất là ${MOST_LINES} người. Hãy chia thành nhiều tệp.`,
  tooWide: 'Tệp có quá nhiều cột. Hãy giữ lại các cột cần thiết.',
  hugeCell: `Có ô dài quá ${LONGEST_CELL} ký tự. Hãy xoá bớt chữ trong ô đó.`,
  bomb: 'Tệp nén này phình quá lớn khi mở nên bị từ chối. Hãy lưu riêng trang danh sách thành tệp mới.',
  oldExcel: 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel và lưu lại thành .xlsx.',
  tooSlow: 'Đọc tệp này quá lâu nên đã dừng. Hãy lưu thành .csv rồi gửi lại.',
};

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
    if (body.bytes.length === 0) throw refused('Chưa có tệp nào được gửi lên.');
    const table = await ports.readTable(body.bytes);
    if ('refused' in table) throw refused(WHY[table.refused]);
    return previewOf(ports, staffOf(context), table.rows);
  },
});
