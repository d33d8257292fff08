/** Random choices that a seed decides: the same seed, the same choices, on every machine. */
import { createHash } from 'node:crypto';

export type Weighted<T> = readonly [readonly [T, number], ...(readonly [T, number])[]];

export interface Random {
  /** from 0 to 1, without 1 */
  next(): number;
  /** an integer, both ends included */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** by weight; weights need not add up to anything */
  weighted<T>(list: Weighted<T>): T;
}

/** Generator sfc32 (Chris Doty-Humphrey, PractRand) seeded by the SHA-256 of a text. */
export function seeded(seed: string): Random {
  const hash = createHash('sha256').update(seed).digest();
  let [a, b, c, count] = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: ([first, ...others]) => {
      const index = int(0, others.length);
      return index === 0 ? first : (others[index - 1] ?? first);
    },
    weighted: (list) => {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return list[0][0];
    },
  };
}
