/** Scores the trained weights, synchronously and without the training library. */
import { LETTERS, lettersOf } from './features.ts';
import type { Features } from './features.ts';
import { createNames } from './names.ts';

/** Sparse weights: for each feature the classes it speaks for or against, packed so that reading them back is quick. */
export interface IntentModel {
  labels: readonly string[];
  bias: readonly number[];
  /** the names of all features, one a line, in the order of `counts` */
  features: string;
  /** of each feature, how many classes it speaks of (at most 255): bytes in base64 */
  counts: string;
  /** the classes it speaks of, feature after feature: bytes in base64 */
  classes: string;
  /** what it says of them, in hundredths: little-endian 16-bit integers in base64 */
  weights: string;
}

export interface Guess {
  label: string;
  /** 0 to 1 */
  confidence: number;
}

export interface Scorer {
  /** The best class; `confidence` is about how often such a guess is right. */
  score(features: Features): Guess;
}

/** Softens the shares of the regression, which is surer of itself than it is right; measured on sentences not seen. */
const CALM = 0.7;
/** What people call the class of everything else. */
const NONE = /^(?:unknown|none|other|oos|out[-_ ]?of[-_ ]?scope|khac|khác)$/i;

export function createScorer({ labels, bias, features: names, ...packed }: IntentModel): Scorer {
  const { table, entries } = unpack(packed);
  const rowOf = createNames(names);
  let turn = 0;
  const sums = new Float64Array(bias.length);
  /** the rows of the letters of a word, remembered: people write the same few thousand words */
  const lettered = new Map<string, Int32Array>();

  function rowsOf(word: string): Int32Array {
    const rows = Int32Array.from(lettersOf(word).map((letters) => rowOf(LETTERS, letters))).filter((row) => row >= 0);
    if (lettered.size >= MOST_REMEMBERED) lettered.clear();
    lettered.set(word, rows);
    return rows;
  }

  function count(row: number, weight: number): void {
    if (row < 0 || table[2 * row + 1] === turn) return;
    table[2 * row + 1] = turn;
    const value = weight / HUNDREDTHS;
    const end = table[2 * row + 2] ?? 0;
    for (let i = table[2 * row] ?? 0; i < end; i++) {
      const entry = entries[i] ?? 0;
      const label = entry & 255;
      sums[label] = (sums[label] ?? 0) + value * (entry >> 8);
    }
  }

  return {
    score(features) {
      sums.set(bias);
      turn = (turn + 1) | 0;
      features(
        (weight, kind, first, second, third) => count(rowOf(kind, first, second, third), weight),
        (weight, word) => {
          const rows = lettered.get(word) ?? rowsOf(word);
          for (let i = 0; i < rows.length; i++) count(rows[i] ?? -1, weight);
        },
      );
      return best(labels, sums);
    },
  };
}
const MOST_REMEMBERED = 8000;
const HUNDREDTHS = 100;

/**
 * Of each row two numbers: where its entries begin, up to those of the next, and in which turn it was counted last, as each
 * counts once. An entry has the class in the lowest byte, what is said of it above.
 */
function unpack(packed: Pick<IntentModel, 'counts' | 'classes' | 'weights'>): {
  table: Int32Array;
  entries: Int32Array;
} {
  const counts = bytesOf(packed.counts);
  const table = new Int32Array(2 * counts.length + 2);
  for (let i = 0; i < counts.length; i++) table[2 * i + 2] = (table[2 * i] ?? 0) + (counts[i] ?? 0);
  const weights = new DataView(bytesOf(packed.weights).buffer);
  const entries = Int32Array.from(bytesOf(packed.classes), (label, i) => (weights.getInt16(2 * i, true) << 8) | label);
  return { table, entries };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** Packs rows `feature → [class, weight, class, weight, …]`; weights keep two decimals. */
export function packRows(
  rows: readonly (readonly [string, readonly number[]])[],
): Omit<IntentModel, 'labels' | 'bias'> {
  const bytes = (list: readonly number[]) => btoa(list.map((byte) => String.fromCharCode(byte & 255)).join(''));
  const entries = rows.flatMap(([, row]) => row);
  const weights = entries.filter((_, i) => i % 2 === 1).map((weight) => Math.round(weight * HUNDREDTHS));
  return {
    // no token holds a line break
    features: rows.map(([name]) => name).join('\n'),
    counts: bytes(rows.map(([, row]) => row.length / 2)),
    classes: bytes(entries.filter((_, i) => i % 2 === 0)),
    weights: bytes(weights.flatMap((weight) => [weight, weight >> 8])),
  };
}

function best(labels: readonly string[], sums: Float64Array): Guess {
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  let total = 0;
  for (const sum of sums) total += Math.exp(CALM * (sum - most));
  const confidence = Math.round(1000 / total) / 1000;
  const label = labels[sums.indexOf(most)] ?? 'unknown';
  return confidence < FLOOR
    ? { label: labels.find((one) => NONE.test(one)) ?? label, confidence }
    : { label, confidence };
}
/** Below this share no class has really spoken; where the examples have a class of everything else, it is that. */
const FLOOR = 0.135;
