/** Of whom a sentence speaks, in bits: each two wordings are compared in this, so it must cost nothing. */

export const PERSON = {
  child: 1,
  adult: 2,
  elder: 4,
  pregnant: 8,
  chronic: 16,
  men: 32,
  girls: 64,
  workers: 128,
  household: 256,
  each_person: 512,
  breast_milk: 1024,
  vaccine: 2048,
} as const;

const ALL = Object.entries(PERSON);

/** The bits of those among these terms. */
export function personsIn(terms: ReadonlyMap<string, unknown>): number {
  let bits = 0;
  for (const [person, bit] of ALL) if (terms.has(person)) bits |= bit;
  return bits;
}
