/** Reads the gazetteer from the project's files, once per process. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AreaIndex } from '../cases/area.ts';
import { createAreaIndex } from '../cases/area-index.ts';
import type { AreaRows } from '../cases/area-index.ts';

/** The project's folder, from the sources as well as from a build. */
function projectRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  if (above === from) throw new Error('package.json not found above the program: the project is not complete');
  return projectRoot(above);
}

function parseLines<Row>(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}

function readAreas(): AreaIndex {
  const folder = join(projectRoot(dirname(fileURLToPath(import.meta.url))), 'nlp', 'gazetteer');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const provinces: AreaRows['provinces'] = JSON.parse(read('provinces.json'));
  return createAreaIndex({
    provinces,
    communes: parseLines(read('communes.jsonl')),
    oldUnits: parseLines(read('old-units.jsonl')),
  });
}

let areas: AreaIndex | undefined;

/** The area index; throws when the gazetteer is missing or broken, so that a start without it fails loudly. */
export function loadAreas(): AreaIndex {
  areas ??= readAreas();
  return areas;
}
