/** POST /receipts/verify: reads the text of a receipt's QR code; one that was not signed here, or was altered, is refused. */
import { shownCode } from '../../../cases/declaration.ts';
import { toMs } from '../../../cases/time.ts';
import { defineOperation } from '../operation.ts';
import { refused } from '../problem.ts';
import { receiptState } from '../receipt-state.ts';
import { receiptSaid, receiptText } from '../schemas/receipt.ts';

export const verifyReceipt = defineOperation({
  name: 'verifyReceipt',
  method: 'post',
  path: '/receipts/verify',
  summary: 'Kiểm mã QR của tờ khai y tế',
  body: receiptText,
  response: receiptSaid,
  once: false,
  handle: async ({ body }, { ports }) => {
    const receipt = ports.receipts.read(body.text);
    if (receipt === null) {
      throw refused('Mã QR này không phải do trạm cấp hoặc đã bị sửa. Đề nghị người đó khai lại.', [
        { field: 'text', detail: 'chữ ký không đúng' },
      ]);
    }
    const { code, initials, birthYear, area, validUntil } = receipt;
    const kept = await receiptState(ports, code);
    const expired = toMs(validUntil) < ports.now();
    return {
      state: kept === 'unknown' ? ('unknown' as const) : expired ? ('expired' as const) : ('valid' as const),
      code: shownCode(code),
      initials,
      birthYear,
      area: area === '' ? null : ports.areaName([area]),
      validUntil,
    };
  },
});
