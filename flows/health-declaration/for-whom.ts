/** Whom a declaration is for: the person who writes, somebody of the household, or somebody new to it. */
import { callName, peopleCalled } from '../../cases/household.ts';
import type { Person } from '../../cases/person.ts';
import type { Answers, Frame, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import type { Choice } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { holderOf } from '../household/focus.ts';
import { toldIn } from './told.ts';

export const FLOW = 'health-declaration';

/** The answers to "for whom?" besides the id of a person. */
export const SELF = 'self';
export const OTHER = 'other';

export function isDeclaration({ flow }: Pick<Frame, 'flow'>): boolean {
  return flow === FLOW;
}

/** Somebody new, by the code of what they are to the sender, e.g. `other:mother`. */
function newcomer(code: string): string {
  return `${OTHER}:${code}`;
}

/** The code of whom an open declaration is for when not the sender, e.g. `mother`; `other` where only that is known. */
export function declaredFor({ who }: Answers): string | null {
  if (typeof who !== 'string' || who === SELF) return null;
  return who.startsWith(`${OTHER}:`) ? who.slice(OTHER.length + 1) : 'relative';
}

/** The id of the member of the household whom an open declaration is for; undefined for the holder and for newcomers. */
export function declaredMember({ who }: Answers): string | undefined {
  const isId = typeof who === 'string' && who !== SELF && who !== OTHER && !who.startsWith(`${OTHER}:`);
  return isId ? who : undefined;
}

/** The person of the household that is meant; null: somebody new. */
export function declaredPerson({ answers, context }: Pick<View, 'answers' | 'context'>): Person | null {
  const { who } = answers;
  if (who === undefined || who === SELF) return holderOf(context);
  return context.household.find(({ id }) => id === who) ?? null;
}

/** "Khai cho mẹ", "kb cho con trai": with a person named right after it. */
const FOR_SOMEBODY =
  /\b(?:khai|kb|to khai|kbyt|bao)(?: \S+){0,4} (?:cho|giup|ho|dum) (?!toi\b|em\b|minh\b|tui\b|ban than\b)/;
const FOR_SELF = /\b(?:cho|cua) (?:toi|em|minh|tui|ban than|chinh toi)(?: |$)|^(?:toi|em|minh|tui|ban than)$/;

/** A name that is not the holder's is somebody else's; undefined where nothing is known. */
export function whoNamed(name: string, { context }: Pick<View, 'context'>): string | undefined {
  const holder = holderOf(context);
  const [known] = peopleCalled(context.household, name);
  if (known !== undefined) return known.id === holder.id ? SELF : known.id;
  return holder.name === null ? undefined : OTHER;
}

function byRelation(code: string, said: string, { context }: View): string {
  const holder = holderOf(context);
  const others = context.household.filter(({ id }) => id !== holder.id);
  const word = context.say([{ key: `facts.person.${code}` }], 'chat', 'vi');
  const named = others.filter((person) => {
    const called = fold(callName(person, context.household) ?? '');
    return called !== '' && ` ${said} `.includes(` ${called} `);
  });
  const [one, more] = named.length > 0 ? named : peopleCalled(others, word);
  return one !== undefined && more === undefined ? one.id : newcomer(code);
}

/** Whom a message says that it is for; undefined where it says nothing. */
export function whoSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null) return undefined;
  const said = fold(told.text);
  const person = told.entities.find(({ type }) => type === 'person');
  if (person !== undefined && (view.asked === 'who' || FOR_SOMEBODY.test(fold(view.said?.understanding.text ?? '')))) {
    return byRelation(String(person.value), said, view);
  }
  if (view.asked === 'who') {
    if (FOR_SELF.test(said)) return SELF;
    const [known] = peopleCalled(view.context.household, told.text);
    if (known !== undefined) return known.id === holderOf(view.context).id ? SELF : known.id;
  }
  const { name } = told;
  return name === null ? undefined : whoNamed(name, view);
}

export function whoChoices({ context }: View): readonly Choice[] {
  const holder = holderOf(context);
  const members = context.household.filter(({ id }) => id !== holder.id);
  return [
    choice(SELF, 'declaration.self'),
    ...members.map((person, index) => ({
      id: person.id,
      label: text('declaration.member', { who: callName(person, context.household) ?? String(index + 2) }),
    })),
    choice(OTHER, 'declaration.other'),
  ];
}
