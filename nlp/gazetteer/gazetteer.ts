/** Names of provinces, districts and communes, present and former, as the place extractor asks for them. */
import { fold } from '../text/fold.ts';

/** What a name names: bit 1 province, 2 district or town, 4 commune. */
export type PlaceKinds = number;
export const PROVINCE = 1;
export const DISTRICT = 2;

/** The compact form that the build writes: name and kinds, one entry a folded name. */
export type GazetteerData = readonly (readonly [name: string, kinds: PlaceKinds])[];

export interface Gazetteer {
  /** Whether any name begins with this folded word: most words begin none. */
  begins(word: string): boolean;
  /** The longest name that begins the folded words; `length` counts the words. */
  longest(words: readonly string[]): { name: string; kinds: PlaceKinds; length: number } | null;
}

const MOST_WORDS = 6;
const COMMUNE = 4;

/** Spellings that people use and the lists do not have. */
const ALIASES: GazetteerData = [
  ['Sài Gòn', PROVINCE],
  ['Thành phố Hồ Chí Minh', PROVINCE],
  ['Hồ Chí Minh', PROVINCE],
  ['TP.HCM', PROVINCE],
  ['Pleiku', DISTRICT],
  ['Buôn Ma Thuột', DISTRICT],
  ['Ban Mê Thuột', DISTRICT],
  ['Đắc Lắc', PROVINCE],
  ['Đắc Nông', PROVINCE],
  ['Phan Rang', DISTRICT],
  ['Phú Quốc', DISTRICT],
  ['Nội Bài', DISTRICT],
  ['Tân Sơn Nhất', DISTRICT],
  ['Bà Rịa Vũng Tàu', PROVINCE],
  ['Thừa Thiên Huế', PROVINCE],
  ['Cát Lái', DISTRICT],
  ['Chợ Lớn', DISTRICT],
  ['Dầu Giây', DISTRICT],
  ['Campuchia', DISTRICT],
  ['Cam-pu-chia', DISTRICT],
  ['Trung Quốc', DISTRICT],
  ['Thái Lan', DISTRICT],
  ['Nhật Bản', DISTRICT],
  ['Hàn Quốc', DISTRICT],
  ['Đài Loan', DISTRICT],
  ['Singapore', DISTRICT],
  ['Malaysia', DISTRICT],
  // words of one syllable that are much else: only with a capital and behind "ở", "từ" …
  ['Nhật', COMMUNE],
  ['Lào', COMMUNE],
  ['Mỹ', COMMUNE],
  ['Úc', COMMUNE],
];

/** A name by its folded words. */
interface Known {
  words: readonly string[];
  name: string;
  kinds: PlaceKinds;
}

/** Folds the names once; about 9,000 entries. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const names = new Map([...data, ...ALIASES].map((entry) => [wordsOf(entry[0]).join(' '), entry]));
  const byFirst = new Map<string, Known[]>();
  for (const [folded, [name, kinds]] of names) {
    const words = folded.split(' ');
    if (words.length > MOST_WORDS) continue;
    const first = words[0] ?? '';
    const same = byFirst.get(first);
    if (same) same.push({ words, name, kinds });
    else byFirst.set(first, [{ words, name, kinds }]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return {
    begins: (word) => byFirst.has(word),
    longest(words) {
      for (const { words: wanted, name, kinds } of byFirst.get(words[0] ?? '') ?? []) {
        if (begin(words, wanted)) return { name, kinds, length: wanted.length };
      }
      return null;
    },
  };
}

/** Whether words begin with those of a name; the first is known to be the same. */
function begin(words: readonly string[], wanted: readonly string[]): boolean {
  for (let k = 1; k < wanted.length; k++) if (words[k] !== wanted[k]) return false;
  return true;
}

const wordsOf = (name: string) =>
  fold(name)
    .replace(/[-'’.]/g, ' ')
    .replace(/\s+/g, ' ')
    .split(' ');

/** The words of a name in lower case with their marks, remembered: people name the same few places. */
export function writtenWords(name: string): readonly string[] {
  const before = written.get(name);
  if (before) return before;
  const words = name
    .toLowerCase()
    .replace(/[-'’.]/g, ' ')
    .split(/\s+/);
  written.set(name, words);
  return words;
}
const written = new Map<string, readonly string[]>();
