/** What is asked of somebody who is added to a household; never what is known already. */
import { CONDITIONS } from '../../cases/codes.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { Field, Json, View } from '../engine/flow.ts';
import type { PersonChange } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { ageIn, bornOf, conditionsIn } from './described.ts';
import { upperFirst } from './focus.ts';
import { told, words } from './wish.ts';

/** In months: the years in which a woman is asked whether she is pregnant. */
const FERTILE = [15 * 12, 50 * 12] as const;

const RELATION: Field = {
  name: 'relation',
  question: [text('household.whoIsIt')],
  again: [text('household.whoIsItAgain')],
  take: (view) => {
    const { relation, name } = told(view);
    if (relation !== undefined) return relation;
    return view.asked === null
      ? undefined
      : (name ?? (words(view) === '' ? undefined : view.said?.understanding.text.trim()));
  },
};

function callOf({ answers }: View): string {
  const { relation } = answers;
  return typeof relation === 'string' ? relation : '';
}

const AGE: Field = {
  name: 'age',
  question: (view) => [text('household.howOld', { who: upperFirst(callOf(view)) })],
  again: [text('household.howOldAgain')],
  expecting: 'age',
  choices: [choice('age:unknown', 'household.notKnown')],
  take: ({ said }) => {
    const entities = said?.understanding.entities ?? [];
    const year = entities.find(({ type }) => type === 'birth_year')?.value;
    return ageIn(entities) ?? (year === undefined ? undefined : String(year));
  },
};

/** Everything that was told so far, as it is kept of the person. */
export function change({ answers, context }: View): PersonChange {
  const { relation, name, age, pregnant, conditions, sex } = answers;
  const born =
    typeof age !== 'string' ? {} : /^\d{4}$/.test(age) ? { birthYear: Number(age) } : bornOf(age, context.now);
  const codes = Array.isArray(conditions) ? CONDITIONS.filter((code) => conditions.includes(code)) : [];
  return {
    ...(typeof relation === 'string' ? { relation } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...born,
    ...(pregnant === 'yes' || pregnant === 'no' ? { pregnant: pregnant === 'yes' } : {}),
    ...(codes.length === 0 ? {} : { conditions: codes }),
  };
}

function mayBePregnant(view: View): boolean {
  const { sex, birthYear, birthDate } = change(view);
  const born = { ...(birthYear === undefined ? {} : { birthYear }), ...(birthDate === undefined ? {} : { birthDate }) };
  const months = ageInMonths(born, view.context.now);
  return sex === 'female' && months !== null && months >= FERTILE[0] && months < FERTILE[1];
}

/** Said of nobody, where it is asked: "đang bầu 5 tháng". */
const EXPECTING = /^(?<no>.{0,200}\b(?:khong|ko|k|chua|het)\b)?.{0,200}\b(?:bau|thai)\b/;

const PREGNANT: Field = {
  name: 'pregnant',
  question: (view) => [text('household.isPregnant', { who: upperFirst(callOf(view)) })],
  choices: [choice('yes', 'household.yes'), choice('no', 'household.no')],
  take: (view) => {
    const { pregnant } = told(view);
    const answer = view.asked === null ? null : EXPECTING.exec(words(view));
    if (answer !== null) return answer.groups?.['no'] === undefined ? 'yes' : 'no';
    return pregnant === undefined ? undefined : pregnant ? 'yes' : 'no';
  },
  when: mayBePregnant,
};

const ILLNESS: Field = {
  name: 'conditions',
  question: (view) => [text('household.whichIllness', { who: upperFirst(callOf(view)) })],
  choices: [choice('illness:none', 'household.none')],
  take: (view) => {
    const { said, context } = view;
    const named = conditionsIn(said?.understanding.entities ?? []);
    // A bare name of an illness is one only where it is asked for.
    const bare = view.asked === null ? '' : `tôi bị ${said?.understanding.text ?? ''}`;
    const codes = named.length > 0 ? named : conditionsIn(context.understand(bare, { at: context.now }).entities);
    if (codes.length > 0) return [...codes];
    return view.asked === null || words(view) === '' ? undefined : 'said';
  },
};

/** Never asked: taken where it is said. */
function kept(name: 'name' | 'sex'): Field {
  const take = (view: View): Json | undefined => told(view)[name] ?? undefined;
  return { name, question: [text('household.whoIsIt')], take, when: (view) => take(view) !== undefined };
}

/** In their order. */
export const QUESTIONS: readonly Field[] = [RELATION, kept('name'), kept('sex'), AGE, PREGNANT, ILLNESS];
