/** An SpO2 that is low by itself is measured once more before it counts: a cold finger or nail varnish may be all it is. */
import type { TriageFacts } from '../../cases/danger.ts';
import type { SymptomStatus } from '../../cases/codes.ts';
import { assessReport } from '../../cases/triage/assess.ts';
import type { TurnContext } from '../engine/turn.ts';
import { isAlarmLevel } from '../danger/peril.ts';

/** From here on fever is a sign beside it, °C. */
const FEVER = 38;
const FELT: ReadonlySet<SymptomStatus> = new Set(['present', 'uncertain', 'improving']);

/**
 * ORANGE by SpO2 and nothing else: QĐ 261 and QĐ 4377 ask to measure again after half a minute to a minute, hand still.
 * With any other sign, and where it is RED, nobody waits.
 */
export function isLowAlone(facts: TriageFacts, packs: TurnContext['packs']): boolean {
  const { spo2, ...others } = facts.vitals;
  const hasSign = facts.symptoms.some(({ status }) => FELT.has(status)) || (others.temperature ?? 0) >= FEVER;
  if (spo2 === undefined || hasSign || assessReport(facts, packs).level !== 'ORANGE') return false;
  return !isAlarmLevel(assessReport({ ...facts, vitals: others }, packs).level);
}
