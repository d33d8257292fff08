/** The one evaluator of rule packs: which rules of a pack hold for these facts, about what, at which level. */
import { severityRank } from '../codes.ts';
import type { Severity, Symptom } from '../codes.ts';
import type { ConsciousnessRule, Measure, MeasureRule, Pack, Rule, SymptomRule } from './pack.ts';
import type { CountedSymptom, Findings } from './findings.ts';
import { consciousnessDetail, measureDetail, symptomDetail } from './details.ts';
import type { VitalFlag } from './plausible.ts';

/** A rule that holds. `subject` is the code or vital it is about. */
export interface Hit {
  pack: Pack;
  rule: Rule;
  subject: Symptom | VitalFlag | 'consciousness';
  level: Severity;
  detail: string;
}

const SUBJECTS: Record<Measure, VitalFlag> = {
  spo2: 'spo2',
  respiratoryRate: 'respiratoryRate',
  pulse: 'pulse',
  systolic: 'bloodPressure',
  diastolic: 'bloodPressure',
  temperature: 'temperature',
  feverHours: 'temperature',
};

function ageFits(rule: Rule, ageMonths: number | null): boolean {
  if (ageMonths === null) return rule.knownAge !== true;
  return ageMonths >= (rule.fromMonths ?? 0) && ageMonths < (rule.untilMonths ?? Number.POSITIVE_INFINITY);
}

/** An improving red flag is still an alarm, but RED only where it was said to be severe. */
function levelOf(rule: SymptomRule, symptom: CountedSymptom): Severity {
  const eased = symptom.status === 'improving' && !symptom.severe;
  return eased && rule.level === 'RED' ? 'ORANGE' : rule.level;
}

function symptomHits(pack: Pack, rule: SymptomRule, { symptoms }: Findings): Hit[] {
  const company = rule.with ?? [];
  if (!company.every((code) => symptoms.some((symptom) => symptom.code === code))) return [];
  return symptoms
    .filter(({ code }) => rule.codes === 'every' || rule.codes.includes(code))
    .filter(({ severe }) => severe || rule.severe !== true)
    .map((symptom) => ({
      pack,
      rule,
      subject: symptom.code,
      level: levelOf(rule, symptom),
      detail: symptomDetail(symptom, company),
    }));
}

function passes(rule: MeasureRule, value: number): boolean {
  return (
    (rule.atLeast !== undefined && value >= rule.atLeast) ||
    (rule.above !== undefined && value > rule.above) ||
    (rule.atMost !== undefined && value <= rule.atMost) ||
    (rule.below !== undefined && value < rule.below)
  );
}

function measureHits(pack: Pack, rule: MeasureRule, findings: Findings): Hit[] {
  const value = rule.measure === 'feverHours' ? findings.feverHours : findings.vitals[rule.measure];
  if (value === undefined || !passes(rule, value)) return [];
  return [{ pack, rule, subject: SUBJECTS[rule.measure], level: rule.level, detail: measureDetail(rule, value) }];
}

function consciousnessHits(pack: Pack, rule: ConsciousnessRule, { vitals }: Findings): Hit[] {
  const said = vitals.consciousness;
  if (said === undefined || !rule.consciousness.includes(said)) return [];
  return [{ pack, rule, subject: 'consciousness', level: rule.level, detail: consciousnessDetail(said) }];
}

function ruleHits(pack: Pack, rule: Rule, findings: Findings): Hit[] {
  if (!ageFits(rule, findings.ageMonths) || (rule.pregnant === true && !findings.pregnant)) return [];
  if ('measure' in rule) return measureHits(pack, rule, findings);
  if ('consciousness' in rule) return consciousnessHits(pack, rule, findings);
  return symptomHits(pack, rule, findings);
}

/** The most severe rule of the pack that holds, once per code or vital, in the order in which they were said. */
export function evaluatePack(pack: Pack, findings: Findings): Hit[] {
  const worst = new Map<string, Hit>();
  for (const hit of pack.rules.flatMap((rule) => ruleHits(pack, rule, findings))) {
    const known = worst.get(hit.subject);
    if (known === undefined || severityRank(hit.level) > severityRank(known.level)) worst.set(hit.subject, hit);
  }
  return [...worst.values()];
}
