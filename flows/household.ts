/** The people of a household as their family tells them: listed, added, corrected, taken off. */
import { ageInMonths } from '../cases/person.ts';
import type { Person } from '../cases/person.ts';
import type { TextPart } from '../cases/text.ts';
import { isAsked } from './check-in/schedule.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Answers, Field, Flow, View } from './engine/flow.ts';
import type { Choice, Effect, PersonChange } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { knownOne } from './household/described.ts';
import { upperFirst, whoWords } from './household/focus.ts';
import { change, QUESTIONS } from './household/questions.ts';
import { told, wish } from './household/wish.ts';

/** Is somebody of the household named who is known? */
function isNamed(view: View): boolean {
  return view.said !== null && knownOne(view.context, view.said.understanding, told(view)) !== null;
}

function begin(view: View, data: Answers): Answers {
  if (view.said === null) return { wish: 'list', ...data };
  const known = knownOne(view.context, view.said.understanding, told(view));
  const wanted = wish(view) ?? 'list';
  return { wish: wanted, ...(known === null || wanted === 'add' ? {} : { personId: known.id }) };
}

function others({ context }: View): readonly Person[] {
  return context.household.slice(1);
}

/** Years as they are counted in talk: the year now less that of birth; months of a small child. */
function ageWords({ birthYear, birthDate }: PersonChange, now: string): TextPart[] {
  if (birthDate === undefined) {
    return birthYear === undefined ? [] : [text('household.years', { n: Number(now.slice(0, 4)) - birthYear })];
  }
  const months = ageInMonths({ birthDate }, now) ?? 0;
  if (months < 36) return [text('household.months', { n: months })];
  return [text('household.years', { n: Math.floor(months / 12) })];
}

function factsOf(person: PersonChange, now: string): TextPart[] {
  return [
    ...(person.name ? [text('household.name', { name: person.name })] : []),
    ...ageWords(person, now),
    ...(person.pregnant === true ? [text('household.pregnant')] : []),
    ...(person.conditions !== undefined && person.conditions.length > 0 ? [text('household.hasConditions')] : []),
  ];
}

function lineOf(view: View, person: Person): TextPart {
  const who = upperFirst(whoWords(person, view.context.household));
  const facts = factsOf(person.relation === undefined ? { ...person, name: null } : person, view.context.now);
  return facts.length === 0 ? text('household.name', { name: who }) : text('household.noted', { who, facts });
}

function listed(view: View): TextPart[] {
  const all = others(view);
  return all.length === 0
    ? [text('household.nobody')]
    : [text('household.list'), ...all.map((one) => lineOf(view, one))];
}

function person(view: View): Person | undefined {
  return others(view).find(({ id }) => id === view.answers['personId']);
}

function save(view: View): Effect[] {
  const set = change(view);
  const known = person(view);
  const personId = known?.id ?? view.context.newId('member');
  if (known !== undefined) return [{ do: 'changePerson', personId, set }];
  return [{ do: 'addMember', personId, set: { areaPath: view.context.person.areaPath, ...set } }];
}

function savedWords(view: View): TextPart[] {
  const set = change(view);
  const facts = factsOf({ ...person(view), ...set }, view.context.now);
  const who = upperFirst(set.relation ?? person(view)?.relation ?? set.name ?? '');
  return [text('household.saved', { who, facts }), text('household.wrong')];
}

/** What was just told of somebody who is known: nothing is asked for it. */
function correct(view: View): Effect[] {
  const personId = person(view)?.id;
  const { relation: _, ...set } = told(view);
  return personId === undefined ? [] : [{ do: 'changePerson', personId, set }];
}

function correctedWords(view: View): TextPart[] {
  const known = person(view);
  if (known === undefined) return [];
  const { relation: _, ...set } = told(view);
  const who = upperFirst(whoWords(known, view.context.household));
  return [text('household.saved', { who, facts: factsOf({ ...known, ...set }, view.context.now) })];
}

function removable(view: View): readonly Choice[] {
  return others(view).map((one, index) => ({
    id: `remove:${index}`,
    label: text('household.name', { name: whoWords(one, view.context.household) }),
  }));
}

/** Whom to take off: as named before, or chosen by number. */
function leaving(view: View): Person | undefined {
  const { which } = view.answers;
  const [, index] = typeof which === 'string' ? (/^remove:(\d+)$/.exec(which) ?? []) : [];
  return person(view) ?? (index === undefined ? undefined : others(view)[Number(index)]);
}

const WHICH: Field = {
  name: 'which',
  question: [text('household.removeWhom')],
  choices: removable,
  take: (view) => {
    const known = view.said === null ? null : knownOne(view.context, view.said.understanding, told(view));
    return known === null ? undefined : `remove:${others(view).indexOf(known)}`;
  },
  when: (view) => person(view) === undefined,
};

function leavingWords(view: View): string | TextPart {
  const one = leaving(view);
  return one === undefined ? '' : whoWords(one, view.context.household);
}

function takeOff(view: View): Effect[] {
  const one = leaving(view);
  return one === undefined ? [] : [{ do: 'changePerson', personId: one.id, set: { leftAt: view.context.now } }];
}

export const household: Flow = defineFlow({
  name: 'household',
  version: 1,
  first: 'which',
  begin,
  starts: [
    { on: 'choice', id: 'household' },
    { on: 'said', when: (view) => wish(view) !== null },
    // "Xoá mẹ khỏi danh sách" is no wish to be left alone.
    { on: 'intent', intent: 'opt_out', when: (view) => wish(view) === 'remove' && isNamed(view) },
  ],
  steps: {
    which: {
      kind: 'decide',
      by: (view) => {
        const { wish: asked } = view.answers;
        const wanted = typeof asked === 'string' ? asked : 'list';
        if (wanted === 'tell') return person(view) === undefined ? 'add' : 'tell';
        return wanted === 'remove' && others(view).length === 0 ? 'list' : wanted;
      },
      branches: { list: 'list', add: 'add', tell: 'correct', remove: 'whom' },
    },
    list: { kind: 'tell', say: listed, then: 'more' },
    more: {
      kind: 'choose',
      name: 'more',
      optional: true,
      question: [text('household.what')],
      choices: [
        { choice: choice('household:add', 'household.add'), then: 'add' },
        { choice: choice('household:remove', 'household.remove'), then: 'any' },
        { choice: choice('household:fine', 'household.fine'), then: 'unchanged' },
      ],
    },
    any: {
      kind: 'decide',
      by: (view) => (others(view).length === 0 ? 'nobody' : 'some'),
      branches: { nobody: 'empty', some: 'whom' },
    },
    empty: { kind: 'tell', say: [text('household.nobody')], then: END },
    add: { kind: 'form', fields: QUESTIONS, then: 'saved' },
    saved: { kind: 'tell', say: savedWords, effects: save, then: END },
    correct: { kind: 'tell', say: correctedWords, effects: correct, then: END },
    whom: { kind: 'form', fields: [WHICH], then: 'isFollowed' },
    isFollowed: {
      kind: 'decide',
      by: (view) => {
        const one = leaving(view);
        return one !== undefined && isAsked(view.context, one) ? 'followed' : 'free';
      },
      branches: { followed: 'stays', free: 'sure' },
    },
    // Follow-up is ended by staff, not by a word of the family.
    stays: { kind: 'tell', say: (view) => [text('household.stays', { who: leavingWords(view) })], then: END },
    sure: {
      kind: 'choose',
      name: 'sure',
      question: (view) => [text('household.sure', { who: leavingWords(view) })],
      choices: [
        { choice: choice('yes', 'household.yes'), then: 'off' },
        { choice: choice('no', 'household.no'), then: 'unchanged' },
      ],
    },
    unchanged: { kind: 'tell', say: [text('household.unchanged')], then: END },
    off: { kind: 'tell', say: [text('household.removed')], effects: takeOff, then: END },
  },
});
