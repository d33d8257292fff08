/** Twice a day for an F0, once for an F1, all of a household together: measure, say how one feels, hear what to do. */
import type { TextPart } from '../cases/text.ts';
import { inputsOf } from './danger/heard.ts';
import { isAlarmLevel, perilOf } from './danger/peril.ts';
import type { Peril } from './danger/peril.ts';
import { correctedIn } from './check-in/corrections.ts';
import * as effects from './check-in/effects.ts';
import { FIELDS, nextPlace, readyPlaces } from './check-in/form.ts';
import { isolationNews } from './check-in/isolation.ts';
import { ladderOver } from './check-in/ladder.ts';
import { answersOf, isNamed, knownOf, nameOf, piecesIn, places, seenOf, whoIn } from './check-in/people.ts';
import type { Seen } from './check-in/people.ts';
import { isReport, tellsReadings } from './check-in/questions.ts';
import * as readings from './check-in/readings.ts';
import { askedAt, isAsked, isFollowed, ladder, nextCheckIn } from './check-in/schedule.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Answers, Flow, View } from './engine/flow.ts';
import type { Effect } from './engine/turn.ts';
import { text } from './engine/words.ts';
import { concerning, isHolder, upperFirst, whoWords } from './household/focus.ts';

export { checkInLadder } from './check-in/ladder.ts';

/** A wish to report that tells nothing yet is asked back only where it was understood this surely. */
const SURE = 0.6;

/** Followed people whom the message names; null where it names nobody. */
function namedIn(view: View): readonly string[] | null {
  const ids = piecesIn(view).flatMap(({ people }) => people);
  const followed = view.context.household.filter(isFollowed).map(({ id }) => id);
  return ids.length === 0 ? null : followed.filter((id) => ids.includes(id));
}

/** Whom a report may be about: those whom it names, else everybody who is followed. */
function concerned(view: View): readonly string[] {
  return namedIn(view) ?? view.context.household.filter(isFollowed).map(({ id }) => id);
}

/** Does the message tell nothing of anybody that a check-in could keep? */
function isBare(view: View): boolean {
  if (isTold(view) || (view.said?.understanding.implausible ?? []).length > 0) return false;
  const everybody: View = { ...view, answers: { who: [...concerned(view)] }, open: null };
  return places(everybody).every((index) => !isReport(seenOf(everybody, index)));
}

function isSure({ said }: View): boolean {
  return (said?.understanding.confidence ?? 0) >= SURE;
}

/** A new appointment begins empty; a message over an open check-in adds to it. */
function begin(view: View, data: Answers): Answers {
  if (data['timer'] === 'checkinDue') {
    return { timer: 'checkinDue', round: true, who: askedAt(view.context).map(({ id }) => id) };
  }
  const known = 'who' in view.answers ? whoIn(view) : [];
  const who = [...new Set([...known, ...(known.length > 0 ? (namedIn(view) ?? []) : concerned(view))])];
  // Whoever only says that they want to report is asked.
  const asks = known.length === 0 && isBare(view) ? { round: true } : {};
  return { ...view.answers, ...data, ...asks, timer: 'none', who };
}

function due(view: View): Effect[] {
  const { context } = view;
  const next = nextCheckIn(
    context.household.filter((person) => isAsked(context, person)),
    context.now,
  );
  const who = whoIn(view);
  const ending = isolationNews(context);
  if (who.length === 0) return [...next, ...ending];
  const asked = who.flatMap((id) => concerning(context, id, [{ do: 'emit', event: { event: 'checkinDue' } }]));
  return [...next, ...ending, ...ladder(context.now), ...asked];
}

function perilIn(seen: Seen): Peril {
  const { context } = seen;
  const { id } = context.person;
  return perilOf(readings.dangerIn(seen), {
    ...{ about: null, cry: false, plea: false, inputs: inputsOf(readings.factsIn(seen)) },
    ...(isHolder(context, id) ? {} : { personId: id }),
  });
}

function alarming(view: View): number | undefined {
  return readyPlaces(view).find((index) => isAlarmLevel(readings.dangerIn(knownOf(view, index)).level));
}

function judge(view: View): string {
  if (alarming(view) !== undefined) return 'alarm';
  return readyPlaces(view).length > 0 ? 'calm' : 'over';
}

/** The effects on one person, and the end of reminding once nobody is awaited. */
function about(view: View, indexes: readonly number[], of: (seen: Seen) => Effect[]): Effect[] {
  const heard = indexes.map((index) => knownOf(view, index));
  const ids = heard.map(({ context }) => context.person.id);
  return [
    ...ladderOver(view.context, ids),
    ...heard.flatMap((seen) => concerning(view.context, seen.context.person.id, of(seen))),
  ];
}

/** Whoever is complete and not in danger. */
function calmPlaces(view: View): readonly number[] {
  return readyPlaces(view).filter((index) => !isAlarmLevel(readings.dangerIn(knownOf(view, index)).level));
}

function done(view: View, indexes: readonly number[]): Answers {
  return Object.fromEntries(
    indexes.map((index) => [nameOf(index, 'done'), effects.standing(knownOf(view, index))] as const),
  );
}

/** What was told of the others together with an alarm is kept without a word. */
function alarmed(view: View): Effect[] {
  const index = alarming(view) ?? 0;
  const patient = knownOf(view, index).context.person.id;
  return about(view, [index, ...calmPlaces(view)], (seen) => [
    ...effects.answered(seen),
    ...(seen.context.person.id === patient ? [] : effects.graded(seen)),
  ]);
}

function raised(view: View): Answers {
  const index = alarming(view) ?? 0;
  const others = done(view, calmPlaces(view));
  return { ...others, [nameOf(index, 'done')]: 'alarm', peril: perilIn(knownOf(view, index)) };
}

function hasMore(view: View): boolean {
  return readyPlaces(view).length > 0 || nextPlace(view) !== null;
}

/** What was understood of somebody, and what became worse. */
function notedOf(seen: Seen, isOneOfMany: boolean): TextPart[] {
  const facts = readings.readingWords(seen);
  const who = upperFirst(whoWords(seen.context.person, seen.context.household));
  const worse = effects.worseWords(seen);
  const noted = isOneOfMany ? text('household.noted', { who, facts }) : text('checkIn.noted', { facts });
  return [
    ...(facts.length === 0 ? [] : [noted]),
    ...(worse.length === 0 ? [] : [text('checkIn.worseNoted', { facts: worse })]),
  ];
}

/** Each is recorded as soon as nothing is missing; told at once where several are asked, else with the advice. */
function recorded(view: View): Effect[] {
  const ready = readyPlaces(view);
  const parts = isNamed(view) ? ready.flatMap((index) => notedOf(knownOf(view, index), true)) : [];
  return [
    ...about(view, ready, (seen) => [...effects.answered(seen), ...effects.graded(seen)]),
    ...(parts.length === 0 ? [] : [{ do: 'say' as const, message: { parts }, reason: 'answer' as const }]),
  ];
}

/** The advice that fits the one who needs most of it; none after alarms only. */
function worst(view: View): string {
  const all = places(view).map((index) => answersOf(view, index)['done']);
  return ['unknown', 'yellow', 'green'].find((standing_) => all.includes(standing_)) ?? 'none';
}

function notedAlone(view: View): TextPart[] {
  return isNamed(view) ? [] : notedOf(knownOf(view, 0), false);
}

function advise(key: 'checkIn.adviseUnknown' | 'checkIn.advise' | 'checkIn.thanks') {
  return (view: View): TextPart[] => [...notedAlone(view), text(key), text('checkIn.when115')];
}

function isTold(view: View): boolean {
  return piecesIn(view).some(({ understanding }) => tellsReadings({ said: { content: {}, understanding } }));
}

export const checkIn: Flow = defineFlow({
  name: 'check-in',
  version: 2,
  purpose: 'checkins',
  starts: [
    { on: 'timer', name: 'checkinDue' },
    { on: 'intent', intent: 'checkin', when: (view) => concerned(view).length > 0 && (!isBare(view) || isSure(view)) },
    // Whoever is followed and tells how they are reports, however unsure the wish behind it.
    { on: 'intent', intent: 'unknown', when: (view) => concerned(view).length > 0 && isTold(view) },
    { on: 'intent', intent: 'declare_health', when: (view) => (namedIn(view) ?? []).length > 0 && isTold(view) },
  ],
  begin,
  first: 'start',
  steps: {
    start: {
      kind: 'decide',
      by: ({ answers }) => (answers['timer'] === 'checkinDue' ? 'due' : 'told'),
      branches: { due: 'schedule', told: 'measure' },
    },
    schedule: { kind: 'do', effects: due, then: 'ask' },
    ask: {
      kind: 'decide',
      by: (view) => (whoIn(view).length > 0 ? 'yes' : 'no'),
      branches: { yes: 'measure', no: END },
    },
    measure: { kind: 'form', progress: false, fields: FIELDS, amends: correctedIn, then: 'judge' },
    judge: { kind: 'decide', by: judge, branches: { alarm: 'alarming', calm: 'record', over: 'advice' } },
    alarming: {
      kind: 'do',
      effects: alarmed,
      set: raised,
      then: 'others',
    },
    // One alarm at a time; who is left is asked after it.
    others: {
      kind: 'decide',
      by: (view) => (hasMore(view) ? 'more' : 'none'),
      branches: { more: 'first', none: 'last' },
    },
    first: {
      kind: 'enter',
      flow: 'sos',
      answers: ({ answers }) => ({ peril: answers['peril'] ?? null }),
      then: 'measure',
    },
    last: { kind: 'enter', flow: 'sos', answers: ({ answers }) => ({ peril: answers['peril'] ?? null }), then: END },
    record: { kind: 'do', effects: recorded, set: (view) => done(view, readyPlaces(view)), then: 'more' },
    more: { kind: 'decide', by: (view) => (hasMore(view) ? 'yes' : 'no'), branches: { yes: 'measure', no: 'advice' } },
    advice: {
      kind: 'decide',
      by: worst,
      branches: { unknown: 'adviseUnknown', yellow: 'advise', green: 'thank', none: 'back' },
    },
    adviseUnknown: { kind: 'tell', say: advise('checkIn.adviseUnknown'), then: 'back' },
    advise: { kind: 'tell', say: advise('checkIn.advise'), then: 'back' },
    thank: { kind: 'tell', say: advise('checkIn.thanks'), then: 'back' },
    back: {
      kind: 'decide',
      by: ({ answers }) => ('denied' in answers ? 'denied' : 'over'),
      branches: { denied: 'shownBack', over: END },
    },
    shownBack: {
      kind: 'enter',
      flow: 'denial',
      answers: ({ answers }) => ({
        denied: answers['denied'] ?? [],
        peril: answers['ifTrue'] ?? null,
        heard: answers['heard'] ?? '',
      }),
      then: END,
    },
  },
});
