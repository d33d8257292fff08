/** Scores the trained weights, synchronously and without the training library. */
import type { Features } from './features.ts';

/** Sparse weights: for each feature the classes it speaks for or against. Written by the build, about 3 MB. */
export interface IntentModel {
  labels: readonly string[];
  bias: readonly number[];
  /** feature → [class, weight, class, weight, …] */
  weights: Readonly<Record<string, readonly number[]>>;
  /** slope of the trainer's activation */
  alpha: number;
}

export interface Guess {
  label: string;
  /** 0 to 1 */
  confidence: number;
}

export interface Scorer {
  /** The best class; `confidence` is its share of all activation, as the trainer counts it. */
  score(features: Features): Guess;
}

/** Below this activation no class has really spoken. */
const FLOOR = 0.12;
/** What people call the class of everything else. */
const NONE = /^(?:unknown|none|other|oos|out[-_ ]?of[-_ ]?scope|khac|khác)$/i;

export function createScorer(model: IntentModel): Scorer {
  const weights = new Map(Object.entries(model.weights).map(([name, row]) => [name, Float64Array.from(row)]));
  return {
    score(features) {
      const sums = Float64Array.from(model.bias);
      for (const name of Object.keys(features)) {
        const row = weights.get(name);
        if (!row) continue;
        const value = features[name] ?? 0;
        for (let i = 0; i + 1 < row.length; i += 2) {
          const label = row[i] ?? 0;
          sums[label] = (sums[label] ?? 0) + value * (row[i + 1] ?? 0);
        }
      }
      return best(model, sums);
    },
  };
}

function best(model: IntentModel, sums: Float64Array): Guess {
  let total = 0;
  let top = -1;
  let most = 0;
  sums.forEach((sum, i) => {
    const active = Math.max(0, sum * model.alpha);
    total += active * active;
    if (active > most) {
      most = active;
      top = i;
    }
  });
  const label = model.labels[top];
  if (label === undefined || most < FLOOR) return { label: unspoken(model, sums), confidence: 0.3 };
  return {
    label,
    confidence: Math.round(Math.min(1, ((most * most) / total) * Math.min(1, most + 0.25)) * 1000) / 1000,
  };
}

/** The class of everything else where the examples have one, otherwise the nearest. */
function unspoken({ labels }: IntentModel, sums: Float64Array): string {
  const none = labels.find((label) => NONE.test(label));
  return none ?? labels[sums.indexOf(Math.max(...sums))] ?? 'unknown';
}
