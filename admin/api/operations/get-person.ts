/** GET /people/:id: one person with curves, household, reminder ladder and isolation. */
import { noteLook } from '../looks.ts';
import { defineOperation } from '../operation.ts';
import { personPageOf } from '../person-view.ts';
import { personFor } from '../own-cases.ts';
import { personPage } from '../schemas/follow.ts';
import { personId } from '../schemas/person.ts';

export const getPerson = defineOperation({
  name: 'getPerson',
  method: 'get',
  path: '/people/:id',
  summary: 'Một người: sinh hiệu, gia đình, lịch hỏi thăm, cách ly',
  params: personId,
  response: personPage,
  handle: async ({ params }, context) => {
    const person = await personFor(context, params.id);
    await noteLook(context, 'view-person', person.conversationId);
    return personPageOf(context.ports, person);
  },
});
