/** An enrolment as the API takes it, checked and turned into what the person's inbox gets. */
import type { z } from 'zod';
import { dayOf, toIso } from '../../cases/time.ts';
import type { EnrolledPerson, Ports } from './ports.ts';
import { refused } from './problem.ts';
import type { enrolment } from './schemas/person.ts';
import { areaPathOf } from './scope.ts';

export type Enrolment = z.output<typeof enrolment>;

/** Throws 422 for days that are still to come. */
export function checkDays(ports: Ports, { since, birthDate, birthYear }: Enrolment): void {
  const today = dayOf(toIso(ports.now()));
  if (since > today) throw refused('Ngày bắt đầu còn ở tương lai.', [{ field: 'since', detail: 'ở tương lai' }]);
  const born = birthDate ?? `${birthYear}-01-01`;
  if (born > today) throw refused('Ngày sinh còn ở tương lai.', [{ field: 'birthYear', detail: 'ở tương lai' }]);
}

/** What was not given is absent. */
export function personOf(ports: Ports, body: Enrolment): EnrolledPerson {
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
    ...(area === undefined ? {} : { areaPath: areaPathOf(ports, area) }),
  };
}
