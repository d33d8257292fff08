/** Comparing secrets and signatures without telling by time how much was right. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** Are both the same? Takes the same time wherever they differ, and for any length. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** The one value of a header; null where it is absent or given more than once. */
export function oneHeader(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  name: string,
): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
