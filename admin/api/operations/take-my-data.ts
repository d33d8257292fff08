/** POST /my-data: a copy of one's own data for the token of a link, once. The token is in the body: addresses are logged. */
import { dataExports } from '../../../adapters/storage/collections.ts';
import { myDataOf } from '../my-data-view.ts';
import { defineOperation } from '../operation.ts';
import { notFound } from '../problem.ts';
import { myData, takeBody } from '../schemas/my-data.ts';

export const takeMyData = defineOperation({
  name: 'takeMyData',
  method: 'post',
  path: '/my-data',
  summary: 'Bản sao dữ liệu của chính mình, theo liên kết mở được một lần',
  body: takeBody,
  response: myData,
  // nothing of it is kept for a repeat: the link works once
  once: false,
  handle: async ({ body }, { ports }) => {
    const { store } = ports;
    const id = store.hash(`export:${body.token}`);
    const waiting = await store.get(dataExports, id);
    const good = waiting !== null && waiting.untilMs > ports.now();
    // Whoever removes it has it: of two at once one is refused.
    if (!good || !(await store.remove(dataExports, id))) {
      throw notFound('bản sao này: liên kết đã mở rồi hoặc quá hạn. Nhắn TẢI DỮ LIỆU CỦA TÔI để lấy liên kết mới');
    }
    return myDataOf(ports, waiting.conversationId);
  },
});
