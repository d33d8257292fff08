/** GET /receipts/key: the public keys by which a check-point verifies receipts without a network. */
import { defineOperation } from '../operation.ts';
import { receiptKeys } from '../schemas/receipt.ts';

export const getReceiptKey = defineOperation({
  name: 'getReceiptKey',
  method: 'get',
  path: '/receipts/key',
  summary: 'Khoá công khai để kiểm mã QR khai báo, cả khi không có mạng',
  response: receiptKeys,
  handle: async (_input, { ports }) => ({
    algorithm: 'Ed25519' as const,
    keys: ports.receipts.publicKeys().map(({ id, key }) => ({ id, key })),
  }),
});
