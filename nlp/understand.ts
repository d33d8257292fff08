/** What they meant: read the text, find the facts, decide the intent, and give what the label scheme asks for. */
import type { EntityType, Intent, Threat } from '../cases/codes.ts';
import { INTENTS } from '../cases/codes.ts';
import { dayOf, partsOf } from './extract/calendar.ts';
import { readAnswer } from './extract/expected.ts';
import { extract } from './extract/extract.ts';
import type { Facts } from './extract/extract.ts';
import { settle } from './extract/settle.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { featuresOf } from './intent/features.ts';
import { isFigurative } from './intent/figures.ts';
import { framed, isSettled } from './intent/framed.ts';
import { frameOf } from './intent/frames.ts';
import type { Frame } from './intent/frames.ts';
import { corrected, isOptOut, isPlea, ruledIntent } from './intent/rules.ts';
import { createScorer } from './intent/score.ts';
import type { Guess, IntentModel, Scorer } from './intent/score.ts';
import { threatIn } from './intent/threats.ts';
import { firstWish } from './intent/wishes.ts';
import { saysLowOxygen } from './intent/life-danger.ts';
import { globalWord } from './intent/words.ts';
import { asSaid } from './speech/said.ts';
import { tailOf } from './text/excerpt.ts';
import { read } from './text/read.ts';
import type { Reading } from './text/read.ts';
import type { Entity, Understand, Understanding } from './understanding.ts';
import { matches } from './gate/gate.ts';

/** Builds the understanding once; the function it gives is pure, synchronous, and throws on no text. */
export function createUnderstanding({ model, gazetteer }: { model: IntentModel; gazetteer: Gazetteer }): Understand {
  const understandPart = createPartly({ scorer: createScorer(model), gazetteer });
  return (given, { spoken, ...options }) => {
    const text = spoken === true ? asSaid(given) : given;
    const whole = understandPart(text, options);
    const tail = whole.intent === 'sos' ? null : tailOf(text);
    if (tail === null) return whole;
    const late = understandPart(text.slice(tail), { at: options.at });
    return late.intent === 'sos' ? together(whole, late, tail) : whole;
  };
}

/** The emergency told at the end of a long text, with the facts of all of it. */
function together(whole: Understanding, late: Understanding, from: number): Understanding {
  const said = new Set(whole.entities.map(factOf));
  const added = late.entities.filter((entity) => !said.has(factOf(entity)));
  return {
    ...late,
    text: whole.text,
    entities: [...whole.entities, ...added.map((one) => ({ ...one, start: one.start + from, end: one.end + from }))],
    implausible: [...new Set([...whole.implausible, ...late.implausible])],
    word: null,
  };
}
const factOf = ({ type, value, status }: Entity) => [type, value, status ?? ''].join(' ');

function createPartly({ scorer, gazetteer }: { scorer: Scorer; gazetteer: Gazetteer }): Understand {
  return (text, { at, expecting }) => {
    const reading = read(text);
    const { line } = reading;
    const today = dayOf(at);
    const word = globalWord(reading);
    const heard = word === null ? threatIn(line, reading.text, reading.accented) : null;
    const plea = isPlea(line) || heard !== null;
    const direction = matches(AHEAD, line) ? 'future' : 'past';
    const extracted = extract(reading, { gazetteer, today, plea, direction });
    const isAlarming =
      plea || saysLowOxygen(line) || extracted.entities.some(({ type }) => type === 'symptom' || type === 'spo2');
    const frame = word === null && isAlarming ? frameOf(reading, line, extracted.entities) : null;
    const threat = heard !== null && isFramed(heard, frame) ? null : heard;
    const found = frame === 'figure' ? withoutFigures(reading, extracted) : extracted;
    const command = plea && frame === null ? 'sos' : (word ?? (isOptOut(line) ? 'stop' : null));
    const facts = withAnswer(reading, found, command === null ? expecting : withoutWords(expecting), today);
    const ruled =
      threat === null
        ? (facts.answered ?? ruledIntent(reading, line, facts.entities, word, facts.implausible, frame))
        : 'sos';
    const guess = ruled ? { label: ruled, confidence: 1 } : guessed(scorer, reading, line, facts.entities, frame);
    const intent = INTENTS.find((known): known is Intent => known === guess.label) ?? 'unknown';
    const entities = settle(reading, line, facts.entities, intent);
    const { confidence } = guess;
    const understood = { text, intent, confidence, entities, implausible: facts.implausible, word };
    return threat === null ? understood : { ...understood, threat };
  };
}

function guessed(
  scorer: Scorer,
  reading: Reading,
  line: string,
  entities: readonly Entity[],
  frame: Frame | null,
): Guess {
  const scored = scorer.score(featuresOf(reading, entities));
  const guess = frame === null ? scored : framed(scored, frame, line, entities);
  const whole = frame !== null && isSettled(guess, frame, entities) ? guess : corrected(guess, reading, line, entities);
  return firstWish(whole, reading, entities, scorer);
}

/** A figure of speech never takes away a threat that has words of its own; violence and self-harm only a rumour does. */
function isFramed(threat: Threat, frame: Frame | null): boolean {
  if (frame === null) return false;
  if (frame === 'figure') return threat === 'stroke';
  return frame === 'rumour' || (threat !== 'self_harm' && threat !== 'violence');
}

function withoutFigures(reading: Reading, facts: Facts): Facts {
  return { ...facts, entities: facts.entities.filter((entity) => !isFigurative(reading, entity)) };
}

/** Bookings and travel lie ahead, everything else has happened. */
const AHEAD =
  /\b(?:dat lich|hen|lui|doi (?:lich|ngay|buoi)|dang ky|lich tiem|di tiem|se tiem|tiem vao|chich vao|lich chich|se|sap|dinh|muon (?:di|ve|tiem|ra|vao|len|dat|doi)|can (?:di|ve|giay)|phai (?:di|ve|vao|len|ra|qua|sang|toi|quay)|xin|giay di duong|di duong|qua chot|ve que|chuyen sang|doi sang|tiem duoc khong|tuan sau|tuan toi|cho .{1,20} (?:tiem|chich))\b/;

interface Answered extends Facts {
  answered: Intent | null;
}

/** Names and places are any words: a cry for help or a command is none of them. */
const isFree = (expecting: EntityType) => expecting === 'name' || expecting === 'place';

function withoutWords(expecting: EntityType | undefined): EntityType | undefined {
  return expecting === undefined || isFree(expecting) ? undefined : expecting;
}

/** A bare answer to the open question, unless the text says more than that by itself. */
function withAnswer(reading: Reading, facts: Facts, expecting: EntityType | undefined, today: number): Answered {
  const open = { ...facts, answered: null };
  if (!expecting || facts.entities.some((entity) => entity.type === expecting)) return open;
  const answer = readAnswer(reading, expecting, partsOf(today).year);
  if (!answer) return open;
  if ('implausible' in answer) return { entities: [], implausible: [answer.implausible], answered: 'checkin' };
  if (isFree(expecting) && facts.entities.some((entity) => entity.type === 'symptom')) return open;
  const start = reading.text.length - reading.text.trimStart().length;
  const entity: Entity = { ...answer, start, end: Math.max(start + 1, reading.text.trimEnd().length) };
  return {
    entities: [entity],
    implausible: [],
    answered: VITAL.test(expecting)
      ? Number(answer.value) < 90 && expecting === 'spo2'
        ? 'sos'
        : 'checkin'
      : 'declare_health',
  };
}
const VITAL = /^(?:temperature|spo2|pulse|resp_rate|blood_pressure|isolation_day)$/;
