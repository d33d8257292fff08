/** The rows of a sent file, or why it cannot be read, in words that a clerk can act on. */
import type { Ports } from '../ports.ts';
import { refused } from '../problem.ts';
import { MOST_LINES } from '../schemas/import.ts';
import type { Rows } from './table.ts';
import { LONGEST_CELL } from './unfit.ts';
import type { Refused } from './unfit.ts';
import type { SentFile } from './upload.ts';

export const WHY_UNFIT: Readonly<Record<Refused, string>> = {
  unreadable: 'Không đọc được tệp này. Hãy lưu lại thành .xlsx hoặc .csv (UTF-8) rồi gửi lại.',
  tooManyRows: `Tệp có quá nhiều dòng, nhiều nhất là ${MOST_LINES} dòng. Hãy chia thành nhiều tệp.`,
  tooWide: 'Tệp có quá nhiều cột. Hãy giữ lại các cột cần thiết.',
  hugeCell: `Có ô dài quá ${LONGEST_CELL} ký tự. Hãy xoá bớt chữ trong ô đó.`,
  bomb: 'Tệp nén này phình quá lớn khi mở nên bị từ chối. Hãy lưu riêng trang danh sách thành tệp mới.',
  oldExcel: 'Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel và lưu lại thành .xlsx.',
  tooSlow: 'Đọc tệp này quá lâu nên đã dừng. Hãy lưu thành .csv rồi gửi lại.',
};

/** Throws 422 where the file is empty or cannot be read. */
export async function rowsOf({ readTable }: Pick<Ports, 'readTable'>, { bytes }: SentFile): Promise<Rows> {
  if (bytes.length === 0) throw refused('Chưa có tệp nào được gửi lên.');
  const table = await readTable(bytes);
  if ('refused' in table) throw refused(WHY_UNFIT[table.refused]);
  return table.rows;
}
