/** From the answers to what is kept: the declaration, the facts for triage, and what they come to. */
import type { Declared } from '../../cases/declaration.ts';
import { receiptCode, validUntil } from '../../cases/declaration.ts';
import type { TriageFacts } from '../../cases/danger.ts';
import { worse } from '../../cases/codes.ts';
import type { Severity } from '../../cases/codes.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { Receipt } from '../../cases/receipt.ts';
import { initialsOf } from '../../cases/declaration.ts';
import { assess } from '../../cases/triage/assess.ts';
import type { Assessment } from '../../cases/triage/assess.ts';
import { factsOf } from '../../cases/triage/from-understanding.ts';
import { dayOf, daysBetween } from '../../cases/time.ts';
import type { View } from '../engine/flow.ts';
import { casePlace } from '../place.ts';
import { entryIn } from './entry-fields.ts';
import { declaredPerson } from './for-whom.ts';
import { contactIn, dosesIn, isIll, signsIn, sinceIn } from './health-fields.ts';
import { birthOf } from './known.ts';
import { homeOf, NO } from './places.ts';

type Seen = Pick<View, 'answers' | 'context'>;

const PREGNANCY = 'pregnancy';

/** Underlying diseases; undefined where nobody asked for them. */
export function conditionsOf({ answers }: Seen): readonly string[] | undefined {
  const { conditions } = answers;
  if (conditions === NO) return [];
  return Array.isArray(conditions) ? conditions.map(String).filter((code) => code !== PREGNANCY) : undefined;
}

export function isPregnant({ answers, context }: Seen): boolean | undefined {
  const { conditions } = answers;
  const said = Array.isArray(conditions) && conditions.includes(PREGNANCY);
  return said ? true : declaredPerson({ answers, context })?.pregnant;
}

function feverHoursOf(seen: Seen): number | undefined {
  const since = sinceIn(seen);
  const fever = signsIn(seen.answers).entities.some(({ type, value, negated }) => {
    return (
      negated !== true &&
      ((type === 'symptom' && value === 'fever') || (type === 'temperature' && Number(value) > 37.5))
    );
  });
  const days = since === undefined ? 0 : daysBetween(since, dayOf(seen.context.now));
  return fever && days > 0 ? days * 24 : undefined;
}

/** What triage reads. */
export function triageFacts(seen: Seen): TriageFacts {
  const { answers, context } = seen;
  const signs = signsIn(answers);
  const person = declaredPerson(seen);
  const ageMonths = ageInMonths(birthOf(answers), context.now);
  const { sex } = answers;
  const [conditions, doses, hours] = [conditionsOf(seen), dosesIn(answers), feverHoursOf(seen)];
  const facts = factsOf(signs, { ageMonths, pregnant: isPregnant(seen), disease: person?.disease });
  return {
    ...facts,
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...(conditions === undefined ? {} : { conditions }),
    ...(doses === undefined ? {} : { doses }),
    ...(hours === undefined ? {} : { feverHours: hours }),
    exposure: contactIn(answers) === 'yes',
    on: dayOf(context.now),
  };
}

export function assessmentOf(seen: Seen): Assessment {
  return assess(triageFacts(seen), seen.context.packs);
}

/** Does it need somebody who looks after it? Declared symptoms, or contact with a case. */
export function isSuspect(seen: Seen): boolean {
  return isIll(seen) || seen.answers['contact'] === 'yes';
}

/** Unknown is never green, and what waits for a human is at least YELLOW. */
export function levelOf(seen: Seen): Severity {
  return worse(assessmentOf(seen).level, isSuspect(seen) ? 'YELLOW' : 'GREEN');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== NO ? value : undefined;
}

/** The declaration as it is kept. What is not known is absent. */
export function declaredOf(seen: Seen): Declared {
  const { answers } = seen;
  const { symptoms, vitals } = factsOf(signsIn(answers), { ageMonths: null });
  const optional = {
    phone: text(answers['phone']),
    identity: text(answers['identity']),
    travel: text(answers['travel']),
    since: sinceIn(seen),
    doses: dosesIn(answers),
    conditions: Array.isArray(answers['conditions']) ? answers['conditions'].map(String) : conditionsOf(seen),
    entry: entryIn(answers),
  };
  return {
    name: text(answers['name']) ?? '',
    ...birthOf(answers),
    sex: answers['sex'] === 'female' ? 'female' : 'male',
    place: casePlace(homeOf(seen)),
    contact: contactIn(answers),
    symptoms,
    vitals,
    ...Object.fromEntries(Object.entries(optional).filter(([, one]) => one !== undefined)),
  };
}

/** The code of the receipt; the same in every step of the turn that makes it. */
export function codeOf({ context }: Pick<Seen, 'context'>): string {
  return receiptCode(context.newId('receipt'));
}

/** What its QR code says. */
export function receiptOf(seen: Seen): Receipt {
  const { birthYear, birthDate } = birthOf(seen.answers);
  return {
    code: codeOf(seen),
    initials: initialsOf(text(seen.answers['name']) ?? ''),
    birthYear: birthYear ?? (birthDate === undefined ? null : Number(birthDate.slice(0, 4))),
    area: homeOf(seen).area?.code ?? '',
    validUntil: validUntil(seen.context.now),
  };
}
