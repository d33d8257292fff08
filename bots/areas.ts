/** Reads the gazetteer from the project's files, each at its first use, once per process. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaIndex } from '../cases/area.ts';
import { createAreaIndex } from '../cases/area-index.ts';
import { isOneSlip } from '../nlp/text/slips.ts';
import { root } from './paths.ts';

/** All lines at once: less than half the time of a parse for each of ten thousand. */
function parseLines<Row>(text: string): Row[] {
  return JSON.parse(`[${text.trim().replaceAll('\n', ',')}]`);
}

const FILES = { provinces: 'provinces.json', communes: 'communes.jsonl', oldUnits: 'old-units.jsonl' } as const;

function openAreas(): AreaIndex {
  const folder = join(root, 'nlp', 'gazetteer');
  for (const name of Object.values(FILES)) accessSync(join(folder, name), constants.R_OK);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return createAreaIndex({
    provinces: () => JSON.parse(read(FILES.provinces)),
    communes: () => parseLines(read(FILES.communes)),
    oldUnits: () => parseLines(read(FILES.oldUnits)),
    isOneSlip,
  });
}

let areas: AreaIndex | undefined;

/**
 * The area index, which reads its files when it is first asked something. Throws when a file of the gazetteer is
 * missing or cannot be read, so that a start without it fails loudly.
 */
export function loadAreas(): AreaIndex {
  areas ??= openAreas();
  return areas;
}

/** The path of the area that a code or a name means; null: none, or more than one. */
export function findArea(index: AreaIndex, codeOrName: string): readonly string[] | null {
  const byCode = index.byCode(codeOrName);
  if (byCode !== null) return byCode.path;
  const found = index.locate(codeOrName);
  if (found.kind === 'one') return index.byCode(found.code)?.path ?? null;
  // A province alone is an area, too; whatever else leaves a choice is refused.
  const isProvince = found.kind === 'ask' && found.candidates.some(({ why }) => why === 'province');
  return isProvince && found.within !== null ? (index.byCode(found.within)?.path ?? null) : null;
}
