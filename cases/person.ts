/** A person who talks to the service or is followed by it. */
import type { Care, Carer } from './carer.ts';
import type { Disease, PersonStatus, Severity } from './codes.ts';
import type { Consents } from './consent.ts';
import type { Placement } from './placement.ts';
import type { Reading } from './readings.ts';
import type { Language } from './text.ts';

export interface Person {
  id: string;
  rev: number;
  name: string | null;
  /** E.164, proven (typed numbers are only facts in a case) */
  phone: string | null;
  /** folded tokens of the name and their three-letter beginnings, for search */
  nameTokens: readonly string[];
  birthYear?: number;
  /** ISO day */
  birthDate?: string;
  sex?: 'male' | 'female';
  pregnant?: boolean;
  conditions: readonly string[];
  doses?: number;
  disease: Disease | null;
  status: PersonStatus;
  /** ISO day of the positive test, the exposure or the onset */
  since?: string;
  /** province, then commune */
  areaPath: readonly string[];
  consents: Consents;
  /** when the person said STOP; unasked messages end */
  stoppedAt: string | null;
  language: Language;
  /** who this is to the holder of the phone, as said: "mẹ", "con út"; absent for the holder */
  relation?: string;
  /** people of one house share it: as staff named it, else the conversation's id */
  householdId?: string;
  /** ISO day on which staff asked that nobody reminds the person of a check-in */
  quietOn?: string;
  /** where the person is looked after; absent: at home */
  placement?: Placement;
  /** of a holder: who looks after the household from another phone */
  carer?: Carer;
  /** households on other phones that this person looks after, the one last told of last */
  caresFor?: readonly Care[];
  /** when a check-in last heard of this person */
  heardAt?: string;
  /** reports of the last seven days, oldest first */
  readings?: readonly Reading[];
  /** when the person was taken off the phone's household; their cases stay */
  leftAt?: string;
  /** the conversation through which this person is reached */
  conversationId: string;
  /** made by a generator, never a real person */
  synthetic: boolean;
  level: Severity | null;
}

/** Age in months at `now`, or null where nothing is known. A birth year alone counts from its middle. */
export function ageInMonths(person: Pick<Person, 'birthYear' | 'birthDate'>, now: string): number | null {
  const start = person.birthDate ?? (person.birthYear === undefined ? undefined : `${person.birthYear}-07-01`);
  if (start === undefined) return null;
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1, thisDay = 1] = now.slice(0, 10).split('-').map(Number);
  return Math.max(0, (thisYear - year) * 12 + (thisMonth - month) - (thisDay < day ? 1 : 0));
}
