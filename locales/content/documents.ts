/** Documents that answers and verdicts may name, as they are said to people. */
import type { DocumentId } from './types.ts';

export const DOCUMENTS: Readonly<Record<DocumentId, string>> = {
  qd3646: 'Quyết định 3646/QĐ-BYT ngày 31/7/2021',
  qd4038: 'Quyết định 4038/QĐ-BYT ngày 21/8/2021',
  qd4377: 'Quyết định 4377/QĐ-BYT ngày 11/9/2021',
  qd5525: 'Quyết định 5525/QĐ-BYT ngày 1/12/2021',
  cv11042: 'Công văn 11042/BYT-DP ngày 29/12/2021',
  qd261: 'Quyết định 261/QĐ-BYT ngày 31/1/2022',
  cv762: 'Công văn 762/BYT-DP ngày 21/2/2022',
  qd528: 'Quyết định 528/QĐ-BYT ngày 3/3/2022',
  qd2671: 'Quyết định 2671/QĐ-BYT ngày 26/6/2023',
  qd26ttg: 'Quyết định 26/2023/QĐ-TTg ngày 19/10/2023',
  qd2760: 'Quyết định 2760/QĐ-BYT ngày 4/7/2023',
  qd292: 'Quyết định 292/QĐ-BYT ngày 6/2/2024',
  qd1019: 'Quyết định 1019/QĐ-BYT ngày 26/3/2025',
  qd1840: 'Quyết định 1840/QĐ-BYT ngày 3/6/2025',
  qd2957: 'Quyết định 2957/QĐ-BYT ngày 10/7/2020',
  law91: 'Luật 91/2025/QH15 về bảo vệ dữ liệu cá nhân',
  decree356: 'Nghị định 356/2025/NĐ-CP ngày 31/12/2025',
  whoHomeCare: 'hướng dẫn chăm sóc COVID-19 tại nhà của Tổ chức Y tế Thế giới',
  general: 'kiến thức y tế chung',
  own: 'cách làm việc của Bình An',
};
