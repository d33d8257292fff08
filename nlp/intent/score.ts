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
  const { starts, entries } = unpack(packed);
  const rowOf = createNames(names);
  /** in which turn a feature was counted: each counts once */
  const counted = new Int32Array(starts.length);
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
    if (row < 0 || counted[row] === turn) return;
    counted[row] = turn;
    const value = weight / HUNDREDTHS;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
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

/** Row `i` are the entries from `starts[i]` to `starts[i + 1]`: the class in the lowest byte, what is said of it above. */
function unpack(packed: Pick<IntentModel, 'counts' | 'classes' | 'weights'>): {
  starts: Int32Array;
  entries: Int32Array;
} {
  const counts = bytesOf(packed.counts);
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  const weights = new DataView(bytesOf(packed.weights).buffer);
  const entries = Int32Array.from(bytesOf(packed.classes), (label, i) => (weights.getInt16(2 * i, true) << 8) | label);
  return { starts, entries };
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
  const most = Math.max(...sums);
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
