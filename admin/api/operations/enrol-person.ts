/** POST /people: enrols a person as F0 or F1; consent to check-ins is recorded with the caller's name. */
import { cases, people } from '../../../adapters/storage/collections.ts';
import { enrolledPerson } from '../../../cases/household.ts';
import { assertDone } from '../case-acts.ts';
import { briefOf } from '../case-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import { checkDays, personOf } from '../enrolment.ts';
import { householdsOf } from '../files/fates.ts';
import { ownEnrolment } from '../own-enrolment.ts';
import { enrolled, enrolment } from '../schemas/person.ts';

export const enrolPerson = defineOperation({
  name: 'enrolPerson',
  method: 'post',
  path: '/people',
  summary: 'Ghi danh người cần theo dõi',
  body: enrolment,
  response: enrolled,
  status: 201,
  handle: async ({ body }, context) => {
    const { ports, key } = context;
    const user = staffOf(context);
    const by = user.username;
    checkDays(ports, body);
    const household = (await householdsOf(ports.store, [body.phone])).get(body.phone) ?? [];
    const own = ownEnrolment(ports, user, body, household);
    const { result, conversationId } = await ports.enrol(personOf(ports, own), body.since, by, `${by}:${key}`);
    assertDone(ports, result);
    const [found, open] = await Promise.all([
      ports.store.find(people, { where: { conversationId }, limit: 50 }),
      ports.store.find(cases, { where: { conversationId, open: true }, limit: 50 }),
    ]);
    // Several may share the phone: the one who was enrolled just now goes by that very name.
    const person = enrolledPerson(found.items, body);
    return {
      person: briefOf(ports, person, person?.id ?? ''),
      cases: open.items
        .filter(({ personId }) => personId === person?.id)
        .map(({ id, kind, severity, status }) => ({ id, kind, severity, status })),
    };
  },
});
