/** All facts of a reading, in text order, before the intent is known. */
import { ENTITY_TYPES } from '../../cases/codes.ts';
import type { VitalName } from '../../cases/codes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Hit } from '../lexicon/patterns.ts';
import type { Entity } from '../understanding.ts';
import type { Reading } from '../text/read.ts';
import { createBoard } from './board.ts';
import type { Board, Found } from './board.ts';
import { partsOf } from './calendar.ts';
import { findCounts } from './counts.ts';
import { findDates } from './dates.ts';
import type { Direction } from './lean.ts';
import { findIds } from './ids.ts';
import { findNames } from './names.ts';
import { outsidersIn, withOwners } from './outsiders.ts';
import { findPhrases } from './phrases.ts';
import { findPlaces } from './places.ts';
import { findToday } from './relative-days.ts';
import { findAges, findDurations, findIsolationDays } from './spans.ts';
import { CONTRAST } from './scene.ts';
import { findSymptoms } from './symptoms.ts';
import type { SymptomFound } from './symptoms.ts';
import { findVitals } from './vitals.ts';
import { matches } from '../gate/gate.ts';

export interface Facts {
  entities: Entity[];
  implausible: VitalName[];
}

export interface ExtractOptions {
  gazetteer: Gazetteer;
  /** day number of the message in Asia/Ho_Chi_Minh */
  today: number;
  /** a plea for help: whoever is named is the patient */
  plea: boolean;
  direction: Direction;
}

export function extract(reading: Reading, { gazetteer, today, plea, direction }: ExtractOptions): Facts {
  const board = createBoard(reading);
  findIds(board);
  const implausible = findVitals(board);
  findIsolationDays(board);
  findAges(board, partsOf(today).year);
  findCounts(board);
  findDates(board, today, direction);
  findDurations(board);
  findToday(board, today);
  const hits = findPhrases(reading).filter(
    (hit, i, all) => !numbered(reading, board, hit) && !isEither(reading, hit, i, all),
  );
  const contrast = matches(CONTRAST, board.line);
  const strangers = hits.filter(
    ({ type, value }) =>
      type === 'bystander' ||
      /^(?:neighbor|colleague)$/.test(value) ||
      value === 'roommate' ||
      (contrast && value === 'relative'),
  );
  const ill = hits.some(({ type }) => type === 'symptom');
  const bystanders = ill ? withOwners(reading, [...strangers, ...outsidersIn(reading, hits)]) : strangers;
  const symptoms = findSymptoms(reading, hits, bystanders, plea);
  const used = usedTokens(
    reading,
    board,
    hits.filter(({ type }) => type !== 'bystander'),
  );
  const places = findPlaces(reading, gazetteer, used);
  for (const { from, to } of places) used.fill(1, from, to);
  const names = findNames(reading, used);
  const named = [...places, ...names];
  const outside = (hit: { from: number; to: number }) => !named.some((one) => hit.from < one.to && one.from < hit.to);
  const found: Found[] = [
    ...board.found.filter(outside),
    ...places.map((place) => ({ ...place, type: 'place' as const })),
    ...names.map((name) => ({ ...name, type: 'name' as const })),
    ...hits.filter((hit) => hit.type !== 'symptom' && outside(hit)).flatMap(factOf),
  ];
  const entities = [
    ...found.map((one) => entityOf(reading, one)),
    ...symptoms.filter(outside).map((one) => symptomEntity(reading, one)),
  ];
  return { entities: entities.sort((a, b) => a.start - b.start || a.end - b.end), implausible };
}

/** "dương hay âm": asked for, no result. */
function isEither({ tokens }: Reading, { type }: Hit, i: number, all: readonly Hit[]): boolean {
  const asks = (one: Hit | undefined, other: Hit | undefined) =>
    one?.type === 'test_result' &&
    other?.type === 'test_result' &&
    other.from === one.to + 1 &&
    /^(?:hay|hoac)$/.test(tokens[one.to]?.fold ?? '');
  return type === 'test_result' && (asks(all[i], all[i + 1]) || asks(all[i - 1], all[i]));
}

/** A phrase inside a number-like fact is not a fact of its own ("tim 97", "oxy 95"), nor a person who is being counted. */
function numbered(reading: Reading, board: Board, hit: Hit): boolean {
  if (hit.type === 'symptom' || (hit.type === 'condition' && hit.to - hit.from > 1)) return false;
  return board.found.some(
    (one) =>
      hit.from < one.to &&
      one.from < hit.to &&
      !(hit.type === 'person' && (one.type === 'age' || isWhose(reading, hit))) &&
      !(hit.type === 'contact' && one.type === 'isolation_day') &&
      one.type !== 'dose',
  );
}

/** Whose reading it is may stand inside of it: "spo2 của chồng 83", "oxy bà ngoại 82"; unmarked "con" is rather còn. */
function isWhose(reading: Reading, { value, from, to }: Hit): boolean {
  return value !== 'child' || to - from > 1 || reading.tokens[from]?.fold !== 'con';
}

function usedTokens(reading: Reading, board: Board, hits: readonly Hit[]): Uint8Array {
  const used = new Uint8Array(reading.tokens.length);
  for (const { from, to } of board.found) used.fill(1, from, to);
  for (const hit of hits)
    if (hit.to - hit.from > 1 || (hit.type === 'symptom' && reading.tokens[hit.from]?.fold !== 'ho'))
      if (hit.type !== 'person') used.fill(1, hit.from, hit.to);
  return used;
}

/** Bystanders are no entity; every other hit is of a type of the scheme. */
function factOf(hit: Hit): Found[] {
  const type = ENTITY_TYPES.find((known) => known === hit.type);
  return type ? [{ type, value: hit.value, from: hit.from, to: hit.to }] : [];
}

function entityOf(reading: Reading, found: Found): Entity {
  const { start, end } = span(reading, found);
  return { type: found.type, value: found.value, start, end };
}

function symptomEntity(reading: Reading, one: SymptomFound): Entity {
  const { status } = one;
  return {
    type: 'symptom',
    value: one.code,
    ...span(reading, one),
    ...(status === 'absent' || status === 'resolved' ? { negated: true as const } : {}),
    ...(status === 'resolved' ? { resolved: true as const } : {}),
    ...(status === 'improving' ? { improving: true as const } : {}),
    ...(status === 'uncertain' ? { uncertain: true as const } : {}),
    ...(status === 'hypothetical' ? { hypothetical: true as const } : {}),
    ...(one.severe && status !== 'absent' && status !== 'resolved' ? { severe: true as const } : {}),
    status,
  };
}

function span(reading: Reading, { from, to }: { from: number; to: number }): { start: number; end: number } {
  return { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}
