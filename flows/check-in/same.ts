/** "Như hôm qua": a person's own last values stand for today's, unless they were alarming; those are measured anew. */
import { lastReading } from '../../cases/readings.ts';
import type { Reading } from '../../cases/readings.ts';
import { ageInMonths } from '../../cases/person.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { isAlarmLevel } from '../danger/peril.ts';
import { fold } from '../engine/fold.ts';
import type { Seen } from './people.ts';

/** The answer to "how are you" of somebody to whom nothing changed. */
export const SAME = 'checkin:same';

const LIKE_BEFORE = /(?:^| )(?:nhu|giong) (?:hom qua|sang nay|hom truoc|lan truoc|cu|moi khi|bua qua|toi qua)(?: |$)/;

/** The last values, where the message says that they are still so and they may be taken; else null. */
export function sameAsBefore({ said, context }: Seen): Reading | null {
  if (said === null || !LIKE_BEFORE.test(fold(said.understanding.text))) return null;
  const { person, now, packs } = context;
  const last = lastReading(person.readings ?? [], now);
  if (last === null) return null;
  const { vitals, symptoms } = last;
  const about = {
    ageMonths: ageInMonths(person, now),
    ...(person.pregnant === undefined ? {} : { pregnant: person.pregnant }),
    disease: person.disease,
  };
  const { level } = assessDanger({ ...about, vitals, symptoms, implausible: [] }, packs);
  return isAlarmLevel(level) ? null : last;
}
