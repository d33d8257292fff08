/** A softmax regression over sparse examples: the classes of one example compete, so that long messages are weighed as short ones. */

/** Features by their names. */
export type Named = ReadonlyMap<string, number>;

/** Weight `feature * classes + class`, and one bias a class. */
export interface Weights {
  weights: Float32Array;
  bias: Float64Array;
}

export interface Problem {
  examples: readonly { features: Named; label: number }[];
  /** the column of each feature that counts */
  columns: ReadonlyMap<string, number>;
  classes: number;
  /** numbers in [0, 1): the order of the examples, anew in each round */
  random: () => number;
}

const ROUNDS = 8;
/** From here on the weights of each round go into the mean. */
const SETTLED = 4;
const RATE = 0.05;
const BIAS_RATE = 0.01;
/** The share of an example's features that a step leaves out at random, so that no few words decide alone. */
const DROPPED = 0.3;
/** Keeps the first step finite. */
const LEAST_SLOPE = 1e-6;

/** Steps of adaptive size (AdaGrad) in rounds over all examples; the mean of the later rounds depends less on the order. */
export function regress({ examples, columns, classes, random }: Problem): Weights {
  const rows = examples.map(({ features, label }) => ({ ...sparse(features, columns), label }));
  const state: State = {
    weights: new Float32Array(columns.size * classes),
    slopes: new Float32Array(columns.size * classes).fill(LEAST_SLOPE),
    bias: new Float64Array(classes),
    errors: new Float64Array(classes),
    thin: new Float32Array(Math.max(0, ...rows.map(({ at }) => at.length))),
  };
  const mean: Weights = { weights: new Float32Array(columns.size * classes), bias: new Float64Array(classes) };
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of shuffled(rows, random)) step(state, thinned(row, state.thin, random));
    if (round < SETTLED) continue;
    const share = 1 / (ROUNDS - SETTLED);
    addShare(mean.weights, state.weights, share);
    addShare(mean.bias, state.bias, share);
  }
  return mean;
}

interface Row {
  at: Uint32Array;
  values: Float32Array;
  label: number;
}

interface State extends Weights {
  slopes: Float32Array;
  errors: Float64Array;
  /** where the values of an example stand while some are left out */
  thin: Float32Array;
}

function addShare(sums: Float32Array | Float64Array, added: Float32Array | Float64Array, share: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (added[i] ?? 0) * share;
}

function sparse(features: Named, columns: ReadonlyMap<string, number>): Omit<Row, 'label'> {
  const known = [...features].flatMap(([name, value]) => {
    const column = columns.get(name);
    return column === undefined ? [] : [[column, value] as const];
  });
  return { at: Uint32Array.from(known, ([column]) => column), values: Float32Array.from(known, ([, value]) => value) };
}

/** The example with some of its features left out; those that stay say as much as all did. */
function thinned({ at, values, label }: Row, thin: Float32Array, random: () => number): Row {
  for (let p = 0; p < at.length; p++) thin[p] = random() < DROPPED ? 0 : (values[p] ?? 0) / (1 - DROPPED);
  return { at, values: thin, label };
}

function step({ weights, slopes, bias, errors }: State, { at, values, label }: Row): void {
  const classes = bias.length;
  errors.set(bias);
  for (let p = 0; p < at.length; p++) {
    const first = (at[p] ?? 0) * classes;
    const value = values[p] ?? 0;
    if (value === 0) continue;
    for (let c = 0; c < classes; c++) errors[c] = (errors[c] ?? 0) + value * (weights[first + c] ?? 0);
  }
  shares(errors);
  errors[label] = (errors[label] ?? 0) - 1;
  for (let p = 0; p < at.length; p++) {
    const first = (at[p] ?? 0) * classes;
    const value = values[p] ?? 0;
    if (value === 0) continue;
    for (let c = 0; c < classes; c++) {
      const slope = (errors[c] ?? 0) * value;
      const sum = (slopes[first + c] ?? 0) + slope * slope;
      slopes[first + c] = sum;
      weights[first + c] = (weights[first + c] ?? 0) - (RATE * slope) / Math.sqrt(sum);
    }
  }
  for (let c = 0; c < classes; c++) bias[c] = (bias[c] ?? 0) - BIAS_RATE * (errors[c] ?? 0);
}

/** Turns sums into shares of one, in place. */
export function shares(sums: Float64Array): void {
  const most = Math.max(...sums);
  let total = 0;
  for (let c = 0; c < sums.length; c++) {
    const share = Math.exp((sums[c] ?? 0) - most);
    sums[c] = share;
    total += share;
  }
  for (let c = 0; c < sums.length; c++) sums[c] = (sums[c] ?? 0) / total;
}

/** The items in another order; the same numbers give the same order. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i];
    const other = list[j];
    if (held !== undefined && other !== undefined) [list[i], list[j]] = [other, held];
  }
  return list;
}
