/** Loads what the build made for understanding: intent weights and place names. */
import fs from 'node:fs';
import path from 'node:path';
import { createGazetteer } from '../nlp/gazetteer/gazetteer.ts';
import type { Gazetteer, GazetteerData } from '../nlp/gazetteer/gazetteer.ts';
import type { IntentModel } from '../nlp/intent/score.ts';
import { createUnderstanding } from '../nlp/understand.ts';
import type { Understand } from '../nlp/understanding.ts';
import { root } from './paths.ts';

let understand: Understand | undefined;

/** Reads dist/model/ once a process; throws with a clear sentence when the project is not built. */
export function loadUnderstanding(): Understand {
  if (understand) return understand;
  // Our own build wrote these files, so their shapes are known.
  const model: IntentModel = JSON.parse(readModel('intent.json'));
  understand = createUnderstanding({ model, gazetteer: loadGazetteer() });
  return understand;
}

/** Place names as the build packed them; throws like `loadUnderstanding`. */
export function loadGazetteer(): Gazetteer {
  const places: GazetteerData = JSON.parse(readModel('gazetteer.json'));
  return createGazetteer(places);
}

function readModel(name: string): string {
  try {
    return fs.readFileSync(path.join(root, 'dist', 'model', name), 'utf8');
  } catch (cause) {
    throw new Error(`the language model ${name} is missing: run "npm run build"`, { cause });
  }
}
