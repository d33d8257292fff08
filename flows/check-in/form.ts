/** The one form of a check-in: to all at once first, then to each by name for what is missing. */
import type { TextPart } from '../../cases/text.ts';
import type { Field, View } from '../engine/flow.ts';
import type { Choice } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { upperFirst, whoWords } from '../household/focus.ts';
import { addressed, EVERYBODY, isDone, isNamed, knownOf, nameOf, piecesIn, places, seenOf, whoIn } from './people.ts';
import { isComplete, QUESTIONS, REPORT, tellsReadings } from './questions.ts';
import type { Question } from './questions.ts';
import { doubted } from './readings.ts';
import { MOST_ASKED } from './schedule.ts';

/** "Cả nhà bình thường", by its button. */
export const ALL_WELL = 'checkin:allwell';

/** Was anything told of this person, before or just now? */
function isTold(view: View, index: number): boolean {
  return nameOf(index, REPORT.name) in view.answers || REPORT.take(seenOf(view, index)) !== undefined;
}

/** At an appointment everybody must be heard of; unasked, only those of whom something is told. */
function isWanted(view: View, index: number): boolean {
  if (index >= whoIn(view).length || isDone(view, index)) return false;
  return view.answers['round'] === true || isTold(view, index);
}

/** Whoever of whom nothing is missing any more and nothing was made of it yet. */
export function readyPlaces(view: View): readonly number[] {
  return places(view).filter(
    (index) => !isDone(view, index) && nameOf(index, REPORT.name) in view.answers && isComplete(knownOf(view, index)),
  );
}

/** The next one who is asked; null while somebody's answers are yet to be judged, and once all were heard of. */
export function nextPlace(view: View): number | null {
  if (readyPlaces(view).length > 0) return null;
  return places(view).find((index) => isWanted(view, index)) ?? null;
}

function named(view: View, index: number, question: Question): readonly TextPart[] {
  const seen = seenOf(view, index);
  const parts = question.question(seen);
  if (!isNamed(view)) return parts;
  const who = upperFirst(whoWords(seen.context.person, view.context.household));
  if (question.name === REPORT.name) return [text('household.askOne', { who })];
  return parts.map((part) => text('household.ofWhom', { who, question: part }));
}

function fieldOf(index: number, question: Question): Field {
  const { name, again, expecting, choices, onlyAsked = false } = question;
  const take = (view: View) =>
    onlyAsked && view.open !== nameOf(index, name) ? undefined : question.take(seenOf(view, index));
  return {
    name: nameOf(index, name),
    question: (view) => named(view, index, question),
    ...(again === undefined ? {} : { again: (view: View) => (isNamed(view) ? named(view, index, question) : again) }),
    ...(expecting === undefined ? {} : { expecting }),
    ...(choices === undefined ? {} : { choices }),
    take: (view) => {
      if (name === REPORT.name && view.answers[EVERYBODY] === ALL_WELL) return 'checkin:usual';
      return take(view);
    },
    when: (view) => {
      if (!isWanted(view, index)) return false;
      const seen = seenOf(view, index);
      return (nextPlace(view) === index && question.needed(seen)) || take(view) !== undefined;
    },
  };
}

function everybodyWords(view: View): readonly TextPart[] {
  const { household } = view.context;
  const who = places(view).map((index) => {
    const words = whoWords(knownOf(view, index).context.person, household);
    return typeof words === 'string' ? text('household.name', { name: words }) : words;
  });
  return [text('household.askAll', { who })];
}

/** Words that name nobody, though several may be meant. */
function unclaimedIn(view: View): string | undefined {
  if (addressed(view) !== null) return undefined;
  const nobodys = piecesIn(view).filter(({ people }) => people.length === 0);
  const tells = nobodys.filter(({ understanding }) => {
    const said = { content: {}, understanding };
    return tellsReadings({ said }) || doubted(said).length > 0;
  });
  return tells.length === 0 ? undefined : tells.map(({ text: words }) => words).join('; ');
}

const ALL: Field = {
  name: EVERYBODY,
  question: everybodyWords,
  again: [text('household.askAllAgain')],
  choices: [choice(ALL_WELL, 'household.allWell')],
  take: (view) =>
    places(view).some((index) => isTold(view, index)) || unclaimedIn(view) !== undefined ? 'told' : undefined,
  when: (view) =>
    view.answers['round'] === true &&
    whoIn(view).length > 1 &&
    places(view).every((index) => !isDone(view, index) && !(nameOf(index, REPORT.name) in view.answers)),
};

const UNCLAIMED: Field = {
  name: 'unclaimed',
  question: [text('household.askAllAgain')],
  take: unclaimedIn,
  when: (view) => unclaimedIn(view) !== undefined,
};

function whoChoices(view: View): readonly Choice[] {
  return places(view).map((index) => {
    const who = whoWords(knownOf(view, index).context.person, view.context.household);
    return { id: `who:${index}`, label: typeof who === 'string' ? text('household.name', { name: who }) : who };
  });
}

/** Whom the message names, if it is one. */
function oneNamed(view: View): string | undefined {
  const ids = new Set(piecesIn(view).flatMap(({ people }) => people));
  const [id] = ids;
  const index = ids.size === 1 && id !== undefined ? whoIn(view).indexOf(id) : -1;
  return index < 0 ? undefined : `who:${index}`;
}

const WHOSE: Field = {
  name: 'whose',
  question: ({ answers: { unclaimed } }) => [
    text('household.whose', { words: typeof unclaimed === 'string' ? unclaimed : '' }),
  ],
  choices: whoChoices,
  take: (view) => (view.asked === null ? undefined : oneNamed(view)),
  when: ({ answers }) => 'unclaimed' in answers,
};

const OF_EACH: readonly Field[] = Array.from({ length: MOST_ASKED }, (_, index) =>
  QUESTIONS.map((question) => fieldOf(index, question)),
).flat();

/** The question to all, whose words nobody's are, then those about each. */
export const FIELDS: readonly Field[] = [ALL, UNCLAIMED, WHOSE, ...OF_EACH];
