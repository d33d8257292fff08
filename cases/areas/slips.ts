/** Names with one slip of the finger, looked for only beside a district or province that was said, or behind a type word. */
import { keysOf } from './keys.ts';
import { FIT } from './mentions.ts';
import type { Mention, Scene } from './mentions.ts';
import { fitsUnder } from './readings.ts';
import { isNumber } from './tokens.ts';
import type { Gazetteer, Level, Naming } from './units.ts';

/** One letter dropped, added, exchanged for another or with its neighbour. */
export type IsOneSlip = (one: string, other: string) => boolean;

/** Shorter names are too near to one another. */
const SHORTEST = 6;
const MOST_WORDS = 4;

type SlipFinder = (key: string) => readonly Naming[];

/** i and y are one letter here: which of the two is written depends on the letters beside them, where the slip may be. */
const alike = (key: string) => key.replaceAll('y', 'i');

/** One slip leaves the first letters or the last ones as they are; `length` is that of the name. */
const endsOf = (key: string, length: number) => [`${key.slice(0, 3)}… ${length}`, `…${key.slice(-3)} ${length}`];

interface LongName {
  key: string;
  alike: string;
}

/** All long names by their length and their first or last letters. */
function tableOf(gazetteer: Gazetteer): Map<string, LongName[]> {
  const table = new Map<string, LongName[]>();
  for (const key of gazetteer.keys()) {
    if (key.length < SHORTEST) continue;
    const name = { key, alike: alike(key) };
    for (const end of endsOf(name.alike, key.length)) {
      const known = table.get(end);
      if (known === undefined) table.set(end, [name]);
      else known.push(name);
    }
  }
  return table;
}

/** Keys of names one slip away. */
function nearKeys(table: ReadonlyMap<string, readonly LongName[]>, key: string, isOneSlip: IsOneSlip): Set<string> {
  const said = alike(key);
  const near = new Set<string>();
  for (let length = key.length - 1; length <= key.length + 1; length++) {
    for (const end of endsOf(said, length)) {
      for (const name of table.get(end) ?? [])
        if (name.key !== key && !near.has(name.key) && isOneSlip(name.alike, said)) near.add(name.key);
    }
  }
  return near;
}

/** Names one slip away from a key; the table of names is made at the first question. */
export function slipFinder(gazetteer: Gazetteer, isOneSlip: IsOneSlip): SlipFinder {
  let table: Map<string, LongName[]> | null = null;
  return (key) => {
    if (key.length < SHORTEST) return [];
    table ??= tableOf(gazetteer);
    const near = nearKeys(table, key, isOneSlip);
    return [...near].flatMap((name) => gazetteer.named(name).filter(({ alias }) => !alias));
  };
}

interface Stretch {
  from: number;
  to: number;
  level: Level;
  type: string | null;
  before: number;
}

/** Stretches behind a type word. */
function typed({ tokens, types }: Scene): Stretch[] {
  return types.flatMap((hits, from) =>
    hits.flatMap(({ type, levels, words, firm }) =>
      levels.flatMap((level) => {
        const found: Stretch[] = [];
        for (let to = from + 1; to <= Math.min(from + MOST_WORDS, tokens.length); to++) {
          if (tokens[to - 1]?.segment !== tokens[from]?.segment) break;
          if (firm || words.length > 1) found.push({ from, to, level, type, before: words.length });
        }
        return found;
      }),
    ),
  );
}

/** Stretches that fill their part of the text, or stand just before a district or province. */
function bare({ tokens, parts }: Scene, above: readonly Mention[]): Stretch[] {
  const ends = new Set(above.map(({ from }) => from));
  for (const [at, { segment }] of tokens.entries()) if (tokens[at + 1]?.segment !== segment) ends.add(at + 1);
  return [...ends].flatMap((to) => {
    const found: Stretch[] = [];
    for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from--) {
      if (tokens[from]?.segment !== tokens[to - 1]?.segment || parts[from] !== 'free' || isNumber(tokens[from])) break;
      const isStart = tokens[from - 1]?.segment !== tokens[from]?.segment;
      if (above.length > 0) found.push({ from, to, level: 'commune', type: null, before: 0 });
      if (isStart) found.push({ from, to, level: 'district', type: null, before: 0 });
      if (isStart) found.push({ from, to, level: 'province', type: null, before: 0 });
    }
    return found;
  });
}

/** Mentions by names one slip away, where the names as written leave something unexplained. */
export function slipMentions(scene: Scene, found: readonly Mention[], find: SlipFinder): Mention[] {
  const above = found.filter(
    ({ naming, part, fit }) => naming.unit.level !== 'commune' && part === 'free' && fit > FIT.marks,
  );
  const isKnown = ({ from, to, level, before }: Stretch) =>
    found.some((mention) => {
      const isSame = mention.naming.unit.level === level || (mention.type !== null && mention.fit > FIT.marks);
      return isSame && mention.from <= from - before && mention.to >= to;
    });
  const isHeld = ({ unit }: Naming) => above.some(({ naming }) => fitsUnder(unit, naming.unit));
  const known = new Map<number, readonly Naming[]>();
  const findAt = (from: number, to: number) => {
    const place = from * scene.tokens.length + to;
    const near = known.get(place) ?? find(keysOf(scene.tokens.slice(from, to)).key);
    known.set(place, near);
    return near;
  };
  return [...typed(scene), ...bare(scene, above)].flatMap((stretch) => {
    const { from, to, level, type, before } = stretch;
    const near = findAt(from, to).filter(
      (naming) => naming.unit.level === level && (level !== 'commune' || isHeld(naming)),
    );
    if (near.length === 0 || isKnown(stretch)) return [];
    return near.map((naming): Mention => ({
      from: from - before,
      to,
      naming,
      type,
      firm: false,
      fit: FIT.slip,
      part: 'free',
      led: false,
    }));
  });
}
