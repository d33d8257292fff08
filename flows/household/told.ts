/** What one message tells of each of the household, judged for danger; and what it tells of nobody of them. */
import type { Danger, TriageFacts } from '../../cases/danger.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { Person } from '../../cases/person.ts';
import { assessDanger } from '../../cases/triage/danger.ts';
import { factsOf } from '../../cases/triage/from-understanding.ts';
import type { Entity, Understanding } from '../../nlp/understanding.ts';
import { addressed, piecesIn, whoIn } from '../check-in/people.ts';
import { isFollowed } from '../check-in/schedule.ts';
import type { Session, View } from '../engine/flow.ts';
import type { Said } from '../engine/reaction.ts';
import type { TurnContext } from '../engine/turn.ts';
import type { Piece } from './pieces.ts';

/** What is told of one person of the household. */
export interface Told {
  person: Person;
  facts: TriageFacts;
  danger: Danger;
}

/** A message, and how the conversation stands in which it is read. */
export interface Listening {
  session: Session;
  said: Said;
  context: TurnContext;
  /** who of the household the open alarm is about; null: another or the holder; undefined: none is open */
  patient: string | null | undefined;
}

const OUTSIDERS: ReadonlySet<string | number> = new Set(['neighbor', 'colleague']);

/** Somebody named inside what is told of a person is only another word for that person, unless from outside. */
function isOwn({ type, value }: Entity): boolean {
  return type !== 'person' || OUTSIDERS.has(value);
}

function toldOf(person: Person, pieces: readonly Piece[], { now, packs }: TurnContext): Told {
  const said = {
    entities: pieces.flatMap(({ understanding }) => understanding.entities.filter(isOwn)),
    implausible: pieces.flatMap(({ understanding }) => understanding.implausible),
  };
  const { pregnant, disease } = person;
  const facts = factsOf(said, { ageMonths: ageInMonths(person, now), pregnant, disease });
  return { person, facts, danger: assessDanger(facts, packs) };
}

/** The message as the open check-in reads it; without one nobody in particular is asked. */
function viewOf({ session: { stack }, said, context }: Listening): View {
  const top = stack.at(-1);
  const asked = top?.flow === 'check-in' ? top : undefined;
  return { answers: asked?.answers ?? {}, context, said, asked: null, open: asked?.open ?? null };
}

/** Whom words without a name are about; null: nobody says. */
function meant({ session, context, patient }: Listening, view: View): string | null {
  if (patient !== undefined) return patient;
  if (session.stack.at(-1)?.flow === 'check-in') {
    const index = addressed(view);
    return index === null ? null : (whoIn(view)[index] ?? null);
  }
  const followed = context.household.filter(isFollowed);
  const [only] = followed;
  return followed.length === 1 && context.household[0] !== only ? (only?.id ?? null) : null;
}

interface Heard {
  piece: Piece;
  /** of whom it is told; empty: of nobody who is known */
  people: readonly string[];
}

function heardIn(listening: Listening): Heard[] {
  const view = viewOf(listening);
  const nobodys = meant(listening, view);
  const meantPeople = nobodys === null ? [] : [nobodys];
  return piecesIn(view).map((piece) => ({
    piece,
    people: piece.people.length > 0 || piece.unclear ? piece.people : meantPeople,
  }));
}

/**
 * What the message tells of each of the household by name (the only one who is followed, or whoever is asked, needs
 * none); empty where one person has the phone alone.
 */
export function toldIn(listening: Listening): Told[] {
  const { household } = listening.context;
  if (household.length < 2) return [];
  const heard = heardIn(listening);
  return household.flatMap((person): Told[] => {
    const own = heard.filter(({ people }) => people.includes(person.id)).map(({ piece }) => piece);
    return own.length === 0 ? [] : [toldOf(person, own, listening.context)];
  });
}

function sameFact(one: Entity, other: Entity): boolean {
  return one.type === other.type && one.value === other.value;
}

/** The message without what it tells of people of the household: the rest is the sender's, or somebody else's. */
export function withoutTold(listening: Listening): Understanding {
  const { understanding } = listening.said;
  if (listening.context.household.length < 2) return understanding;
  const pieces = heardIn(listening).filter(({ people }) => people.length > 0);
  if (pieces.length === 0) return understanding;
  const told = pieces.flatMap(({ piece }) => piece.understanding.entities);
  const wrong = pieces.flatMap(({ piece }) => piece.understanding.implausible);
  return {
    ...understanding,
    entities: understanding.entities.filter((fact) => isOwn(fact) && !told.some((other) => sameFact(fact, other))),
    implausible: understanding.implausible.filter((name) => !wrong.includes(name)),
  };
}
