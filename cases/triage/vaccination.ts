/** What counts as fully vaccinated. */
import { daysBetween } from '../time.ts';

/** One dose of these is the whole course. */
const ONE_DOSE = ['janssen', 'johnson', 'jcovden', 'ad26', 'convidecia', 'cansino', 'sputnik_light', 'sputnik light'];

/** Days after the last dose from which it protects. */
const PROTECTED_AFTER_DAYS = 14;

export interface Vaccination {
  doses?: number | undefined;
  doseProduct?: string | undefined;
  /** ISO day */
  lastDoseOn?: string | undefined;
}

/** Doses of the product's whole course. */
function course(product: string | undefined): number {
  const name = product?.toLowerCase() ?? '';
  return ONE_DOSE.some((known) => name.includes(known)) ? 1 : 2;
}

/** Whole days from the last dose to `on`, undefined where either day is unknown or the dose is still to come. */
export function doseDays({ lastDoseOn }: Vaccination, on: string | undefined): number | undefined {
  if (lastDoseOn === undefined || on === undefined) return undefined;
  const days = daysBetween(lastDoseOn, on);
  return days < 0 ? undefined : days;
}

/**
 * Fully vaccinated on the day: the whole course, the last dose at least 14 days before (this project's reading of
 * "tiêm đủ liều"). Null where the number or the day of the last dose is unknown.
 */
export function fullyVaccinated(given: Vaccination, on: string | undefined): boolean | null {
  if (given.doses === undefined) return null;
  if (given.doses < course(given.doseProduct)) return false;
  const days = doseDays(given, on);
  return days === undefined ? null : days >= PROTECTED_AFTER_DAYS;
}
