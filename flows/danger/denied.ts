/** Red flags that somebody says they do not have. */
import { assessDanger } from '../../cases/triage/danger.ts';
import type { Danger, TriageFacts } from '../../cases/danger.ts';
import type { Symptom } from '../../cases/codes.ts';

/** The danger there would be if these codes were present, with everything else as said. */
export function dangerIf(codes: readonly string[], facts: TriageFacts): Danger {
  const symptoms = facts.symptoms.map((item) =>
    codes.includes(item.code) ? { ...item, status: 'present' as const } : item,
  );
  return assessDanger({ ...facts, symptoms });
}

/** Codes said to be absent or resolved that alone would be RED or ORANGE for this person. */
export function deniedFlags(facts: TriageFacts): Symptom[] {
  const denied = facts.symptoms.filter(({ status }) => status === 'absent' || status === 'resolved');
  const alarms = (code: Symptom) =>
    assessDanger({ ...facts, vitals: {}, symptoms: [{ code, status: 'present', severe: false }] }).flags.includes(code);
  return [...new Set(denied.map(({ code }) => code))].filter(alarms);
}
