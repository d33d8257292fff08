/** Receipts as pictures: what a camera reads is what was signed, and nothing altered passes. */
import { expect, test } from '@jest/globals';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { temporaryRing } from '../../adapters/storage/ring-file.ts';
import { parseRing } from '../../adapters/storage/seal.ts';
import { qrCode, withPicture } from '../../bots/receipts/picture.ts';
import { createReceipts } from '../../bots/receipts/sign.ts';
import { declared } from '../../adapters/channels/index.ts';
import { sayText } from '../../locales/index.ts';

const RECEIPT = {
  code: '7F3K92QX',
  initials: 'NVA',
  birthYear: 1985,
  area: '21211',
  validUntil: '2026-03-13T09:00+07:00',
};
const receipts = createReceipts(temporaryRing().signingSeeds());
const deps = { receipts, say: (parts: Parameters<typeof sayText>[0]) => sayText(parts, 'vi', 'chat') };

/** What a camera reads. */
function scanned(bytes: Buffer): string {
  const { data, width, height } = PNG.sync.read(bytes);
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

test('a camera reads what was signed', async () => {
  const text = receipts.text(RECEIPT);
  const read = scanned(await qrCode(text));
  expect(read).toBe(text);
  expect(receipts.read(read)).toEqual(RECEIPT);
});

test('one altered byte anywhere is refused, also one of which decoding drops the bits', () => {
  const text = receipts.text(RECEIPT);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of [1, 2, 4, 8, 16]) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ bit;
      expect(receipts.read(changed.toString('latin1'))).toBeNull();
    }
  }
});

test('it holds no name, no identity number, no phone and no level', () => {
  expect(receipts.text(RECEIPT)).toMatch(
    /^BA1\|7F3K92QX\|NVA\|1985\|21211\|2026-03-13T09:00\+07:00\|[\w-]{6}\|[\w-]{86}$/,
  );
});

test('after the ring was renewed older receipts are still good, those of a key that was taken out are not', () => {
  const [a, b] = ['a', 'b'].map((id, i) => `${id}=${Buffer.alloc(32, i + 1).toString('base64')}`);
  const before = createReceipts(parseRing(a!).signingSeeds());
  const renewed = createReceipts(parseRing(`${b},${a}`).signingSeeds());
  expect(renewed.read(before.text(RECEIPT))).toEqual(RECEIPT);
  expect(before.read(renewed.text(RECEIPT))).toBeNull();
  expect(renewed.publicKeys().map(({ id }) => id)).toContain(before.publicKeys()[0]?.id);
});

test('channels with pictures show it under a short text and before a long one; others have the code in words', async () => {
  const message = { parts: [], picture: { receipt: RECEIPT } };
  const short = await withPicture(deps, declared.telegram, message, { parts: [{ text: 'Đã lưu' }] }, 'vi');
  expect(short.parts).toMatchObject([{ text: 'Đã lưu', picture: { alt: 'Mã QR của tờ khai 7F3K-92QX' } }]);
  const long = await withPicture(deps, declared.telegram, message, { parts: [{ text: 'x'.repeat(1025) }] }, 'vi');
  expect(long.parts.map(({ text, picture }) => [text.length, picture !== undefined])).toEqual([
    [0, true],
    [1025, false],
  ]);
  const png = short.parts[0]?.picture?.png ?? '';
  expect(receipts.read(scanned(Buffer.from(png, 'base64')))).toEqual(RECEIPT);
  const sms = await withPicture(deps, declared.sms, message, { parts: [{ text: 'Ma: 7F3K-92QX' }] }, 'vi');
  expect(sms.parts).toEqual([{ text: 'Ma: 7F3K-92QX' }]);
});
