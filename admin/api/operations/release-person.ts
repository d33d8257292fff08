/** POST /people/:id/release: ends isolation and follow-up, through the person's inbox like every act. */
import { people } from '../../../adapters/storage/collections.ts';
import { assertDone } from '../case-acts.ts';
import { briefOf } from '../case-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { notFound } from '../problem.ts';
import { mustSee } from '../scope.ts';
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
    const user = staffOf(context);
    const by = user.username;
    const person = await ports.store.get(people, params.id);
    if (person === null) throw notFound('người này');
    mustSee(user, person.areaPath, 'người này');
    const act = { do: 'release' as const, personId: person.id, note };
    assertDone(ports, await ports.act(person.conversationId, by, act, `${by}:${key}`));
    const after = (await ports.store.get(people, person.id)) ?? person;
    return { person: briefOf(ports, after, after.id), status: after.status };
  },
});
