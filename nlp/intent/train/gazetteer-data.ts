/** Makes the compact list of place names from the area files. */
import fs from 'node:fs';
import path from 'node:path';
import { fold } from '../../text/fold.ts';
import type { GazetteerData } from '../../gazetteer/gazetteer.ts';

const PROVINCE = 1;
const DISTRICT = 2;
const COMMUNE = 4;

/** One entry a folded name; the larger unit gives the spelling. `folder` holds the area files. */
export function gazetteerData(folder: string): GazetteerData {
  const provinces: { name: string; formerly: string[]; aliases: string[] }[] = JSON.parse(
    fs.readFileSync(path.join(folder, 'provinces.json'), 'utf8'),
  );
  const entries = new Map<string, [string, number]>();
  const add = (name: string, kind: number) => {
    if (name.length < 2 || /^[A-Z]{2,4}$/.test(name)) return;
    const key = fold(name);
    const entry = entries.get(key);
    if (entry) entry[1] |= kind;
    else entries.set(key, [name, kind]);
  };
  for (const { name, formerly, aliases } of provinces)
    for (const one of [name, ...formerly, ...aliases]) add(one, PROVINCE);
  const old = units(path.join(folder, 'old-units.jsonl'));
  for (const { name, level, also } of old) {
    if (level === 'province') for (const one of [name, ...(also ?? [])]) add(one, PROVINCE);
    if (level === 'district') add(name, DISTRICT);
  }
  for (const { name } of units(path.join(folder, 'communes.jsonl'))) add(name, COMMUNE);
  for (const { name, level } of old) if (level === undefined) add(name, COMMUNE);
  return [...entries.values()];
}

interface Unit {
  name: string;
  level?: string;
  also?: string[];
}

function units(file: string): Unit[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Unit => JSON.parse(line));
}
