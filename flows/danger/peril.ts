/** What was found dangerous in a message, in the shape in which flows carry it: plain JSON. */
import type { Reason } from '../../cases/case.ts';
import type { Danger } from '../../cases/danger.ts';
import type { Severity, Threat } from '../../cases/codes.ts';
import { threatReason } from '../../cases/triage/threats.ts';
import type { Answers, Json } from '../engine/flow.ts';

export type AlarmLevel = 'RED' | 'ORANGE';

/** A type, not an interface: it must fit into `Json`. */
export type Peril = {
  level: AlarmLevel;
  /** codes or vital names that made it an alarm, most severe first; empty: a cry for help without any */
  flags: readonly string[];
  reasons: readonly { rule: string; document: string; detail: string }[];
  /** what the level was computed from */
  inputs: { readonly [name: string]: Json };
  /** version of the rules */
  version: string;
  /** whom it is about when not the sender: a code of a person, or `other` */
  about: string | null;
  /** who of the household it is about when not the holder */
  personId?: string;
  /** help was called for by word, button or plea: opens an SOS, or pages again */
  cry: boolean;
};

/** Someone called for help without naming any sign. */
export const CRY_REASON: Reason = { rule: 'sos', document: 'Bình An', detail: 'kêu cứu' };

/** How sure understanding must be of a plea without any sign that alarms. */
export const LIKELY_PLEA = 0.6;

export function isAlarmLevel(level: Severity | null): level is AlarmLevel {
  return level === 'RED' || level === 'ORANGE';
}

/** People in the sender's own house, by their codes. */
const HOUSEHOLD = [
  ...(['child', 'mother', 'father', 'grandmother', 'grandfather', 'wife', 'husband', 'brother', 'sister'] as const),
  ...(['mother_in_law', 'father_in_law', 'relative', 'roommate'] as const),
] as const;
const ELSEWHERE = ['neighbor', 'colleague'] as const;
export type PersonCode = (typeof HOUSEHOLD)[number] | (typeof ELSEWHERE)[number];

/** The code as one that has a word; undefined for others. */
export function personCode(about: string): PersonCode | undefined {
  return [...HOUSEHOLD, ...ELSEWHERE].find((code) => code === about);
}

/** Is the alarm about somebody outside of the sender's house? */
export function livesApart(about: string | null | undefined): boolean {
  return about !== null && about !== undefined && !HOUSEHOLD.some((code) => code === about);
}

/** Why it is an alarm: a threat by its own rule, a cry for help, then the signs. */
function reasonsOf(danger: Pick<Danger, 'reasons'>, help: boolean, threat: Threat | undefined): Peril['reasons'] {
  const first = threat === undefined ? (help ? [{ ...CRY_REASON }] : []) : [threatReason(threat)];
  return [...first, ...danger.reasons].map(({ rule, document, detail }) => ({ rule, document, detail }));
}

/** A peril of this level; with `cry`, a plea or a threat it is RED whatever the signs say. */
export function perilOf(
  danger: Pick<Danger, 'level' | 'flags' | 'reasons' | 'version'>,
  given: Pick<Peril, 'about' | 'cry' | 'inputs'> & {
    plea: boolean;
    threat?: Threat | undefined;
    personId?: string | undefined;
  },
): Peril {
  const { threat } = given;
  const help = given.cry || given.plea || threat !== undefined;
  return {
    level: help || danger.level === 'RED' ? 'RED' : 'ORANGE',
    flags: [...(threat === undefined ? [] : [threat]), ...danger.flags],
    reasons: reasonsOf(danger, help, threat),
    inputs: given.inputs,
    version: danger.version,
    about: given.about,
    ...(given.personId === undefined ? {} : { personId: given.personId }),
    cry: given.cry,
  };
}

/** Written by this module only: what has the level of an alarm and its flags is a Peril. */
function isPeril(value: Json | undefined): value is Peril {
  return typeof value === 'object' && value !== null && 'level' in value && 'flags' in value && 'reasons' in value;
}

/** The peril that a flow was begun with; null in flows begun without one. */
export function perilIn(answers: Answers): Peril | null {
  const { peril } = answers;
  return isPeril(peril) ? peril : null;
}
