/** POST /people: enrols a person as F0 or F1; consent to check-ins is recorded with the caller's name. */
import type { z } from 'zod';
import { cases, people } from '../../../adapters/storage/collections.ts';
import { enrolledPerson } from '../../../cases/household.ts';
import { dayOf, toIso } from '../../../cases/time.ts';
import { assertDone } from '../case-acts.ts';
import { briefOf } from '../case-view.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { EnrolledPerson, Ports } from '../ports.ts';
import { refused } from '../problem.ts';
import { enrolled, enrolment } from '../schemas/person.ts';

type Enrolment = z.output<typeof enrolment>;

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
    const by = staffOf(context).username;
    checkDays(ports, body);
    const { result, conversationId } = await ports.enrol(personOf(ports, body), body.since, by, `${by}:${key}`);
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

function checkDays(ports: Ports, { since, birthDate, birthYear }: Enrolment): void {
  const today = dayOf(toIso(ports.now()));
  if (since > today) throw refused('Ngày bắt đầu còn ở tương lai.', [{ field: 'since', detail: 'ở tương lai' }]);
  const born = birthDate ?? `${birthYear}-01-01`;
  if (born > today) throw refused('Ngày sinh còn ở tương lai.', [{ field: 'birthYear', detail: 'ở tương lai' }]);
}

/** What was not given is absent. */
function personOf(ports: Ports, body: Enrolment): EnrolledPerson {
  const { birthYear, birthDate, sex, pregnant, conditions, doses, area, relation, household } = body;
  return {
    name: body.name.normalize('NFC'),
    phone: body.phone,
    status: body.status,
    disease: body.disease,
    ...(birthYear === undefined ? {} : { birthYear }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
    ...(pregnant === undefined ? {} : { pregnant }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(doses === undefined ? {} : { doses }),
    ...(relation === undefined ? {} : { relation }),
    ...(household === undefined ? {} : { household }),
    ...(area === undefined ? {} : { areaPath: areaOf(ports, area) }),
  };
}

function areaOf(ports: Ports, area: string): readonly string[] {
  const path = ports.findArea(area);
  if (path !== null) return path;
  const detail = 'không rõ, hãy chọn xã hoặc phường trong danh mục';
  throw refused(`Địa bàn "${area}" ${detail}.`, [{ field: 'area', detail }]);
}
