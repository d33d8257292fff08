/** POST /people/:id/release: ends isolation and follow-up, through the person's inbox like every act. */
import { people } from '../../../adapters/storage/collections.ts';
import { assertDone } from '../case-acts.ts';
import { briefOf } from '../case-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { personFor } from '../own-cases.ts';
import { personId, released, releaseBody } from '../schemas/person.ts';

export const releasePerson = defineOperation({
  name: 'releasePerson',
  method: 'post',
  path: '/people/:id/release',
  summary: 'Cho kết thúc cách ly, theo dõi',
  params: personId,
  body: releaseBody,
  response: released,
  handle: async ({ params, body: { note } }, context) => {
    const { ports, key } = context;
    const by = staffOf(context).username;
    const person = await personFor(context, params.id);
    const act = { do: 'release' as const, personId: person.id, note };
    assertDone(ports, await ports.act(person.conversationId, by, act, `${by}:${key}`));
    const after = (await ports.store.get(people, person.id)) ?? person;
    return { person: briefOf(ports, after, after.id), status: after.status };
  },
});
