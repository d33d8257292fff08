/** GET /bulletins: figures that were given out, newest first. */
import { bulletins } from '../../../adapters/storage/collections.ts';
import { shownBulletin } from '../official-view.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { bulletinList } from '../schemas/answer.ts';
import { plainQuery } from '../schemas/list.ts';

export const listBulletins = defineOperation({
  name: 'listBulletins',
  method: 'get',
  path: '/bulletins',
  summary: 'Bản tin đã đưa',
  query: plainQuery,
  response: bulletinList,
  handle: async ({ query }, { ports }) => {
    const page = await ports.store.find(bulletins, {
      where: { withdrawn: false },
      order: [
        ['day', 'desc'],
        ['atMs', 'desc'],
      ],
      ...pageOf(query),
    });
    return { items: page.items.map((doc) => shownBulletin(ports, doc)), next: page.next };
  },
});
