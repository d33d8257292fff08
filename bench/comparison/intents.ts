/** Our intent model and the manager of nlp.js, trained on the same seed sentences. */
import { createHash } from 'node:crypto';
import { SEEDS } from '../../nlp/corpus/index.ts';
import { loadUnderstanding } from '../../bots/resources.ts';

export type Classifier = (text: string) => Promise<string>;

const AT = '2026-03-10T09:00:00+07:00';

/** The part of node-nlp that is used; the package brings no types. */
interface Manager {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, label: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<{ intent: string }>;
}

export const CLASSIFIERS: Readonly<Record<string, () => Promise<Classifier>>> = {
  ours() {
    const understand = loadUnderstanding();
    return Promise.resolve((text) => Promise.resolve(understand(text, { at: AT }).intent));
  },
  nlpjs: () => nlpjs(Object.entries(SEEDS)),
  // it has an "unknown" of its own, which our seeds of that label may crowd out
  nlpjs_none: () => nlpjs(Object.entries(SEEDS).filter(([label]) => label !== 'unknown')),
};

async function nlpjs(corpus: readonly (readonly [label: string, seeds: readonly string[]])[]): Promise<Classifier> {
  const name: string = 'node-nlp';
  const { NlpManager } = (await import(name)) as { NlpManager: new (settings: object) => Manager };
  const manager = new NlpManager({
    languages: ['vi'],
    autoSave: false,
    autoLoad: false,
    forceNER: false,
    nlu: { log: false },
  });
  for (const { seed, label } of mixed(corpus)) manager.addDocument('vi', seed, label);
  await manager.train();
  return async (text) => {
    const { intent } = await manager.process('vi', text);
    return intent === 'None' ? 'unknown' : intent;
  };
}

/** It learns in the order in which it is told, and fails where one label comes after another: so no label stands together. */
function mixed(corpus: Parameters<typeof nlpjs>[0]): { seed: string; label: string }[] {
  return corpus
    .flatMap(([label, seeds]) =>
      seeds.map((seed) => ({ seed, label, at: createHash('sha256').update(seed).digest('hex') })),
    )
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
