/** Trains a linear model with the neural engine of nlp.js and keeps only the weights that our own scorer needs. */
import { Container } from '@nlpjs/core';
import { NluNeural } from '@nlpjs/nlu';
import { named } from '../features.ts';
import type { Features } from '../features.ts';
import { packRows } from '../score.ts';
import type { IntentModel } from '../score.ts';
import { createRandom, variants } from './noise.ts';

export interface Example {
  text: string;
  label: string;
}

const SEED = 20_260_310;
const ITERATIONS = 8;
/** Measured on seeds held out: more copies, more rounds, rarer features and smaller weights change nothing but time and size. */
const FEWEST_SEEN = 3;
const SMALLEST_WEIGHT = 0.15;

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
  const nlu = new NluNeural({
    locale: 'vi',
    container: new Container(),
    log: false,
    useNoneFeature: false,
    iterations: ITERATIONS,
  });
  nlu.prepare = (utterance) => Promise.resolve(only(features.get(utterance) ?? new Map(), common));
  await nlu.train(corpus, {
    log: false,
    useNoneFeature: false,
    iterations: ITERATIONS,
    learningRate: 0.05,
    momentum: 0.3,
  });
  return compact(nlu.neuralNetwork);
}

/** Of little data every feature counts. */
const FEW = 600;

/** A seed, the same without marks, and one more of its copies. */
function copies(text: string, random: () => number): string[] {
  const [as = text, plain = text, ...noisy] = variants(text, random);
  const more = noisy[Math.floor(random() * noisy.length)];
  return [...new Set([as, plain, ...(more === undefined ? [] : [more])])];
}

type Named = ReadonlyMap<string, number>;

function only(features: Named, kept: ReadonlySet<string>): Readonly<Record<string, number>> {
  return Object.fromEntries([...features].filter(([name]) => kept.has(name)));
}

function oftenSeen(all: Iterable<Named>, fewest: number): Set<string> {
  const counts = new Map<string, number>();
  for (const features of all) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([name]) => name));
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i];
    const other = list[j];
    if (held !== undefined && other !== undefined) [list[i], list[j]] = [other, held];
  }
  return list;
}

function compact({ lookup, perceptrons, settings }: NluNeural['neuralNetwork']): IntentModel {
  const round = (value: number) => Math.round(value * 100) / 100;
  const rows: [string, number[]][] = [];
  lookup.inputLookup.items.forEach((name, i) => {
    const row = perceptrons.flatMap((perceptron, label) => {
      const weight = perceptron.weights[i] ?? 0;
      return Math.abs(weight) < SMALLEST_WEIGHT ? [] : [label, round(weight)];
    });
    if (row.length > 0) rows.push([name, row]);
  });
  return {
    labels: lookup.outputLookup.items,
    bias: perceptrons.map(({ bias }) => round(bias)),
    ...packRows(rows),
    alpha: settings.alpha,
  };
}
