/** Risk group, severity class and home care: which line of a document holds for a person. */
import { holds } from './condition.ts';
import type { Assume } from './condition.ts';
import type { Findings } from './findings.ts';
import { measured } from './measure.ts';
import type { ClassRule, HomeCare, Pack, Risk, SeverityClass } from './pack.ts';

/** Unknown age, disease or doses count as the worse case; a number or a pregnancy that is not known does not. */
const WORSE_CASE: Assume = (input) => (['age', 'conditions', 'doses', 'lastDoseOn'].includes(input) ? null : false);

/** A pressure or a consciousness of which nothing was said is not a sign; breaths and SpO2 decide, so they stay open. */
const PRESUMED: Assume = (input) => (['age', 'respiratoryRate', 'spo2'].includes(input) ? null : false);

/** The risk line that holds, or may hold for all that is known; undefined where the document cannot decide. */
export function riskLine({ risk = [] }: Pack, findings: Findings): ClassRule<Risk> | undefined {
  return risk.find(({ when }) => holds(when, findings, WORSE_CASE) !== false);
}

/** The risk line that known facts alone make certain. */
export function certainRisk({ risk = [] }: Pack, findings: Findings): ClassRule<Risk> | undefined {
  return risk.find(({ when }) => holds(when, findings, WORSE_CASE) === true);
}

/**
 * The severity class, a presumption; null where the document cannot decide. A line that holds counts although a more
 * severe one is open; a milder one must exclude them by its own bounds.
 */
export function severityClass({ severity = [] }: Pack, findings: Findings): SeverityClass | null {
  return severity.find(({ when }) => holds(when, findings, PRESUMED) === true)?.class ?? null;
}

/**
 * May the person be treated at home by this document? False when something known speaks against it (a sign of its list
 * among them), null when only unknown things could. Who can look after themselves, a human must ask.
 */
export function homeCare(care: HomeCare, findings: Findings, signs: readonly string[]): boolean | null {
  const lines = care.when.map(({ when }) => holds(when, findings));
  if (signs.length > 0 || lines.includes(false)) return false;
  return lines.includes(null) ? null : true;
}

/** Inputs of a person that are not known, by the names that forms and tools give them. */
export function unknownInputs(findings: Findings): string[] {
  const vitals = ['temperature', 'spo2', 'respiratoryRate', 'pulse', 'systolic', 'diastolic'] as const;
  const { ageMonths, conditions, doses, doseDays, vitals: given } = findings;
  return [
    ...(ageMonths === null ? ['age'] : []),
    ...(conditions === null ? ['conditions'] : []),
    ...(doses === undefined ? ['doses'] : []),
    ...(doses !== undefined && doses > 0 && doseDays === undefined ? ['lastDoseOn'] : []),
    ...vitals.filter((name) => measured(name, findings).value === undefined),
    ...(given.oxygen === undefined ? ['oxygen'] : []),
    ...(given.consciousness === undefined ? ['consciousness'] : []),
  ];
}
