/** What is measured and asked about by disease and age (clinical rules §2.2 and §12): children and pregnant women differ. */
import type { Disease } from '../../cases/codes.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import { text } from '../engine/words.ts';
import type { Seen } from './people.ts';

/** In months. */
const FIVE_YEARS = 60;
/** Diseases in which counted breaths tell more than a finger device that few have for a child. */
const BREATHS_FIRST: ReadonlySet<Disease> = new Set(['hfmd', 'measles', 'pertussis']);
/** Diseases in which neither is asked for; what is told is taken all the same. */
const NO_BREATHING: ReadonlySet<Disease> = new Set(['dengue', 'chickenpox', 'rabies']);

const SIGNS: Readonly<Partial<Record<Disease, TextKey>>> = {
  dengue: 'checkIn.feelingDengue',
  hfmd: 'checkIn.feelingHfmd',
  measles: 'checkIn.feelingMeasles',
};

/** Under five years. */
export function isSmallChild({ person, now }: Seen['context']): boolean {
  const months = ageInMonths(person, now);
  return months !== null && months < FIVE_YEARS;
}

/** Is this asked of everybody with the disease? Breaths are also asked where there is no device. */
export function isMeasured({ context }: Seen, what: 'spo2' | 'breaths'): boolean {
  const disease = context.person.disease ?? 'covid19';
  if (NO_BREATHING.has(disease)) return false;
  return BREATHS_FIRST.has(disease) === (what === 'breaths');
}

/** Asks for the signs that matter: the disease's own, a small child's, a pregnant woman's, else the usual ones. */
export function feelingQuestion({ context }: Seen): TextPart {
  const { disease, pregnant } = context.person;
  const own = disease === null ? undefined : SIGNS[disease];
  if (own !== undefined) return text(own);
  if (isSmallChild(context)) return text('checkIn.feelingChild');
  return text(pregnant === true ? 'checkIn.feelingPregnant' : 'checkIn.feeling');
}
