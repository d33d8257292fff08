/** What the API gives and takes, as types of its own schemas; nothing of the server reaches the browser. */
import type { output, input } from 'zod';
import type { CaseDetail, CaseItem } from '../../api/schemas/case.ts';
import type { caseCounts } from '../../api/schemas/case.ts';
import type { failure } from '../../api/schemas/failure.ts';
import type { enrolment, personBrief, personFull } from '../../api/schemas/person.ts';
import type { colleague, dutyNow, me, newUserBody, roster, user, userChangeBody, userWithPassword } from '../../api/schemas/staff.ts';
import type { TimelineEntry, markedFact, reason } from '../../api/schemas/timeline.ts';

export type { CaseDetail, CaseItem, TimelineEntry };
export type CaseCounts = output<typeof caseCounts>;
export type Failure = output<typeof failure>;
export type PersonBrief = output<typeof personBrief>;
export type PersonFull = output<typeof personFull>;
export type Enrolment = input<typeof enrolment>;
export type Colleague = output<typeof colleague>;
export type DutyNow = output<typeof dutyNow>;
export type Me = output<typeof me>;
export type NewUser = input<typeof newUserBody>;
export type User = output<typeof user>;
export type UserChange = input<typeof userChangeBody>;
export type UserWithPassword = output<typeof userWithPassword>;
export type Roster = output<typeof roster>;
export type DutyLevel = Roster['levels'][number];
export type MarkedFact = output<typeof markedFact>;
export type Reason = output<typeof reason>;
export type EntryOf<Type extends TimelineEntry['type']> = Extract<TimelineEntry, { type: Type }>;

export interface Page<Item> {
  items: readonly Item[];
  next: string | null;
}
