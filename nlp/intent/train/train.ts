/** Trains the intent model: the perceptrons of nlp.js and a regression over the same features, added up for our own scorer. */
import { Container } from '@nlpjs/core';
import { NluNeural } from '@nlpjs/nlu';
import { named } from '../features.ts';
import type { Features } from '../features.ts';
import { packRows } from '../score.ts';
import type { IntentModel } from '../score.ts';
import { createRandom, variants } from './noise.ts';
import { regress, shuffled } from './regression.ts';
import type { Named, Weights } from './regression.ts';

export interface Example {
  text: string;
  label: string;
}

const SEED = 20_260_310;
const ITERATIONS = 2;
/** What only one seed or two have, copies and all, says little: measured on sentences not seen, it changes nothing but time and size. */
const FEWEST_SEEN = 6;
const SMALLEST_WEIGHT = 0.08;
/** How much the perceptrons say beside the regression: more of them was worse on sentences not seen. */
const PERCEPTRONS = 0.1;

/** Deterministic: the same examples give the same model. */
export async function trainModel(
  examples: readonly Example[],
  featuresOf: (text: string) => Features,
): Promise<IntentModel> {
  const random = createRandom(SEED);
  const corpus = shuffled(
    examples.flatMap(({ text, label }) => copies(text, random).map((utterance) => ({ utterance, intent: label }))),
    random,
  );
  const features = new Map(corpus.map(({ utterance }) => [utterance, named(featuresOf(utterance))]));
  const common = oftenSeen(features.values(), corpus.length < FEW ? 1 : FEWEST_SEEN);
  const seen = (utterance: string) => features.get(utterance) ?? new Map<string, number>();
  const written = examples.map(({ text, label }) => ({ utterance: text, intent: label }));
  const neural = await perceptrons(shuffled(written, random), (utterance) => only(seen(utterance), common));
  const labels = neural.lookup.outputLookup.items;
  const columns = new Map([...common].map((name, column) => [name, column]));
  const of = new Map(labels.map((label, i) => [label, i]));
  const fitted = regress({
    examples: corpus.map(({ utterance, intent }) => ({ features: seen(utterance), label: of.get(intent) ?? 0 })),
    columns,
    classes: labels.length,
    random,
  });
  return compact(neural, fitted, columns);
}

/** Learns from the texts as written alone: copies take the time of the regression and change nothing here. */
async function perceptrons(
  corpus: readonly { utterance: string; intent: string }[],
  featuresOf: (utterance: string) => Readonly<Record<string, number>>,
): Promise<NluNeural['neuralNetwork']> {
  const settings = { log: false, useNoneFeature: false, iterations: ITERATIONS };
  const nlu = new NluNeural({ ...settings, locale: 'vi', container: new Container() });
  nlu.prepare = (utterance) => Promise.resolve(featuresOf(utterance));
  await nlu.train(corpus, { ...settings, learningRate: 0.05, momentum: 0.3 });
  return nlu.neuralNetwork;
}

/** Of little data every feature counts. */
const FEW = 600;

/** A seed, the same without marks, and one more of its copies. */
function copies(text: string, random: () => number): string[] {
  const [as = text, plain = text, ...noisy] = variants(text, random);
  const more = noisy[Math.floor(random() * noisy.length)];
  return [...new Set([as, plain, ...(more === undefined ? [] : [more])])];
}

function only(features: Named, kept: ReadonlySet<string>): Readonly<Record<string, number>> {
  return Object.fromEntries([...features].filter(([name]) => kept.has(name)));
}

function oftenSeen(all: Iterable<Named>, fewest: number): Set<string> {
  const counts = new Map<string, number>();
  for (const features of all) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([name]) => name));
}

/** Adds both up and leaves out what says little: only differences between classes count, so most classes can be nought. */
function compact(
  neural: NluNeural['neuralNetwork'],
  fitted: Weights,
  columns: ReadonlyMap<string, number>,
): IntentModel {
  const classes = neural.perceptrons.length;
  const round = (value: number) => Math.round(value * 100) / 100;
  const inputs = new Map(neural.lookup.inputLookup.items.map((name, input) => [name, input]));
  const rows = [...columns].flatMap(([name, column]): [string, number[]][] => {
    const input = inputs.get(name) ?? -1;
    const sums = neural.perceptrons.map(
      ({ weights }, label) => (fitted.weights[column * classes + label] ?? 0) + PERCEPTRONS * (weights[input] ?? 0),
    );
    const middle = median(sums);
    const row = sums.flatMap((sum, label) =>
      Math.abs(sum - middle) < SMALLEST_WEIGHT ? [] : [label, round(sum - middle)],
    );
    return row.length > 0 ? [[name, row]] : [];
  });
  return {
    labels: neural.lookup.outputLookup.items,
    bias: neural.perceptrons.map(({ bias }, label) => round((fitted.bias[label] ?? 0) + PERCEPTRONS * bias)),
    ...packRows(rows),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
