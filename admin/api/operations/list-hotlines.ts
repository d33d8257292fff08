/** GET /hotlines: numbers that people are told to call. */
import { shownHotlines } from '../official-view.ts';
import { defineOperation } from '../operation.ts';
import { hotlineList } from '../schemas/answer.ts';

export const listHotlines = defineOperation({
  name: 'listHotlines',
  method: 'get',
  path: '/hotlines',
  summary: 'Số gọi được',
  response: hotlineList,
  handle: async (_input, { ports }) => ({ items: await shownHotlines(ports), next: null }),
});
