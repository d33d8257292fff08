/** POST /people/:id/placement: home, facility, hospital, recovered or died, through the person's inbox like every act. */
import { people } from '../../../adapters/storage/collections.ts';
import { movesFrom, placementOf } from '../../../cases/placement.ts';
import { assertDone } from '../case-acts.ts';
import { briefOf } from '../case-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { personFor } from '../own-cases.ts';
import { personId, placed, placementBody } from '../schemas/person.ts';

export const placePerson = defineOperation({
  name: 'placePerson',
  method: 'post',
  path: '/people/:id/placement',
  summary: 'Chuyển nơi chăm sóc, ghi nhận đã khỏi hoặc đã mất',
  params: personId,
  body: placementBody,
  response: placed,
  handle: async ({ params, body }, context) => {
    const { ports, key } = context;
    const by = staffOf(context).username;
    const person = await personFor(context, params.id);
    const { placement: to, where, note, familyKnows } = body;
    const act = { do: 'place' as const, personId: person.id, to, note, familyKnows };
    const given = where === undefined ? act : { ...act, where };
    assertDone(ports, await ports.act(person.conversationId, by, given, `${by}:${key}`));
    const after = (await ports.store.get(people, person.id)) ?? person;
    const placement = placementOf(after);
    return { person: briefOf(ports, after, after.id), placement, moves: [...movesFrom(placement)] };
  },
});
