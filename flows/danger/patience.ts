/** The five minutes for which an ORANGE alarm about somebody else waits for who and where it is. */
import { plus } from '../../cases/time.ts';
import type { Answers } from '../engine/flow.ts';
import type { Effect } from '../engine/turn.ts';

const PATIENCE_MS = 5 * 60_000;
const KEY = 'otherPerson';

/** A timer carries plain values only: the answers travel as one text. */
export function waitForAnswer(now: string, { peril = null, heard = '' }: Answers): Effect {
  const data = { kept: JSON.stringify({ peril, heard }) };
  return { do: 'setTimer', key: KEY, name: 'otherPersonAnswer', at: plus(now, PATIENCE_MS), data };
}

export function patienceOver(): Effect {
  return { do: 'cancelTimer', key: KEY };
}
