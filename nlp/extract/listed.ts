/** Readings told as a list of names and a list of values: "nhiệt, oxy, mạch lần lượt 37,8 - 97 - 104". */
import type { VitalName } from '../../cases/codes.ts';
import { placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import type { VitalReading } from './readings.ts';

/** How each is called, and what it can be. */
const KINDS: readonly { name: VitalName; called: RegExp; least: number; most: number }[] = [
  { name: 'resp_rate', called: /^(?:nhip tho|tho)$/, least: 5, most: 120 },
  { name: 'temperature', called: /^(?:nhiet do|than nhiet|nhiet|sot)$/, least: 34, most: 43 },
  { name: 'spo2', called: /^(?:spo2|sp02|oxy|o2)$/, least: 50, most: 100 },
  { name: 'pulse', called: /^(?:mach|nhip tim|tim)$/, least: 30, most: 220 },
];
const NAME = '(?:nhip tho|tho|nhiet do|than nhiet|nhiet|sot|spo2|sp02|oxy|o2|mach|nhip tim|tim)';
const NAMES = `(${NAME}(?: ?(?:,|/|-|\\+|&|va|voi|roi) ?${NAME})+)`;
const VALUE = '\\d{2,3}(?:[.,]\\d(?!\\d))?';
const VALUES = `(${VALUE}(?: ?(?:,|/|-|–|;|va|voi) ?${VALUE})+)(?![\\d/]|[.,]\\d)`;
const NAMES_FIRST = new RegExp(
  `\\b${NAMES}(?:[ :=]|\\b(?:la|thi|lan luot|theo thu tu|tuong ung|do duoc|duoc)\\b)*${VALUES}`,
  'dg',
);
const VALUES_FIRST = new RegExp(
  `(?<![\\d.,/-])${VALUES}[ ,(]*(?:\\b(?:la|lan luot|tuong ung|theo thu tu|cho|cua)\\b[ :]*)+${NAMES}`,
  'dg',
);

const NAMED_BEHIND = new RegExp(`\\d[ ,(]*(?:la|lan luot|tuong ung|theo thu tu|cho|cua)\\b[^.;]{0,14}${NAME}`);

/** The readings of such lists, each with the kind it is of; their places are taken. */
export function listed(board: Board): ReadonlyMap<VitalName, VitalReading> {
  const found = new Map<VitalName, VitalReading>();
  const read = (pattern: RegExp, names: number, values: number) =>
    scan(board, pattern, (match) => {
      const place = placeOf(match);
      const pairs = pairsOf(match[names] ?? '', match[values] ?? '', place);
      for (const [name, reading] of pairs) found.set(name, reading);
      return pairs.length > 0 ? place : null;
    });
  read(NAMES_FIRST, 1, 2);
  if (NAMED_BEHIND.test(board.line)) read(VALUES_FIRST, 2, 1);
  return found;
}

/** Name and value in order; none where their numbers differ or a value cannot be of its kind. */
function pairsOf(names: string, values: string, place: [number, number]): [VitalName, VitalReading][] {
  const kinds = names
    .split(/ ?(?:[,/+&-]| va | voi | roi ) ?/)
    .map((one) => KINDS.find(({ called }) => called.test(one)));
  const numbers = values.split(/ ?(?:[/;–-]|,(?!\d(?!\d))| va | voi ) ?/).map((one) => Number(one.replace(',', '.')));
  if (kinds.length !== numbers.length) return [];
  const pairs = kinds.flatMap((kind, i): [VitalName, VitalReading][] => {
    const value = numbers[i] ?? 0;
    return kind && value >= kind.least && value <= kind.most ? [[kind.name, { value, place, possible: true }]] : [];
  });
  return pairs.length === kinds.length ? pairs : [];
}
