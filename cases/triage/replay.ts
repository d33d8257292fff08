/** What a changed rule would have changed: stored facts judged by the packs as they are and as they would be. */
import { SEVERITIES } from '../codes.ts';
import type { Severity } from '../codes.ts';
import type { TriageFacts } from '../danger.ts';
import { assessReport } from './assess.ts';
import type { Pack, Rule } from './pack.ts';
import { ruleIds } from './rule-ids.ts';

/** New values for a rule, in place of those that it has. */
export interface RuleChange {
  atLeast?: number;
  above?: number;
  atMost?: number;
  below?: number;
  fromMonths?: number;
  untilMonths?: number;
  level?: Severity;
}

export interface PackChange {
  /** id of the pack */
  pack: string;
  /** by the ids that `describePack` gives */
  rules: Readonly<Record<string, RuleChange>>;
}

/** A decision that was stored with the facts it came from. */
export interface StoredDecision {
  id: string;
  personId: string;
  facts: TriageFacts;
}

export interface LevelChange {
  id: string;
  personId: string;
  from: Severity | null;
  to: Severity | null;
}

/** What the change names that the pack does not have, such as "sign-99" or "sign-3.atLeast"; empty: all fits. */
export function misfits(pack: Pack, { rules }: PackChange): string[] {
  const ids = ruleIds(pack.rules.map(({ rule }) => rule));
  return Object.entries(rules).flatMap(([id, change]) => {
    const rule = pack.rules[ids.indexOf(id)];
    if (rule === undefined) return [id];
    return Object.keys(change)
      .filter((field) => !(field in rule))
      .map((field) => `${id}.${field}`);
  });
}

/** The pack with the new values; what `misfits` names is left out. */
export function changedPack(pack: Pack, { rules }: PackChange): Pack {
  const ids = ruleIds(pack.rules.map(({ rule }) => rule));
  const changed = pack.rules.map((rule, index): Rule => {
    const change = Object.entries(rules[ids[index] ?? ''] ?? {}).filter(([field]) => field in rule);
    return { ...rule, ...Object.fromEntries(change) };
  });
  return { ...pack, rules: changed };
}

/** The decisions that would have another level, in the order given. */
export function replay(
  stored: readonly StoredDecision[],
  before: readonly Pack[],
  after: readonly Pack[],
): LevelChange[] {
  return stored.flatMap(({ id, personId, facts }) => {
    const from = assessReport(facts, before).level;
    const to = assessReport(facts, after).level;
    return from === to ? [] : [{ id, personId, from, to }];
  });
}

/** How many went from which level to which: most severe first, [from, to, count]. */
export function countChanges(
  changes: readonly LevelChange[],
): [from: Severity | null, to: Severity | null, count: number][] {
  const levels = [...SEVERITIES.toReversed(), null];
  return levels
    .flatMap((from) => levels.map((to) => [from, to] as const))
    .map(([from, to]): [Severity | null, Severity | null, number] => [
      from,
      to,
      changes.filter((change) => change.from === from && change.to === to).length,
    ])
    .filter(([, , count]) => count > 0);
}
