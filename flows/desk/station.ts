/** The station or doctor who looks after somebody: chosen at enrolment, told to the person with name and number. */
import { stationFor } from '../../cases/assignment.ts';
import type { Station } from '../../cases/assignment.ts';
import type { Case } from '../../cases/case.ts';
import type { TextPart } from '../../cases/text.ts';
import { dialled } from '../../cases/phone.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { aboutWords } from '../household/focus.ts';
import { isFollowUp } from './told.ts';

/** "Trạm y tế xã Tịnh Khê, điện thoại 0255…"; without a number the name alone. */
function namedWords({ name, phone }: Station): string | TextPart {
  return phone === null ? name : text('care.withPhone', { name, phone: dialled(phone) });
}

/** Who looks after a person of this area; null: nobody is there for it, and whoever enrolled goes on. */
export function chosenStation(
  { stations = [] }: Pick<TurnContext, 'stations'>,
  areaPath: readonly string[],
  known?: string | null,
): Station | null {
  return stationFor(stations, areaPath, known);
}

/** What a person is told of who looks after them; nothing where there is no station. */
export function stationWords(station: Station | null, isChange: boolean): TextPart[] {
  if (station === null) return [];
  return [text(isChange ? 'care.newStation' : 'care.station', { who: namedWords(station) })];
}

/** A follow-up that goes into other hands is told to the person; other cases change hands in silence. */
export function handedOver(item: Case, to: string | null, context: TurnContext): Effect[] {
  const station = context.stations?.find(({ user }) => user === to);
  if (station === undefined || !isFollowUp(item) || item.assignee === to) return [];
  const parts = [...aboutWords(context, item.personId), ...stationWords(station, true)];
  return [{ do: 'say', message: { parts }, reason: 'service', purpose: 'checkins' }];
}
