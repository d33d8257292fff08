/** Bands of vital signs: from which number on a pack raises which level, read from the packs themselves. */
import type { Disease, Severity } from '../codes.ts';
import { SEVERITIES } from '../codes.ts';
import { documentName } from './pack.ts';
import type { MeasureRule, Pack, Rule } from './pack.ts';

/** The vital signs that a curve is drawn of. */
export const CURVES = ['spo2', 'temperature', 'respiratoryRate', 'pulse'] as const;
export type CurveName = (typeof CURVES)[number];

/** Beyond `bound`, on the `side` that it names, the level is raised; `inclusive`: at the bound itself, too. */
export interface Band {
  level: Severity;
  side: 'below' | 'above';
  bound: number;
  inclusive: boolean;
  /** who sets it, as reasons name a document; several where they agree */
  documents: readonly string[];
}

/** Whose bands are asked for; an age that is not known is of every age, as rules read it. */
export interface BandsFor {
  ageMonths: number | null;
  disease: Disease | null;
}

const SIDES = ['below', 'above'] as const;

interface Line extends Omit<Band, 'documents'> {
  document: string;
}

/** A number alone decides: what else a rule asks for cannot be drawn. */
function isPlain(rule: Rule, name: CurveName): rule is MeasureRule {
  return 'measure' in rule && rule.measure === name && rule.when === undefined && rule.pregnant !== true;
}

function isOfAge({ fromMonths, untilMonths, knownAge }: Rule, ageMonths: number | null): boolean {
  if (ageMonths === null) return knownAge !== true;
  return (
    (fromMonths === undefined || ageMonths >= fromMonths) && (untilMonths === undefined || ageMonths < untilMonths)
  );
}

function linesOf({ atMost, below, atLeast, above, level }: MeasureRule, document: string): Line[] {
  const line = (side: Line['side'], bound: number | undefined, inclusive: boolean): Line[] =>
    bound === undefined ? [] : [{ level, side, bound, inclusive, document }];
  return [
    ...line('below', atMost, true),
    ...line('below', below, false),
    ...line('above', atLeast, true),
    ...line('above', above, false),
  ];
}

/** Positive where `one` begins before `other`: nearer to healthy values. */
function reach(one: Line, other: Line): number {
  const further = one.side === 'below' ? one.bound - other.bound : other.bound - one.bound;
  return further === 0 ? Number(one.inclusive) - Number(other.inclusive) : further;
}

/**
 * Where each level begins on either side, the most severe last; where packs differ, the one that raises it first counts,
 * as it does in triage.
 */
export function bandsOf(name: CurveName, { ageMonths, disease }: BandsFor, packs: readonly Pack[]): Band[] {
  const lines = packs
    .filter((pack) => pack.disease === undefined || pack.disease === disease)
    .flatMap((pack) =>
      pack.rules
        .filter((rule): rule is MeasureRule => isPlain(rule, name) && isOfAge(rule, ageMonths))
        .flatMap((rule) => linesOf(rule, documentName(pack))),
    );
  return SEVERITIES.flatMap((level) =>
    SIDES.flatMap((side) => bandOf(lines.filter((line) => line.level === level && line.side === side)) ?? []),
  );
}

/** The widest of lines of one level and side, with all who draw it there; null where there is none. */
function bandOf(lines: readonly Line[]): Band | null {
  const [widest] = lines.toSorted((one, other) => reach(other, one));
  if (widest === undefined) return null;
  const { level, side, bound, inclusive } = widest;
  const documents = [...new Set(lines.filter((line) => reach(line, widest) === 0).map(({ document }) => document))];
  return { level, side, bound, inclusive, documents };
}
