/** The understanding as it ships: model and place names made from the sources once for all language tests. */
import fs from 'node:fs';
import path from 'node:path';
import { SEEDS } from '../../nlp/corpus/index.ts';
import { createGazetteer } from '../../nlp/gazetteer/gazetteer.ts';
import { intentFeatures } from '../../nlp/intent/examine.ts';
import type { IntentModel } from '../../nlp/intent/score.ts';
import { gazetteerData } from '../../nlp/intent/train/gazetteer-data.ts';
import { trainModel } from '../../nlp/intent/train/train.ts';
import { createUnderstanding } from '../../nlp/understand.ts';
import type { Understand } from '../../nlp/understanding.ts';

export const AT = '2026-03-10T09:00:00+07:00';
const FILE = path.resolve('dist/model/intent.json');
const SOURCES = path.resolve('nlp');

/** Uses the built model when it is newer than its sources, otherwise trains one as the build does. */
export async function builtUnderstanding(): Promise<Understand> {
  const gazetteer = createGazetteer(gazetteerData(path.resolve('nlp/gazetteer')));
  const model: IntentModel = isFresh()
    ? JSON.parse(fs.readFileSync(FILE, 'utf8'))
    : await trainModel(
        Object.entries(SEEDS).flatMap(([label, seeds]) => seeds.map((text) => ({ text, label }))),
        intentFeatures(gazetteer),
      );
  return createUnderstanding({ model, gazetteer });
}

function isFresh(): boolean {
  if (!fs.existsSync(FILE)) return false;
  const built = fs.statSync(FILE).mtimeMs;
  const files = fs.readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map((name) => path.join(SOURCES, name));
  return files.every((file) => fs.statSync(file).isDirectory() || fs.statSync(file).mtimeMs < built);
}

/** Lines of a JSONL file of `test/data/`. */
export function dataLines<T>(name: string, check: (line: unknown) => line is T): T[] {
  const lines: unknown[] = fs
    .readFileSync(path.resolve('test/data', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.filter(check);
}
