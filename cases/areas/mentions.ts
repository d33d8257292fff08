/** Where in a text units may be named: words, type words before them ("phường", "p."), and what is only a street. */
import { foldedKey, markedKey, syllableOf, wordsOf } from './keys.ts';
import type { Syllable } from './keys.ts';
import type { Gazetteer, Level, Naming } from './units.ts';

/** A stretch of the text that names a unit. `from` and `to` are token numbers, the type word included. */
export interface Mention {
  from: number;
  to: number;
  naming: Naming;
  /** the type word said before it */
  type: string | null;
  /** with the marks as they are written in the unit's name */
  exact: boolean;
  /** follows a house number or a street word, so that it is probably a street */
  street: boolean;
}

interface Token extends Syllable {
  /** part of the text between commas */
  segment: number;
}

/** Type words by their spellings; without marks they are read too. */
const TYPE_WORDS: readonly (readonly [type: string, level: readonly Level[], spellings: readonly string[]])[] = [
  ['xã', ['commune'], ['xã', 'x']],
  ['phường', ['commune'], ['phường', 'p', 'f']],
  ['thị trấn', ['commune'], ['thị trấn', 'tt']],
  ['đặc khu', ['commune'], ['đặc khu', 'đk']],
  ['quận', ['district'], ['quận', 'q']],
  ['huyện', ['district'], ['huyện', 'h']],
  ['thị xã', ['district'], ['thị xã', 'tx']],
  ['thành phố', ['district', 'province'], ['thành phố', 'tp']],
  ['tỉnh', ['province'], ['tỉnh', 't']],
];

interface TypeWord {
  type: string;
  /** the type as a key: "thitran" */
  typeKey: string;
  levels: readonly Level[];
  words: readonly Syllable[];
}

/** A naming, and how many words of its type stand before it. */
type Found = Pick<Mention, 'naming' | 'exact' | 'type'> & { before: number };

const syllablesOf = (phrase: string) => wordsOf(phrase).map((word) => syllableOf(word));

const TYPES: readonly TypeWord[] = TYPE_WORDS.flatMap(([type, levels, spellings]) =>
  spellings.map((spelling) => ({ type, typeKey: foldedKey(syllablesOf(type)), levels, words: syllablesOf(spelling) })),
);

const STREET_WORDS = ['đường', 'phố', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'số', 'thôn', 'ấp', 'tổ', 'khu', 'kp', 'xóm'];
const STREETS = STREET_WORDS.map((word) => syllableOf(word));

/** The longest name in syllables, "Văn Miếu - Quốc Tử Giám" with its old spellings. */
const LONGEST = 6;

function tokensOf(text: string): Token[] {
  return text
    .split(/[,;/\n]/)
    .flatMap((part, segment) => wordsOf(part).map((word) => ({ ...syllableOf(word), segment })));
}

/** A word written without marks may be meant with them; one with marks is meant as it stands. */
function meant(said: Syllable, word: Syllable): boolean {
  return said.folded === word.folded && (said.marked === word.marked || said.marked === said.folded);
}

/** Type words that end just before token `at`. */
function typesBefore(tokens: readonly Token[], at: number): TypeWord[] {
  return TYPES.filter(({ words }) =>
    words.every((word, index) => {
      const said = tokens[at - words.length + index];
      return said !== undefined && meant(said, word);
    }),
  );
}

const isNumber = (token: Syllable | undefined) => token !== undefined && /^\d+$/.test(token.folded);

/** Tokens after a house number or street word, up to the next comma or type word. */
function streetTokens(tokens: readonly Token[]): boolean[] {
  let street = false;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (before?.segment !== token.segment) street = false;
    const typed = typesBefore(tokens, index).length > 0;
    if (typed) street = false;
    else if (before?.segment === token.segment) {
      const numbered = isNumber(before) && typesBefore(tokens, index - 1).length === 0;
      street ||= numbered || STREETS.some((word) => meant(before, word));
    }
    return street;
  });
}

/** A bare number, or a lone syllable without its marks, names nothing unless a type word says what. */
function tooShort(name: readonly Syllable[], naming: Naming, exact: boolean): boolean {
  if (name.length > 1) return false;
  return isNumber(name[0]) || (naming.unit.level === 'commune' && !exact);
}

/** Namings of one stretch of the text, alone and after the type words that stand before it. */
function mentionsOf(
  name: readonly Token[],
  types: readonly TypeWord[],
  gazetteer: Gazetteer,
  accented: boolean,
): Found[] {
  const folded = foldedKey(name);
  const marked = markedKey(name);
  const found: Found[] = [];
  for (const naming of gazetteer.named(folded)) {
    const exact = accented && naming.marked === marked;
    for (const { type, levels, words } of types) {
      if (levels.includes(naming.unit.level)) found.push({ naming, exact, type, before: words.length });
    }
    if (!tooShort(name, naming, exact)) found.push({ naming, exact, type: null, before: 0 });
  }
  // Some old names are kept with their type word in them: "quan9".
  for (const { type, typeKey, words } of types) {
    for (const naming of gazetteer.named(typeKey + folded)) {
      if (naming.alias) found.push({ naming, exact: false, type, before: words.length });
    }
  }
  return found;
}

/** Every way in which a stretch of the text can name a unit. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const tokens = tokensOf(text);
  const street = streetTokens(tokens);
  const accented = tokens.some(({ folded, marked }) => folded !== marked);
  return tokens.flatMap((token, from) => {
    const types = typesBefore(tokens, from);
    const following = tokens.slice(from, from + LONGEST).filter(({ segment }) => segment === token.segment);
    return following.flatMap((_, index) =>
      mentionsOf(following.slice(0, index + 1), types, gazetteer, accented).map(({ naming, exact, type, before }) => ({
        from: from - before,
        to: from + index + 1,
        naming,
        type,
        exact,
        street: type === null && street[from] === true,
      })),
    );
  });
}
