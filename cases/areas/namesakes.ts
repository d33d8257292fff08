/** Communes that read alike without marks ("xã Ba Tơ", "xã Ba Tô") are told apart by the old communes they came from. */
import type { AreaCandidate } from '../area.ts';
import { foldedName } from '../name-tokens.ts';
import type { OldUnitRow } from './units.ts';

/** Names of old communes that make one commune known to its people. */
const ENOUGH = 2;

/** Adds `parts` to candidates whose names are the same without marks; the others stay as they are. */
export function toldApart(
  candidates: readonly AreaCandidate[],
  oldUnits: () => readonly OldUnitRow[],
): readonly AreaCandidate[] {
  const names = candidates.map(({ name }) => foldedName(name));
  const alike = candidates.filter((_, i) => names.indexOf(names[i] ?? '') !== names.lastIndexOf(names[i] ?? ''));
  if (alike.length === 0) return candidates;
  return candidates.map((one) => (alike.includes(one) ? { ...one, parts: partsOf(one, oldUnits()) } : one));
}

/** Its own name is no help: old communes of other names, by the name alone. */
function partsOf({ code, name }: AreaCandidate, oldUnits: readonly OldUnitRow[]): string[] {
  const own = foldedName(name.split(',')[0] ?? '');
  return oldUnits
    .filter(({ level, to }) => level === undefined && to.includes(code))
    .map((row) => row.name)
    .filter((old) => !own.endsWith(foldedName(old)))
    .slice(0, ENOUGH);
}
