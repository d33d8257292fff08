/** PUT /packs/:id: a pack counts here or not; audited, and asked twice. */
import { toIso } from '../../../cases/time.ts';
import { ALWAYS_ON } from '../../../cases/triage/settings.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { changePacks, packById, packList as listOf } from '../pack-view.ts';
import { refused } from '../problem.ts';
import { packId, packList, switchBody } from '../schemas/pack.ts';

export const switchPack = defineOperation({
  name: 'switchPack',
  method: 'put',
  path: '/packs/:id',
  summary: 'Bật hoặc tắt một bộ quy tắc',
  params: packId,
  body: switchBody,
  response: packList,
  handle: async ({ params, body }, context) => {
    const { ports } = context;
    const { id, document } = packById(params.id);
    if (!body.on && ALWAYS_ON.includes(id)) {
      throw refused(
        `Không tắt được ${document}: thiếu các dấu hiệu nguy hiểm này thì không phân mức được tin nhắn nào.`,
      );
    }
    if (body.confirm.toLowerCase() !== document.toLowerCase()) {
      throw refused(`Gõ lại đúng số văn bản "${document}" để xác nhận.`, [{ field: 'confirm', detail: 'chưa khớp' }]);
    }
    const act = body.on ? 'pack-on' : 'pack-off';
    await changePacks(context, { act, subject: id }, (settings) => ({
      ...settings,
      off: [...settings.off.filter((other) => other !== id), ...(body.on ? [] : [id])],
      changedBy: staffOf(context).username,
      changedAt: toIso(ports.now()),
    }));
    return listOf(ports);
  },
});
