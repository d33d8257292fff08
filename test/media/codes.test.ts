/** QR codes in pictures: read from what phones take, refused where the picture is a trap, in a thread that holds up nobody. */
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readCodes } from '../../adapters/media/qr/read.ts';
import { photoOf } from './photo.ts';
import type { Photo } from './photo.ts';

const CARD = '046085000123|191234567|Nguyễn Văn Ánh|12031985|Nam|12 Lê Lợi, Thuận Hóa, Thành phố Huế|10052021';

describe('a card as phones take it', () => {
  test.each<[string, Photo]>([
    ['straight, as PNG', { as: 'png' }],
    ['straight, as JPEG', {}],
    ['turned a little, with noise', { turned: 17, noise: 20 }],
    ['upside down', { turned: 180, noise: 10 }],
    ['turned by a right angle', { turned: 90 }],
    ['turned half-way', { turned: 45, module: 5, noise: 30 }],
    ['small in a large photo', { width: 1200, height: 900, module: 3, turned: 8, noise: 25 }],
    ['three pixels a module, pressed hard', { width: 400, height: 400, module: 3, quality: 60 }],
    ['two pixels a module', { width: 300, height: 300, module: 2, quality: 85, as: 'png' }],
    ['much noise', { turned: 30, noise: 60, module: 7 }],
  ])('%s', async (_label, photo) => {
    expect(await readCodes(photoOf(CARD, photo))).toEqual({ texts: [CARD] });
  });

  test('a picture without a code has none, and so has one of which a third is torn off', async () => {
    expect(await readCodes(photoOf(CARD, { module: 0, noise: 30 }))).toEqual({ texts: [] });
    expect(await readCodes(photoOf(CARD, { width: 200, height: 600, module: 6 }))).toEqual({ texts: [] });
    expect(await readCodes(jpegHead(100, 100))).toEqual({ texts: [] });
  });
});

/** A PNG whose head and packed pixels need not agree. */
function png(width: number, height: number, raw: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]);
}

/** A JPEG that ends after its frame header. */
function jpegHead(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 7);
  frame.writeUInt16BE(width, 9);
  return frame;
}

describe('traps', () => {
  const small = photoOf(CARD, { as: 'png' });
  test.each<[string, Buffer, string]>([
    ['30,000 by 30,000 pixels as PNG', png(30_000, 30_000, Buffer.alloc(10)), 'tooLarge'],
    ['30,000 by 30,000 pixels as JPEG', jpegHead(30_000, 30_000), 'tooLarge'],
    ['eight by eight that unpack to 60 million bytes', png(8, 8, Buffer.alloc(60_000_000)), 'tooLarge'],
    ['no pixels', png(0, 30_000, Buffer.alloc(10)), 'notAPicture'],
    ['a PNG cut off in its head', small.subarray(0, 20), 'notAPicture'],
    ['a PNG cut off in its pixels', small.subarray(0, small.length / 2), 'notAPicture'],
    ['words', Buffer.from('không phải ảnh'), 'notAPicture'],
    ['nothing', Buffer.alloc(0), 'notAPicture'],
  ])('%s', async (_label, bytes, refused) => {
    expect(await readCodes(bytes)).toEqual({ refused });
  });
});
