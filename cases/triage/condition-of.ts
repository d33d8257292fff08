/** A rule of a level as a condition, so that a classification can name it without writing its numbers again. */
import type { Condition } from './condition.ts';
import type { Rule } from './pack.ts';

/** What the rule is about, without its ages and what else it asks for; null where the suspicion of a disease is enough. */
export function signOf(rule: Rule): Condition | null {
  if ('measure' in rule) {
    const { measure, atLeast, above, atMost, below } = rule;
    const bounds = Object.entries({ atLeast, above, atMost, below }).filter(([, value]) => value !== undefined);
    return { measure, ...Object.fromEntries(bounds) };
  }
  if ('consciousness' in rule) return { consciousness: rule.consciousness };
  if (!('codes' in rule)) return null;
  return {
    codes: rule.codes,
    ...(rule.severe === undefined ? {} : { severe: rule.severe }),
    ...(rule.with === undefined ? {} : { with: rule.with }),
  };
}

/** The rule's sign together with its ages, her pregnancy and what else it asks for. */
export function conditionOf(rule: Rule): Condition {
  const { fromMonths, untilMonths, pregnant, when } = rule;
  const sign = signOf(rule);
  const parts: Condition[] = [
    ...(sign === null ? [] : [sign]),
    ...(fromMonths === undefined ? [] : [{ ageFrom: fromMonths }]),
    ...(untilMonths === undefined ? [] : [{ ageBelow: untilMonths }]),
    ...(pregnant === undefined ? [] : [{ pregnant }]),
    ...(when === undefined ? [] : [when]),
  ];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { all: parts };
}
