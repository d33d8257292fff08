/** Words that channels and the pipeline need around a conversation. */
import type { Words } from '../types.ts';
import { word } from '../word.ts';

export const service = {
  trouble: word(
    'Tin này máy chưa xử lý được, người trực sẽ xem lại. Nguy cấp: gọi 115.',
    'Tin nay may chua xu ly duoc, nguoi truc se xem. Nguy cap: goi 115.',
    'Máy chưa xử lý được, người trực sẽ xem lại. Nguy cấp thì gọi 1 1 5.',
  ),
  press: word('Bấm {n}: {label}.', 'Bam {n}: {label}.', 'Bấm phím {n}: {label}.'),
  notHeard: word('Em chưa nghe rõ.', 'Chua nghe ro.'),
  goodbye: word('Em chào anh/chị.', 'Chao anh/chi.', 'Em chào anh chị. Nguy cấp thì gọi 1 1 5.'),
} satisfies Words;
