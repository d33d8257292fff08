/** The patient's age as far as a message tells it. */
import { INFANT_MONTHS } from './ages.ts';
import type { SaidEntity } from './said.ts';

/** Relatives who can only be grown up: the adult column holds for them though nobody said an age. */
const GROWN_UP: readonly (string | number)[] = [
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'wife',
  'husband',
  'mother_in_law',
  'father_in_law',
  'colleague',
];

/** Months; a floor where only "grown up" is known, not an age. */
export const GROWN_UP_MONTHS = 18 * 12;

/** "Tôi" where a clause begins; unaccented only before a verb, for "toi" is also "tối" and "tới". */
const OF_ONESELF =
  /(?:^|[.,;:!?\n]|dạ|da|alo|nay|qua|giờ|gio|rồi|roi|và|va|nhưng|nhung)\s*(?:t[ôo]i|tui) (?:hơi|hoi|rất|rat|cũng|cung|lại|lai|vẫn|van|đang|dang|đã|da|mới|moi|chỉ|chi)? ?(?:bị|bi|thấy|thay|có|co|sốt|sot|ho|mệt|met|đau|dau|nôn|non|ói|oi|khó|kho|tức|tuc|không|khong|chóng|chong|tiêu|tieu)(?![\p{L}])/iu;

/**
 * Does somebody tell of their own trouble in the words of the grown-up ("tôi bị …")? A child of under 12 says "con",
 * "cháu" or "em". About others it says nothing.
 */
export function speaksAsGrownUp(text: string): boolean {
  return OF_ONESELF.test(text.normalize('NFC'));
}

/** "3y" → 36, "8m" → 8; undefined for anything else. */
function monthsOf(age: string | number): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([ym])$/.exec(String(age)) ?? [];
  if (amount === undefined) return undefined;
  return unit === 'y' ? Number(amount) * 12 : Number(amount);
}

/**
 * Age in months: as said in the message, otherwise `known`, otherwise that of a relative who must be grown up.
 * Of several different ages an infant's counts; without one it is not known which is the patient's.
 */
export function patientAge(entities: readonly SaidEntity[], known: number | null): number | null {
  const ages = entities
    .filter(({ type, hypothetical }) => type === 'age' && hypothetical !== true)
    .flatMap(({ value }) => monthsOf(value) ?? []);
  const youngest = Math.min(...ages);
  if (ages.length > 0) return youngest === Math.max(...ages) || youngest < INFANT_MONTHS ? youngest : null;
  if (known !== null) return known;
  const grownUp = entities.some(({ type, value }) => type === 'person' && GROWN_UP.includes(value));
  return grownUp ? GROWN_UP_MONTHS : null;
}
