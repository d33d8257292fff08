/** Ages, in months, at which the documents part. */

/** Twelve years: from here the adult column of a document is read. */
export const ADULT_MONTHS = 144;
export const FIVE_YEARS = 60;
export const INFANT_MONTHS = 3;

/** Full years in months. */
export function years(count: number): number {
  return count * 12;
}
