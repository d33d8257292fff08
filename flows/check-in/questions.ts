/** What a check-in asks about one person, in its order; every answer is taken from whatever is said of that person. */
import type { EntityType } from '../../cases/codes.ts';
import type { TextPart } from '../../cases/text.ts';
import type { Answers, Json } from '../engine/flow.ts';
import type { Choice } from '../engine/turn.ts';
import { choice, text } from '../engine/words.ts';
import { feelingQuestion, isMeasured, isSmallChild } from './by-disease.ts';
import { isLowAlone } from './low-oxygen.ts';
import type { Seen } from './people.ts';
import * as readings from './readings.ts';
import { SAME, sameAsBefore } from './same.ts';

export interface Question {
  name: string;
  question: (seen: Seen) => readonly TextPart[];
  again?: readonly TextPart[];
  expecting?: EntityType;
  choices?: readonly Choice[];
  take: (seen: Seen) => Json | undefined;
  /** taken only by a message that was sent after it was asked */
  onlyAsked?: true;
  /** must it be asked, where it was not answered yet */
  needed: (seen: Seen) => boolean;
}

/** Offered again by a reminder, so that their numbers still mean the open question. */
export const SHORT_ANSWERS = [choice('checkin:usual', 'checkIn.usual'), choice('checkin:nodevice', 'checkIn.noDevice')];

const TOLD: ReadonlySet<string> = new Set(['symptom', 'temperature', 'spo2', 'pulse', 'resp_rate']);

/** Does this message tell a number or a sign of this person? */
export function tellsReadings({ said }: Pick<Seen, 'said'>): boolean {
  return said !== null && said.understanding.entities.some(({ type }) => TOLD.has(type));
}

/** Never asked, only kept: a number that cannot be true shows that there is a device (clinical rules §10). */
const DOUBTED: Question = {
  name: 'doubted',
  question: () => [text('checkIn.ask')],
  take: ({ said }) => {
    const doubted = readings.doubted(said);
    return doubted.length === 0 ? undefined : [...doubted];
  },
  needed: () => false,
};

const OTHERS: Question = {
  name: 'others',
  question: () => [text('checkIn.ask')],
  take: ({ said }) => (said === null ? undefined : readings.otherVitals(said)),
  needed: () => false,
};

function takeReport(seen: Seen): Json | undefined {
  const { said } = seen;
  if (said === null) return undefined;
  if (sameAsBefore(seen) !== null) return SAME;
  const tells =
    tellsReadings(seen) ||
    said.understanding.implausible.length > 0 ||
    readings.saysWell(said) ||
    readings.saysNoDevice(said) ||
    readings.saysNoThermometer(said);
  return tells ? 'told' : undefined;
}

/** Asks for everything in one go; any fact answers it. */
export const REPORT: Question = {
  name: 'report',
  question: () => [text('checkIn.ask')],
  again: [text('checkIn.askAgain')],
  choices: SHORT_ANSWERS,
  take: takeReport,
  needed: () => true,
};

function device({ said }: Seen): string | undefined {
  return said !== null && readings.saysNoDevice(said) ? readings.NO_DEVICE : undefined;
}

function hasNoDevice({ answers }: Seen): boolean {
  return answers['report'] === 'checkin:nodevice';
}

/** Few have a finger device that fits a small child: counted breaths are enough. */
function isCountedChild({ answers, context }: Seen): boolean {
  return 'breaths' in answers && isSmallChild(context);
}

/** "Máy hiện 97": asked for this and nothing else, the one number is the answer; what would be RED must be said plainly. */
function onlyNumber(said: Seen['said']): number | undefined {
  const numbers = said?.understanding.text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return numbers.length === 1 && /^(?:9[4-9]|100)$/.test(numbers[0] ?? '') ? Number(numbers[0]) : undefined;
}

const NOT_AGAIN = 'second:none';
const NO_THERMOMETER = 'temperature:none';

/** One message must not answer both this and the first number. */
const SECOND: Question = {
  name: 'second',
  question: ({ answers }) => [text('checkIn.spo2Second', { value: Number(answers['spo2']) })],
  again: [text('checkIn.spo2SecondAgain')],
  expecting: 'spo2',
  choices: [choice(NOT_AGAIN, 'checkIn.cannotMeasureAgain')],
  onlyAsked: true,
  take: (seen) => readings.vitalSaid(seen.said, 'spo2') ?? onlyNumber(seen.said) ?? (device(seen) && NOT_AGAIN),
  needed: ({ answers, context }) =>
    typeof answers['spo2'] === 'number' && isLowAlone(readings.factsIn({ answers, context }), context.packs),
};

const SPO2: Question = {
  name: 'spo2',
  question: ({ said }) => [text(readings.doubted(said).includes('spo2') ? 'checkIn.spo2Wrong' : 'checkIn.spo2')],
  again: [text('checkIn.spo2Again')],
  expecting: 'spo2',
  choices: [choice(readings.NO_DEVICE, 'checkIn.noDevice')],
  take: (seen) => readings.vitalSaid(seen.said, 'spo2') ?? device(seen) ?? sameAsBefore(seen)?.vitals.spo2,
  needed: (seen) => isMeasured(seen, 'spo2') && !hasNoDevice(seen) && !isCountedChild(seen),
};

const BREATHS: Question = {
  name: 'breaths',
  question: () => [text('checkIn.breaths')],
  again: [text('checkIn.breathsAgain')],
  expecting: 'resp_rate',
  choices: [choice('breaths:none', 'checkIn.cannotCount')],
  take: (seen) => readings.vitalSaid(seen.said, 'respiratoryRate') ?? sameAsBefore(seen)?.vitals.respiratoryRate,
  needed: (seen) => isMeasured(seen, 'breaths') || seen.answers['spo2'] === readings.NO_DEVICE || hasNoDevice(seen),
};

const TEMPERATURE: Question = {
  name: 'temperature',
  question: ({ said }) => [
    text(readings.doubted(said).includes('temperature') ? 'checkIn.temperatureWrong' : 'checkIn.temperature'),
  ],
  expecting: 'temperature',
  choices: [choice(NO_THERMOMETER, 'checkIn.noThermometer')],
  take: (seen) =>
    readings.vitalSaid(seen.said, 'temperature') ??
    (seen.said !== null && readings.saysNoThermometer(seen.said) ? NO_THERMOMETER : undefined) ??
    sameAsBefore(seen)?.vitals.temperature,
  needed: () => true,
};

const FEELING: Question = {
  name: 'feeling',
  question: (seen) => [feelingQuestion(seen)],
  expecting: 'symptom',
  choices: [choice(readings.WELL, 'checkIn.nothing')],
  take: (seen) => {
    const said = seen.said === null ? undefined : readings.signsSaid(seen.said);
    const before = said === undefined || said === readings.WELL ? sameAsBefore(seen) : null;
    return before === null ? said : readings.signsOf(before.symptoms);
  },
  needed: ({ answers }) => answers['report'] !== 'checkin:usual',
};

export const QUESTIONS: readonly Question[] = [DOUBTED, OTHERS, REPORT, SECOND, SPO2, BREATHS, TEMPERATURE, FEELING];

/** Does this message report on this person? */
export function isReport(seen: Seen): boolean {
  return takeReport(seen) !== undefined;
}

/** The answers about one person with everything that a message adds to them unasked. */
export function withTold(seen: Seen): Answers {
  const told = QUESTIONS.filter(({ onlyAsked }) => onlyAsked !== true).map(
    ({ name, take }) => [name, take(seen)] as const,
  );
  const known = told.filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return { ...seen.answers, ...Object.fromEntries(known) };
}

/** Nothing is missing of this person. */
export function isComplete(seen: Seen): boolean {
  return QUESTIONS.every((question) => question.name in seen.answers || !question.needed(seen));
}
