/** When nothing is heard of somebody: a reminder, another channel, and a case for a human. */
import type { Person } from '../../cases/person.ts';
import { isQuiet } from '../../cases/reminders.ts';
import type { Rung } from '../../cases/reminders.ts';
import { dayOf, plus, toMs } from '../../cases/time.ts';
import type { TextPart } from '../../cases/text.ts';
import { carerNews } from '../carer/link.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Flow, View } from '../engine/flow.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { concerning, focusOn, holderOf, isHolder, whoWords } from '../household/focus.ts';
import { missed } from './effects.ts';
import { ALL_WELL } from './form.ts';
import { SHORT_ANSWERS } from './questions.ts';
import { cancelLadder, isAsked, isInDanger, isSlotOf, lastSlot, mayBeAsked } from './schedule.ts';

const LADDER_MS = 4 * 3_600_000;

function notHeardSince(slot: string): (person: Person) => boolean {
  return ({ heardAt }) => heardAt === undefined || toMs(heardAt) < toMs(slot);
}

/** Those who were asked at this appointment and of whom nothing was heard yet. */
function awaited(context: TurnContext, at: string): readonly Person[] {
  const { household } = context;
  const slot = lastSlot(household, at);
  if (slot === null) return [];
  const asked = household.filter((person) => isAsked(context, person) && isSlotOf(person, slot));
  const left = asked.filter((person) => notHeardSince(slot)(person) && !isInDanger(context, person));
  return left.filter((person) => !isQuiet(person, dayOf(slot)));
}

/** Once everybody who was asked has been heard of, nobody is reminded. */
export function ladderOver(context: TurnContext, heard: readonly string[]): Effect[] {
  const slot = lastSlot(context.household, context.now);
  const open = slot !== null && toMs(context.now) - toMs(slot) < LADDER_MS;
  const left = open ? awaited(context, slot).filter(({ id }) => !heard.includes(id)) : [];
  return left.length === 0 ? cancelLadder() : [];
}

function slotIn({ answers, context }: View): string {
  return typeof answers['slot'] === 'string' ? answers['slot'] : context.now;
}

function onlyHolder(context: TurnContext, people: readonly Person[]): boolean {
  return people.every(({ id }) => isHolder(context, id));
}

function reminderWords(step: 'reminder' | 'otherChannel', context: TurnContext, people: readonly Person[]): TextPart {
  if (onlyHolder(context, people)) return text(`checkIn.${step}`);
  const who = people.map((person) => {
    const words = whoWords(person, context.household);
    return typeof words === 'string' ? text('household.name', { name: words }) : words;
  });
  return text(`household.${step}`, { who });
}

function remind(step: 'reminder' | 'otherChannel', over?: 'other'): (view: View) => Effect[] {
  return (view) => {
    const { context } = view;
    const slot = slotIn(view);
    const people = awaited(context, slot);
    if (people.length === 0 || !mayBeAsked(holderOf(context))) return [];
    const several = people.length > 1 ? [choice(ALL_WELL, 'household.allWell')] : [];
    const choices = onlyHolder(context, people) ? SHORT_ANSWERS : several;
    const message = { parts: [reminderWords(step, context, people)], ...(choices.length === 0 ? {} : { choices }) };
    const notAfter = plus(slot, LADDER_MS);
    return [
      ...people.flatMap(({ id }) => noted(context, id, step)),
      { do: 'say', message, reason: 'service', purpose: 'checkins', notAfter, ...(over === undefined ? {} : { over }) },
    ];
  };
}

/** What was done rests in the timeline of the person's follow-up. */
function noted(context: TurnContext, personId: string, rung: Exclude<Rung, 'unasked' | 'asked'>): Effect[] {
  const item = focusOn(context, personId).cases.find(({ kind, open }) => open && (kind === 'f0' || kind === 'f1'));
  const body = { type: 'act' as const, act: 'remind', by: null, detail: [text(`care.rung.${rung}`)] };
  return concerning(context, personId, [{ do: 'record', ...(item === undefined ? {} : { caseId: item.id }), body }]);
}

/** One message of the first of them; the carer asks about all. */
function tellCarer(view: View): Effect[] {
  const { context } = view;
  const people = awaited(context, slotIn(view));
  const [first] = people;
  const news = first === undefined ? [] : carerNews(context, 'reminder', first);
  return news.length === 0 ? [] : [...people.flatMap(({ id }) => noted(context, id, 'carer')), ...news];
}

function missing(view: View): Effect[] {
  const { context } = view;
  return awaited(context, slotIn(view)).flatMap(({ id }) => [
    ...noted(context, id, 'missed'),
    ...concerning(context, id, missed({ context: focusOn(context, id) })),
  ]);
}

/** Beside the open check-in, so that its question stays open: reminder, other channel, and a case for a human. */
export const checkInLadder: Flow = defineFlow({
  name: 'check-in-ladder',
  version: 1,
  starts: [
    { on: 'timer', name: 'checkinReminder' },
    { on: 'timer', name: 'checkinOtherChannel' },
    { on: 'timer', name: 'checkinCarer' },
    { on: 'timer', name: 'checkinMissed' },
  ],
  first: 'which',
  steps: {
    which: {
      kind: 'decide',
      by: ({ answers: { timer } }) => (typeof timer === 'string' ? timer : ''),
      branches: {
        checkinReminder: 'remind',
        checkinOtherChannel: 'otherChannel',
        checkinCarer: 'carer',
        checkinMissed: 'missed',
      },
    },
    remind: { kind: 'do', effects: remind('reminder'), then: END },
    otherChannel: { kind: 'do', effects: remind('otherChannel', 'other'), then: END },
    carer: { kind: 'do', effects: tellCarer, then: END },
    missed: { kind: 'do', effects: missing, then: END },
  },
});
