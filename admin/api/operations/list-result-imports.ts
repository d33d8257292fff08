/** GET /results/imports: which files of test results were taken in, newest first. */
import { resultImports } from '../../../adapters/storage/collections.ts';
import { toIso } from '../../../cases/time.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { importsSeenBy } from '../own-results.ts';
import { pageOf } from '../page.ts';
import { plainQuery } from '../schemas/list.ts';
import { resultImportList } from '../schemas/result.ts';

export const listResultImports = defineOperation({
  name: 'listResultImports',
  method: 'get',
  path: '/results/imports',
  summary: 'Lịch sử nhập kết quả xét nghiệm',
  query: plainQuery,
  response: resultImportList,
  handle: async ({ query }, context) => {
    const { ports } = context;
    const where = await importsSeenBy(ports, staffOf(context));
    const page = await ports.store.find(resultImports, { where, order: [['atMs', 'desc']], ...pageOf(query) });
    const items = page.items.map(({ id, atMs, by, imported, updated, rejected }) => ({
      ...{ id, at: toIso(atMs), by, imported, updated, rejected },
    }));
    return { items, next: page.next };
  },
});
