/** GET /people/:id: one person with curves, household, reminder ladder and isolation. */
import { people } from '../../../adapters/storage/collections.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { personPageOf } from '../person-view.ts';
import { notFound } from '../problem.ts';
import { personPage } from '../schemas/follow.ts';
import { personId } from '../schemas/person.ts';
import { mustSee } from '../scope.ts';

export const getPerson = defineOperation({
  name: 'getPerson',
  method: 'get',
  path: '/people/:id',
  summary: 'Một người: sinh hiệu, gia đình, lịch hỏi thăm, cách ly',
  params: personId,
  response: personPage,
  handle: async ({ params }, context) => {
    const person = await context.ports.store.get(people, params.id);
    if (person === null) throw notFound('người này');
    mustSee(staffOf(context), person.areaPath, 'người này');
    return personPageOf(context.ports, person);
  },
});
