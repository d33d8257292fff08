/** Tables of receipts: the public key, and what staff are told of a QR code. */
import { createPublicKey, verify } from 'node:crypto';
import { expect } from '@jest/globals';
import { z } from 'zod';
import { declarations } from '../../../adapters/storage/collections.ts';
import { createReceipts } from '../../../bots/receipts/sign.ts';
import type { Declaration } from '../../../cases/declaration.ts';
import type { Row, Tables } from '../table.ts';
import type { World } from '../world.ts';

/** Signed by the key that the fake service has. */
const receipts = createReceipts([Buffer.alloc(32, 7)]);
const RECEIPT = {
  code: '7F3K92QX',
  initials: 'NVA',
  birthYear: 1985,
  area: '19753',
  validUntil: '2026-03-13T09:00+07:00',
};
const TEXT = receipts.text(RECEIPT);

export const DECLARATION: Omit<Declaration, 'rev'> = {
  id: 'd1',
  personId: 'p1',
  conversationId: 'c1',
  code: RECEIPT.code,
  at: '2026-03-10T09:00:00+07:00',
  atMs: Date.parse('2026-03-10T09:00:00+07:00'),
  validUntil: '2026-03-13T09:00:00+07:00',
  declared: { name: 'Nguyễn Văn An', sex: 'male', place: {}, contact: 'no', symptoms: [], vitals: {} },
  level: 'YELLOW',
  areaPath: ['46', '46/19753'],
};

const keep = async ({ fake }: World): Promise<void> => {
  await fake.ports.store.insert(declarations, DECLARATION);
};

const verified = (label: string, text: string, status: number, more: Partial<Row> = {}): Row => ({
  label,
  as: 'station',
  path: '/receipts/verify',
  send: { text },
  status,
  ...more,
});

/** The text with one character changed into another of the same kind. */
function altered(at: number): string {
  const character = TEXT.charAt(at);
  return `${TEXT.slice(0, at)}${character === 'A' ? 'B' : character === '1' ? '2' : 'A'}${TEXT.slice(at + 1)}`;
}

const keySchema = z.object({ keys: z.array(z.object({ id: z.string(), key: z.string() })) });
const REFUSED = { status: 422, detail: /không phải do trạm cấp hoặc đã bị sửa/ };

export const receiptTables = {
  getReceiptKey: [
    {
      label: 'anybody verifies with it alone',
      as: 'nobody',
      path: '/receipts/key',
      status: 200,
      body: { algorithm: 'Ed25519' },
      after: (_world, { body }) => {
        const [key] = keySchema.parse(body).keys;
        const publicKey = createPublicKey({
          key: { kty: 'OKP', crv: 'Ed25519', x: key?.key ?? '' },
          format: 'jwk',
        });
        const cut = TEXT.lastIndexOf('|');
        const signature = Buffer.from(TEXT.slice(cut + 1), 'base64url');
        expect(verify(null, Buffer.from(TEXT.slice(0, cut)), publicKey, signature)).toBe(true);
        expect(TEXT.slice(0, cut).endsWith(`|${key?.id}`)).toBe(true);
      },
    },
  ],
  verifyReceipt: [
    verified('signed here, but not kept (any more)', TEXT, 200, { body: { state: 'unknown', code: '7F3K-92QX' } }),
    verified('good', TEXT, 200, {
      before: keep,
      body: { state: 'valid', code: '7F3K-92QX', initials: 'NVA', birthYear: 1985, area: 'tỉnh Quảng Ngãi' },
    }),
    verified('with blanks around it', ` ${TEXT}\n`, 200, { body: { state: 'valid' } }),
    ...Array.from(TEXT, (_, at) =>
      verified(`altered at ${at}`, altered(at), REFUSED.status, { detail: REFUSED.detail }),
    ),
    verified('without its signature', TEXT.slice(0, -87), 422, { detail: REFUSED.detail }),
    verified('signed by another key', createReceipts([Buffer.alloc(32, 8)]).text(RECEIPT), 422, REFUSED),
    verified('another code', 'https://example.org/', 422, REFUSED),
    verified('nothing', '', 422),
    verified('not by citizens', TEXT, 401, { as: 'nobody' }),
    verified('too old', TEXT, 200, {
      as: 'program',
      before: ({ fake }) => void (fake.clock.ms = Date.parse('2026-03-13T09:01:01+07:00')),
      body: { state: 'expired' },
    }),
  ],
} satisfies Tables;
