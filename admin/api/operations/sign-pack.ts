/** POST /packs/:id/review: a named human has read the rules of a pack as they are now. */
import { dayOf, toIso } from '../../../cases/time.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { changePacks, packById, packList as listOf, printOf } from '../pack-view.ts';
import { refused } from '../problem.ts';
import { packId, packList, signBody } from '../schemas/pack.ts';

export const signPack = defineOperation({
  name: 'signPack',
  method: 'post',
  path: '/packs/:id/review',
  summary: 'Ký đã đọc duyệt một bộ quy tắc',
  params: packId,
  body: signBody,
  response: packList,
  handle: async ({ params, body }, context) => {
    const { ports } = context;
    const pack = packById(params.id);
    const at = toIso(ports.now());
    if (body.on > dayOf(at)) throw refused('Ngày đọc duyệt còn ở tương lai.', [{ field: 'on', detail: 'ở tương lai' }]);
    const { username: by, program } = staffOf(context);
    if (program) throw refused('Chỉ người thật ký đọc duyệt: hãy đăng nhập bằng tài khoản của mình.');
    await changePacks(context, { act: 'pack-review', subject: pack.id }, (settings) => ({
      ...settings,
      reviews: { ...settings.reviews, [pack.id]: { name: body.name, on: body.on, by, at, rules: printOf(pack) } },
    }));
    return listOf(ports);
  },
});
