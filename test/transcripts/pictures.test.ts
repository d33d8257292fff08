/** The pictures of the transcripts: each holds what is said here; `UPDATE=1` makes them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readCodes } from '../../adapters/media/qr/read.ts';
import { SAME_EACH_TIME } from '../../bots/rehearsal.ts';
import { createReceipts } from '../../bots/receipts/sign.ts';
import { photoOf } from '../media/photo.ts';
import type { Photo } from '../media/photo.ts';

/** The receipt of the declaration in `receipt-picture-stranger`. */
const RECEIPT = createReceipts([SAME_EACH_TIME]).text({
  code: 'XT3RGVTG',
  initials: 'NVA',
  birthYear: 1985,
  area: '19789',
  validUntil: '2026-03-13T09:01:00+07:00',
});

const PICTURES: readonly [file: string, says: string | null, photo: Photo][] = [
  [
    'can-cuoc.jpg',
    '046085000123|191234567|Nguyễn Văn Ánh|12031985|Nam|12 Lê Lợi, Thuận Hóa, Thành phố Huế|10052021',
    { width: 640, height: 480, module: 5, turned: 12, noise: 15, quality: 60 },
  ],
  ['phieu.png', RECEIPT, { width: 320, height: 320, module: 4, as: 'png' }],
  ['phieu-sua.jpg', RECEIPT.replace('NVA', 'TTB'), { width: 400, height: 400, module: 5, quality: 70 }],
  ['phieu-xet-nghiem.jpg', 'XN-2603-0042', { width: 480, height: 360, module: 6, turned: -20, noise: 20, quality: 60 }],
  ['mo.jpg', null, { width: 320, height: 240, module: 0, noise: 20, quality: 50 }],
  [
    'chuyen-tien.png',
    '00020101021138540010A00000072701240006970400011000000000000208QRIBFTTA53037045802VN6304ABCD',
    { width: 300, height: 300, module: 5, as: 'png' },
  ],
  ['mang.jpg', 'https://tram-y-te.example/dang-nhap', { width: 300, height: 300, module: 6, quality: 70 }],
];

test.each(PICTURES)('%s', async (name, says, photo) => {
  const file = path.join(import.meta.dirname, 'pictures', name);
  if (process.env['UPDATE'] === '1') writeFileSync(file, photoOf(says ?? '', photo));
  expect(await readCodes(readFileSync(file))).toEqual({ texts: says === null ? [] : [says] });
});
