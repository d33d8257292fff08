/** GET /failures: messages that could not be handled or delivered, newest first. */
import { failures } from '../../../adapters/storage/collections.ts';
import { shownFailures } from '../failure-view.ts';
import { defineOperation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { failureList, failureQuery } from '../schemas/failure.ts';

export const listFailures = defineOperation({
  name: 'listFailures',
  method: 'get',
  path: '/failures',
  summary: 'Tin chưa xử lý hoặc chưa gửi được',
  query: failureQuery,
  response: failureList,
  handle: async ({ query }, { ports }) => {
    const page = await ports.store.find(failures, {
      where: { state: query.state },
      order: [['atMs', 'desc']],
      ...pageOf(query),
    });
    return { items: await shownFailures(ports, page.items), next: page.next };
  },
});
