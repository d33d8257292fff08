/** DELETE /bulletins/:id: a bulletin is told no longer; it stays in the store. */
import { bulletins } from '../../../adapters/storage/collections.ts';
import { recordAudit } from '../accounts.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { notFound } from '../problem.ts';
import { answerId } from '../schemas/answer.ts';

export const withdrawBulletin = defineOperation({
  name: 'withdrawBulletin',
  method: 'delete',
  path: '/bulletins/:id',
  summary: 'Rút một bản tin',
  status: 204,
  params: answerId,
  handle: async ({ params: { id } }, context) => {
    const { ports } = context;
    const by = staffOf(context).username;
    if ((await ports.store.get(bulletins, id)) === null) throw notFound('bản tin này');
    await recordAudit(ports.store, {
      id: ports.randomToken(),
      atMs: ports.now(),
      by,
      act: 'bulletin-withdraw',
      subject: id,
    });
    await ports.store.modify(bulletins, id, (doc) => ({ ...doc, withdrawn: true }));
    ports.answers.changed();
  },
});
