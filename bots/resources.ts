/** Loads what the build made for understanding: intent weights and place names. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGazetteer } from '../nlp/gazetteer/gazetteer.ts';
import type { GazetteerData } from '../nlp/gazetteer/gazetteer.ts';
import type { IntentModel } from '../nlp/intent/score.ts';
import { createUnderstanding } from '../nlp/understand.ts';
import type { Understand } from '../nlp/understanding.ts';

let understand: Understand | undefined;

/** Reads dist/model/ once a process; throws with a clear sentence when the project is not built. */
export function loadUnderstanding(): Understand {
  understand ??= createUnderstanding({
    model: readModel<IntentModel>('intent.json'),
    gazetteer: createGazetteer(readModel<GazetteerData>('gazetteer.json')),
  });
  return understand;
}

function readModel<T>(name: string): T {
  const file = path.join(projectRoot(), 'dist', 'model', name);
  try {
    // Our own build wrote this file, so its shape is known.
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`the language model ${name} is missing or damaged: run "npm run build"`, { cause });
  }
}

/** Sources and compiled files lie at different depths: the root is where package.json is. */
function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('no package.json above the program');
    folder = parent;
  }
  return folder;
}
