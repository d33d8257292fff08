/** POST /hotlines: one more number that people are told. */
import { hotlines } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { areaCodeOf, shownHotlines } from '../official-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { hotlineBody, hotlineList } from '../schemas/answer.ts';

export const createHotline = defineOperation({
  name: 'createHotline',
  method: 'post',
  path: '/hotlines',
  summary: 'Thêm một số gọi được',
  status: 201,
  body: hotlineBody,
  response: hotlineList,
  handle: async ({ body: { area, ...rest } }, context) => {
    const { ports, key } = context;
    const by = staffOf(context).username;
    const id = `own-${ports.store.hash(`hotline:${by}:${key}`).slice(0, 12)}`;
    const doc = { id, ...rest, areaCode: areaCodeOf(ports, area), withdrawn: false };
    await recordAudit(ports.store, { id: ports.randomToken(), atMs: ports.now(), by, act: 'hotline-new', subject: id });
    await ports.store.insert(hotlines, doc);
    ports.answers.changed();
    return { items: await shownHotlines(ports), next: null };
  },
});
