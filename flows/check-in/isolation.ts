/** The end of an isolation in a check-in: told the day before and on the day, and put before staff to release. */
import type { Case } from '../../cases/case.ts';
import { daysLeft, isolationEnd } from '../../cases/isolation/of-person.ts';
import type { IsolationEnd } from '../../cases/isolation/of-person.ts';
import type { Person } from '../../cases/person.ts';
import { casesOf } from '../../cases/household.ts';
import type { TextPart } from '../../cases/text.ts';
import { dayOf, timeOfDay } from '../../cases/time.ts';
import { mergeSummary } from '../alarm.ts';
import { dayWords } from '../engine/moment.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { aboutWords, holderOf } from '../household/focus.ts';
import { isAsked, mayBeAsked } from './schedule.ts';

/** Somebody whose isolation ends tomorrow, today or has ended. */
interface Ending {
  person: Person;
  item: Case;
  end: IsolationEnd;
  /** 1 tomorrow, 0 today, negative: over */
  left: number;
  /** staff were not told of this end yet */
  isNew: boolean;
}

function endingOf(person: Person, context: TurnContext): Ending[] {
  const item = casesOf(context.cases, person).find(({ kind }) => kind === person.status);
  if (item === undefined || !isAsked(context, person)) return [];
  const end = isolationEnd(person, dayOf(item.openedAt));
  if (end === null) return [];
  const left = daysLeft(end, dayOf(context.now));
  return left > 1 ? [] : [{ person, item, end, left, isNew: item.isolationEnds !== end.on }];
}

function handedOver({ item, end }: Ending): Effect {
  const words = text(end.ruled ? 'isolation.endsOn' : 'isolation.askedOn', { day: dayWords(end.on) });
  const change = {
    isolationEnds: end.on,
    addReasons: [end.reason],
    summary: mergeSummary(item.summary, [words]),
  };
  return { do: 'changeCase', caseId: item.id, change };
}

/** Told at the day's first appointment, or at the first there is. An end that no document names is told on its day. */
function wordsOf({ person, end, left, isNew }: Ending, context: TurnContext): TextPart[] {
  const first = isNew || timeOfDay(context.now) < '12:00';
  if (!first || (left < 0 && !isNew) || (left === 1 && !end.ruled)) return [];
  const about = aboutWords(context, person.id);
  if (!end.ruled || left < 0) return [...about, text(end.ruled ? 'isolation.over' : 'isolation.undecided')];
  const given = { day: dayWords(end.on), document: end.reason.document };
  return [...about, text(left === 1 ? 'isolation.tomorrow' : 'isolation.today', given)];
}

/** What an appointment does about isolations that come to their end. */
export function isolationNews(context: TurnContext): Effect[] {
  const ending = context.household.flatMap((person) => endingOf(person, context));
  const parts = mayBeAsked(holderOf(context)) ? ending.flatMap((one) => wordsOf(one, context)) : [];
  return [
    ...ending.filter(({ isNew }) => isNew).map(handedOver),
    ...(parts.length === 0
      ? []
      : [{ do: 'say' as const, message: { parts }, reason: 'service' as const, purpose: 'checkins' as const }]),
  ];
}
