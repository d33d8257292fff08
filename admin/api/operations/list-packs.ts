/** GET /packs: every rule pack with its rules as sentences. */
import { defineOperation } from '../operation.ts';
import { packList as listOf } from '../pack-view.ts';
import { packList } from '../schemas/pack.ts';

export const listPacks = defineOperation({
  name: 'listPacks',
  method: 'get',
  path: '/packs',
  summary: 'Các bộ quy tắc phân mức và nguồn của chúng',
  response: packList,
  handle: async (_input, { ports }) => listOf(ports),
});
