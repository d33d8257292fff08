/** GET /duty: the duty roster. */
import { defineOperation } from '../operation.ts';
import { shownRoster } from '../duty-view.ts';
import { roster } from '../schemas/staff.ts';

export const getDuty = defineOperation({
  name: 'getDuty',
  method: 'get',
  path: '/duty',
  summary: 'Lịch trực',
  response: roster,
  handle: async (_input, { ports }) => shownRoster(await ports.roster.read()),
});
