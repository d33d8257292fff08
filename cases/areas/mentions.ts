/** Where in a text units may be named: words, type words before them ("phường", "p."), and what is only a street. */
import { isLed, partsOf } from './details.ts';
import type { Part } from './details.ts';
import { keysOf } from './keys.ts';
import type { NameKeys } from './keys.ts';
import { isMarked, isNumber, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { typesBefore } from './type-words.ts';
import type { TypeHit } from './type-words.ts';
import type { Gazetteer, Naming } from './units.ts';

/** How well the words fit the name: marks and all, written without marks, other marks, or one letter off. */
export const FIT = { exact: 3, plain: 2, marks: 1, slip: 0 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** A stretch of the text that names a unit. `from` and `to` are token numbers, the type word included. */
export interface Mention {
  from: number;
  to: number;
  naming: Naming;
  /** the type word said before it */
  type: string | null;
  /** the type word is surely one */
  firm: boolean;
  fit: Fit;
  part: Part;
  /** "ở", "tại", "quê" stand before it */
  led: boolean;
}

/** A text as the area index reads it. */
export interface Scene {
  text: string;
  tokens: readonly Token[];
  /** type words that end before each token */
  types: readonly (readonly TypeHit[])[];
  parts: readonly Part[];
  accented: boolean;
  /** how many words before each token are no part of any address; one more than there are tokens */
  others: readonly number[];
}

/** Words that may stand between the parts of an address. */
const BETWEEN = /^(?:thuoc|cua|o|tai|tinh|tp|nay|cu|truoc|la|va|viet|huyen|quan|xa|phuong)$/;

/** The longest name in syllables, "Văn Miếu - Quốc Tử Giám" with its old spellings. */
const LONGEST = 6;

/** Names that are words of every day as well ("tự nhiên khó thở"): without a capital and a type word they are those. */
const EVERYDAY = /^(?:tu nhien|an toan|tu do)$/;

function isEveryday(tokens: readonly Token[], from: number, { folded }: NameKeys): boolean {
  const first = tokens[from]?.raw ?? '';
  return EVERYDAY.test(folded) && (first === first.toLowerCase() || first === first.toUpperCase());
}

/** After a number these make it a count: "liên quan 3 người". */
const COUNTED =
  /^(?:nguoi|lan|do|tuoi|thang|gio|nam|benh|ca|ngay|hom|tuan|con|phut|giay|vien|kg|lit|m|km|ngan|trieu|nghin|dong|%|toi|buoi|bua|mui|lieu|giot|doi)$/;

/** What each stretch of words from `from` on could be a name of, the longest last. */
function stretches(tokens: readonly Token[], from: number): { to: number; keys: NameKeys }[] {
  const segment = tokens[from]?.segment;
  const found: { to: number; keys: NameKeys }[] = [];
  for (let to = from + 1; to <= Math.min(from + LONGEST, tokens.length); to++) {
    if (tokens[to - 1]?.segment !== segment) break;
    found.push({ to, keys: keysOf(tokens.slice(from, to)) });
  }
  return found;
}

/**
 * The same letters parted otherwise are other words ("anh ai" is no An Hải), but for names written in one piece ("dalat")
 * and foreign names taken apart ("Plei Ku").
 */
function sameSyllables(said: NameKeys, name: NameKeys): boolean {
  if (said.folded === name.folded || !said.folded.includes(' ')) return true;
  return !name.folded.includes(' ') && said.folded.split(' ').every((word) => word.length > 1);
}

/** "ạ" is never the letter at the end of a name. */
function isParticle(said: string, wanted: string | undefined): boolean {
  return said.length === 2 && said.startsWith('a') && wanted === 'a';
}

/** Null where the words are others. A syllable written without marks may be meant with them, less so in an accented text. */
function fitOf(said: NameKeys, { keys, marked }: Naming, accented: boolean): Fit | null {
  if (!sameSyllables(said, keys)) return null;
  if (marked === said.marked && (accented || said.marked !== said.folded)) return FIT.exact;
  if (marked === null || said.marked === said.folded) return FIT.plain;
  if (said.marked.replaceAll(' ', '') === marked.replaceAll(' ', '')) return FIT.exact;
  const bare = said.folded.split(' ');
  const wanted = marked.split(' ');
  const written = said.marked.split(' ');
  if (written.some((word, index) => isParticle(word, wanted[index]))) return null;
  const fits = written.every((word, index) => word === bare[index] || word === wanted[index]);
  return fits && bare.length === wanted.length ? FIT.plain : FIT.marks;
}

/** A bare number names nothing, and a number is a unit's name only behind that unit's own type word. */
function isNamed(naming: Naming, type: string | null, after: Token | undefined): boolean {
  if (!/^\d+$/.test(naming.keys.key)) return true;
  return type === naming.unit.type && !(after !== undefined && COUNTED.test(after.folded));
}

/** A type word that may be another word needs a name that cannot be: "xa nha", "phuong an". */
function isFirm(type: TypeHit, naming: Naming, fit: Fit): boolean {
  if (!type.firm || fit <= FIT.marks) return false;
  return fit === FIT.exact || /\d/.test(naming.keys.key) || naming.keys.key.length > 4;
}

/** Without a type word a short commune needs its marks, and an earlier name, kept without marks or syllables, says nothing. */
function standsAlone({ unit, keys, alias }: Naming, fit: Fit, words: number): boolean {
  if (unit.level !== 'commune') return true;
  return !alias && (words > 1 || keys.key.length > 4 || fit === FIT.exact);
}

function mentionsAt(scene: Scene, gazetteer: Gazetteer, from: number): Mention[] {
  const { tokens, types, parts } = scene;
  const found: Mention[] = [];
  const hits = types[from] ?? [];
  for (const { to, keys } of stretches(tokens, from)) {
    const add = (naming: Naming, hit: TypeHit | null, fit: Fit) => {
      if (!isNamed(naming, hit?.type ?? null, tokens[to])) return;
      const first = from - (hit?.words.length ?? 0);
      const firm = hit !== null && isFirm(hit, naming, fit);
      const part = hit === null ? (parts[from] ?? 'free') : 'free';
      found.push({ from: first, to, naming, type: hit?.type ?? null, firm, fit, part, led: isLed(tokens, first) });
    };
    for (const naming of gazetteer.named(keys.key)) {
      const fit = fitOf(keys, naming, scene.accented);
      if (fit === null) continue;
      const typed = hits.filter(({ levels }) => levels.includes(naming.unit.level));
      for (const hit of typed) add(naming, hit, fit);
      if (typed.some((hit) => isFirm(hit, naming, fit))) continue;
      if (standsAlone(naming, fit, to - from) && !isEveryday(tokens, from, keys)) add(naming, null, fit);
    }
    // Some old names are kept with their type word in them: "quan9".
    for (const hit of hits) {
      for (const naming of gazetteer.named(hit.typeKey + keys.key)) if (naming.alias) add(naming, hit, FIT.plain);
    }
  }
  return found;
}

/** Words inside a known name of several words: they are no street words, whatever they look like. */
function insideNames(tokens: readonly Token[], gazetteer: Gazetteer): boolean[] {
  const inside = tokens.map(() => false);
  for (const from of tokens.keys()) {
    for (const { to, keys } of stretches(tokens, from)) {
      if (to - from < 2) continue;
      const fits = gazetteer.named(keys.key).some((naming) => (fitOf(keys, naming, false) ?? 0) > FIT.marks);
      if (fits) inside.fill(true, from, to);
    }
  }
  return inside;
}

/** Reads a text up to the mentions. `text` is taken in NFC, and so are the offsets of the tokens. */
export function sceneOf(written: string, gazetteer: Gazetteer): Scene {
  const text = written.normalize('NFC');
  const tokens = tokensOf(text);
  const accented = tokens.some(isMarked);
  const types = tokens.map((_, at) => typesBefore(text, tokens, at, accented));
  const starts = new Set(types.flatMap((hits, at) => hits.map(({ words }) => at - words.length)));
  const inside = insideNames(tokens, gazetteer);
  const parts = partsOf(
    tokens,
    (at) => starts.has(at),
    (at) => inside[at] === true,
  );
  const others = [0];
  for (const [at, token] of tokens.entries()) {
    const isOther = parts[at] === 'free' && !isNumber(token) && !BETWEEN.test(token.folded);
    others.push((others[at] ?? 0) + Number(isOther));
  }
  return { text, tokens, types, parts, accented, others };
}

/** Every way in which a stretch of the text can name a unit. */
export function findMentions(scene: Scene, gazetteer: Gazetteer): Mention[] {
  const found = scene.tokens.flatMap((_, from) => mentionsAt(scene, gazetteer, from));
  // Behind a street's first word only a long name is more than the street's next word.
  const isLong = ({ naming, fit }: Mention) => fit > FIT.marks && naming.keys.key.length > 4;
  return found.filter((mention) => mention.part === 'free' || (mention.part === 'tail' && isLong(mention)));
}
