/** The one evaluator of rule packs: which rules of a pack hold for these facts, about what, at which level. */
import { severityRank } from '../codes.ts';
import type { Severity, Symptom } from '../codes.ts';
import { holds, missingFor, passes, signed } from './condition.ts';
import type { ConsciousnessRule, MeasureRule, Pack, Rule, SymptomRule } from './pack.ts';
import type { CountedSymptom, Findings } from './findings.ts';
import { consciousnessDetail, measureDetail, pendingDetail, suspectedDetail, symptomDetail } from './details.ts';
import { measured } from './measure.ts';
import type { Measure } from './measure.ts';
import type { VitalFlag } from './plausible.ts';

/** What a rule is about: a code, a vital, another number, or the suspicion of a disease alone. */
export type Subject = Symptom | VitalFlag | 'consciousness' | 'news2' | 'platelet' | 'illnessDay' | 'suspected';

/** A rule that holds. */
export interface Hit {
  pack: Pack;
  rule: Rule;
  subject: Subject;
  level: Severity;
  detail: string;
  /** inputs that would settle it: until they are known it counts one level lower */
  missing: readonly string[];
}

const SUBJECTS: Partial<Record<Measure, Subject>> = {
  systolic: 'bloodPressure',
  diastolic: 'bloodPressure',
  pulsePressure: 'bloodPressure',
  spo2: 'spo2',
  respiratoryRate: 'respiratoryRate',
  pulse: 'pulse',
  temperature: 'temperature',
  feverHours: 'temperature',
  platelet: 'platelet',
  news2: 'news2',
  news2Single: 'news2',
};

const ONE_LOWER: Record<Severity, Severity> = { RED: 'ORANGE', ORANGE: 'YELLOW', YELLOW: 'YELLOW', GREEN: 'GREEN' };

function ageFits(rule: Rule, ageMonths: number | null): boolean {
  if (ageMonths === null) return rule.knownAge !== true;
  return ageMonths >= (rule.fromMonths ?? 0) && ageMonths < (rule.untilMonths ?? Number.POSITIVE_INFINITY);
}

/** An improving red flag is still an alarm, but RED only where it was said to be severe. */
function levelOf(level: Severity, symptom: CountedSymptom): Severity {
  return symptom.status === 'improving' && !symptom.severe && level === 'RED' ? 'ORANGE' : level;
}

type Found = Pick<Hit, 'subject' | 'level' | 'detail'>;

function symptomHits(rule: SymptomRule, findings: Findings): Found[] {
  return signed(rule, findings).map((symptom) => ({
    subject: symptom.code,
    level: levelOf(rule.level, symptom),
    detail: symptomDetail(symptom, rule.with ?? []),
  }));
}

function measureHits(rule: MeasureRule, findings: Findings): Found[] {
  const { value } = measured(rule.measure, findings);
  if (value === undefined || !passes(rule, value)) return [];
  const subject = SUBJECTS[rule.measure] ?? 'illnessDay';
  return [{ subject, level: rule.level, detail: measureDetail(rule, value) }];
}

function consciousnessHits(rule: ConsciousnessRule, { vitals }: Findings): Found[] {
  const said = vitals.consciousness;
  if (said === undefined || !rule.consciousness.includes(said)) return [];
  return [{ subject: 'consciousness', level: rule.level, detail: consciousnessDetail(said) }];
}

function found({ disease }: Pack, rule: Rule, findings: Findings): Found[] {
  if ('measure' in rule) return measureHits(rule, findings);
  if ('consciousness' in rule) return consciousnessHits(rule, findings);
  if ('codes' in rule) return symptomHits(rule, findings);
  return disease === undefined ? [] : [{ subject: 'suspected', level: rule.level, detail: suspectedDetail(disease) }];
}

function ruleHits(pack: Pack, rule: Rule, findings: Findings): Hit[] {
  if (!ageFits(rule, findings.ageMonths) || (rule.pregnant === true && findings.pregnant !== true)) return [];
  const so = rule.when === undefined ? true : holds(rule.when, findings);
  if (so === false) return [];
  const hits = found(pack, rule, findings);
  if (so === true || rule.when === undefined) return hits.map((hit) => ({ pack, rule, ...hit, missing: [] }));
  const missing = missingFor(rule.when, findings);
  return hits.map(({ subject, level, detail }) => ({
    pack,
    rule,
    subject,
    level: ONE_LOWER[level],
    detail: pendingDetail(detail, missing),
    missing,
  }));
}

/** Every rule of the pack that holds; none where the pack is about another disease. */
export function hitsOf(pack: Pack, findings: Findings): Hit[] {
  if (pack.disease !== undefined && pack.disease !== findings.disease) return [];
  return pack.rules.flatMap((rule) => ruleHits(pack, rule, findings));
}

/** Of several hits the most severe, once per subject, in the order in which they were found. */
export function worstOf(hits: readonly Hit[]): Hit[] {
  const worst = new Map<string, Hit>();
  for (const hit of hits) {
    const known = worst.get(hit.subject);
    if (known === undefined || severityRank(hit.level) > severityRank(known.level)) worst.set(hit.subject, hit);
  }
  return [...worst.values()];
}

/** The most severe rule of the pack that holds, once per code or vital, in the order in which they were said. */
export function evaluatePack(pack: Pack, findings: Findings): Hit[] {
  return worstOf(hitsOf(pack, findings));
}
