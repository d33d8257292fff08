/** Receipts of declarations: what verifies them, and what a genuine one says. */
import { z } from 'zod';
import { time } from './list.ts';

export const receiptKeys = z
  .object({
    algorithm: z.literal('Ed25519'),
    keys: z.array(
      z.object({
        id: z.string().meta({ description: 'sáu ký tự đứng trước chữ ký trong mã QR' }),
        key: z.string().meta({ description: '32 byte, base64url' }),
      }),
    ),
  })
  .meta({ id: 'ReceiptKeys' });

export const receiptText = z
  .strictObject({ text: z.string().trim().min(1).max(500).meta({ description: 'chữ đọc được từ mã QR' }) })
  .meta({ id: 'ReceiptText' });

export const receiptSaid = z
  .object({
    state: z
      .enum(['valid', 'expired', 'unknown'])
      .meta({ description: 'unknown: ký đúng nhưng tờ khai không còn lưu' }),
    code: z.string().meta({ example: '7F3K-92QX' }),
    initials: z.string().meta({ description: 'chữ cái đầu của họ tên' }),
    birthYear: z.int().nullable(),
    area: z.string().nullable(),
    validUntil: time,
  })
  .meta({ id: 'ReceiptSaid' });
