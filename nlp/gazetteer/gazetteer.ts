/** Names of provinces, districts and communes, present and former, as the place extractor asks for them. */
import { fold } from '../text/fold.ts';

/** What a name names: bit 1 province, 2 district or town, 4 commune. */
export type PlaceKinds = number;
export const PROVINCE = 1;
export const DISTRICT = 2;

/** The compact form that the build writes: name and kinds, one entry a folded name. */
export type GazetteerData = readonly (readonly [name: string, kinds: PlaceKinds])[];

export interface Gazetteer {
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

/** Folds the names once; about 9,000 entries. */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const names = new Map<string, readonly [string, PlaceKinds]>();
  for (const entry of [...data, ...ALIASES])
    names.set(
      fold(entry[0])
        .replace(/[-'’.]/g, ' ')
        .replace(/\s+/g, ' '),
      entry,
    );
  const longestBy = new Map<string, number>();
  for (const name of names.keys()) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    longestBy.set(first, Math.max(longestBy.get(first) ?? 0, Math.min(MOST_WORDS, words.length)));
  }
  return {
    longest(words) {
      const most = longestBy.get(words[0] ?? '') ?? 0;
      for (let length = Math.min(most, words.length); length > 0; length--) {
        const entry = names.get(words.slice(0, length).join(' '));
        if (entry) return { name: entry[0], kinds: entry[1], length };
      }
      return null;
    },
  };
}
