/** Looks at one person of the household: their facts and cases in the context, their id on the effects. */
import { callName, casesOf } from '../../cases/household.ts';
import type { Person } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';

/** The holder of the conversation, who writes. */
export function holderOf({ household, person }: Pick<TurnContext, 'household' | 'person'>): Person {
  return household[0] ?? person;
}

export function isHolder(context: Pick<TurnContext, 'household' | 'person'>, personId: string): boolean {
  return holderOf(context).id === personId;
}

/** The context of a step that is about this person; one who is not of the household leaves it as it is. */
export function focusOn(context: TurnContext, personId: string | undefined): TurnContext {
  const person = context.household.find(({ id }) => id === personId) ?? context.person;
  return { ...context, person, cases: casesOf(context.cases, person) };
}

const ABOUT_ONE: ReadonlySet<Effect['do']> = new Set([
  'openCase',
  'changePerson',
  'consent',
  'record',
  'declare',
  'emit',
]);

/** The same effects, done to this person of the household; the holder's own carry no id. */
export function concerning(context: TurnContext, personId: string, effects: readonly Effect[]): Effect[] {
  if (isHolder(context, personId)) return [...effects];
  return effects.map((effect) =>
    ABOUT_ONE.has(effect.do) && !('personId' in effect) ? ({ ...effect, personId } as Effect) : effect,
  );
}

/** What somebody is called in talk with the household: by relation or name; the holder without a name is "anh/chị". */
export function whoWords(person: Person, household: readonly Person[]): string | TextPart {
  return callName(person, household) ?? text(household[0]?.id === person.id ? 'household.you' : 'household.member');
}

/** "Về mẹ:" before what is told to the holder of somebody else; nothing for their own. */
export function aboutWords(context: TurnContext, personId: string): TextPart[] {
  const person = context.household.find(({ id }) => id === personId);
  if (person === undefined || isHolder(context, personId)) return [];
  return [text('household.about', { who: whoWords(person, context.household) })];
}

/** "mẹ" as the first word of a sentence. */
export function upperFirst(who: string | TextPart): string | TextPart {
  return typeof who === 'string' ? who.charAt(0).toUpperCase() + who.slice(1) : who;
}
