/** PUT /hotlines/:id: another number, cost or day of the last check; or no longer told. 115 stays. */
import { hotlines } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { areaCodeOf, shownHotlines } from '../official-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { notFound, refused } from '../problem.ts';
import { answerId, hotlineChange, hotlineList } from '../schemas/answer.ts';

const EMERGENCY = '115';

export const changeHotline = defineOperation({
  name: 'changeHotline',
  method: 'put',
  path: '/hotlines/:id',
  summary: 'Sửa hoặc rút một số gọi được',
  params: answerId,
  body: hotlineChange,
  response: hotlineList,
  handle: async ({ params: { id }, body: { area, ...rest } }, context) => {
    const { ports } = context;
    const by = staffOf(context).username;
    const shipped = ports.answers.hotlines.find((one) => one.id === id);
    if (shipped === undefined && (await ports.store.get(hotlines, id)) === null) throw notFound('số này');
    if (shipped?.number === EMERGENCY && (rest.withdrawn || rest.number !== EMERGENCY)) {
      throw refused('Số cấp cứu 115 luôn được đưa ra, không đổi và không rút được.');
    }
    const doc = { id, ...rest, areaCode: areaCodeOf(ports, area) };
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by,
      act: 'hotline-edit',
      subject: id,
    });
    if ((await ports.store.insert(hotlines, doc)) === 'exists') {
      await ports.store.modify(hotlines, id, (now) => ({ ...now, ...doc }));
    }
    ports.answers.changed();
    return { items: await shownHotlines(ports), next: null };
  },
});
