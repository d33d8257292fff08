/** The danger card: 115 first, what to do now in a few short lines, and who is being told (contract promise 5). */
import { GROWN_UP_MONTHS } from '../../cases/triage/patient-age.ts';
import { firstAidFor } from '../../cases/triage/first-aid.ts';
import type { FirstAid } from '../../cases/triage/first-aid.ts';
import type { TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import type { TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { whoWords } from '../household/focus.ts';
import type { Peril } from './peril.ts';

const AID: Readonly<Record<FirstAid, TextKey>> = {
  breathing: 'sos.aidBreathing',
  unconscious: 'sos.aidUnconscious',
  onSide: 'sos.aidOnSide',
  bleeding: 'sos.aidBleeding',
  wound: 'sos.aidWound',
  poisoning: 'sos.aidPoisoning',
  snakebite: 'sos.aidSnakebite',
  obstetric: 'sos.aidObstetric',
  stroke: 'sos.aidStroke',
  selfHarm: 'sos.aidSelfHarm',
  violence: 'sos.aidViolence',
  childFever: 'sos.aidChildFever',
  general: 'sos.aidGeneral',
};

export interface CardInput {
  peril: Peril;
  ageMonths: number | null;
  /** somebody of the household who is not the holder */
  who: string | TextPart | null;
  /** a page goes out in this turn: only then people may be told so */
  paging: boolean;
  /** help was called for before and the case is still open */
  again: boolean;
}

/** Nothing may be given to drink. */
const NOTHING_BY_MOUTH: ReadonlySet<FirstAid> = new Set(['unconscious', 'onSide', 'stroke', 'poisoning']);

/** First aid by the signs, in at most two lines that do not contradict each other. */
export function firstAidWords(flags: readonly string[], ageMonths: number | null): TextPart[] {
  const aids = firstAidFor(flags, ageMonths);
  // Who is not awake must not be given anything to drink.
  const fitting = aids.some((aid) => NOTHING_BY_MOUTH.has(aid)) ? aids.filter((aid) => aid !== 'childFever') : aids;
  const hasLine = flags.includes('self_harm') || flags.includes('violence');
  const mayBeChild = hasLine && (ageMonths === null || ageMonths < GROWN_UP_MONTHS);
  return [...fitting.map((aid) => text(AID[aid])), ...(mayBeChild ? [text('edges.childLine')] : [])];
}

/** Who of the household it is, where not the holder. */
export function patientWords({ personId }: Peril, { household }: TurnContext): CardInput['who'] {
  const person = household.find(({ id }) => id === personId);
  return person === undefined ? null : whoWords(person, household);
}

/** 115 for one more person of the household, before the card of the one who is worst. */
export function callFor(peril: Peril, context: TurnContext): TextPart[] {
  const who = patientWords(peril, context) ?? text('household.you');
  return [text(peril.level === 'RED' ? 'household.call115For' : 'household.callBackFor', { who })];
}

/** RED: 115, first aid, and "people on duty are being told" where that is so. */
export function redCard({ peril, ageMonths, who, paging, again }: CardInput): TextPart[] {
  return [
    who === null ? text(again ? 'sos.call115Again' : 'sos.call115') : text('household.call115For', { who }),
    ...firstAidWords(peril.flags, ageMonths),
    ...(paging ? [text(again ? 'sos.notifyingAgain' : 'sos.notifying')] : []),
  ];
}

/** ORANGE: what to do now, when to call 115, and that a call-back was asked for where somebody is on duty. */
export function orangeCard({ peril, ageMonths, who, paging }: CardInput): TextPart[] {
  const aid = firstAidWords(peril.flags, ageMonths).filter(({ key }) => key !== AID.general);
  return [
    ...(who === null ? [] : [text('household.about', { who })]),
    text('sos.orangeNow'),
    ...aid,
    text('sos.orange115'),
    ...(paging ? [text('sos.callBackAsked')] : []),
  ];
}
