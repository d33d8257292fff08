/** Short Vietnamese phrases for what a rule found: "SpO₂ 92 % (dưới 94 %)", "khó thở, nặng". */
import type { Vitals } from '../danger.ts';
import type { Symptom } from '../codes.ts';
import type { CountedSymptom } from './findings.ts';
import type { Measure, MeasureRule } from './pack.ts';
import type { VitalFlag } from './plausible.ts';
import { SYMPTOM_WORDS } from './symptom-words.ts';

const MEASURES: Record<Measure, readonly [name: string, unit: string]> = {
  spo2: ['SpO₂', '%'],
  respiratoryRate: ['nhịp thở', 'lần/phút'],
  pulse: ['mạch', 'lần/phút'],
  systolic: ['huyết áp tâm thu', 'mmHg'],
  diastolic: ['huyết áp tâm trương', 'mmHg'],
  temperature: ['nhiệt độ', '°C'],
  feverHours: ['sốt', 'giờ'],
};

const VITAL_WORDS: Record<VitalFlag, string> = {
  temperature: 'nhiệt độ',
  spo2: 'SpO₂',
  pulse: 'mạch',
  respiratoryRate: 'nhịp thở',
  bloodPressure: 'huyết áp',
};

const CONSCIOUSNESS: Record<NonNullable<Vitals['consciousness']>, string> = {
  A: 'tỉnh táo',
  C: 'lú lẫn mới xuất hiện',
  V: 'chỉ đáp ứng khi gọi',
  P: 'chỉ đáp ứng khi gây đau',
  U: 'không đáp ứng',
};

/** Decimal comma, as it is written in Vietnam. */
function written(value: number): string {
  return String(value).replace('.', ',');
}

function boundOf(rule: MeasureRule, unit: string): string {
  if (rule.atLeast !== undefined) return `từ ${written(rule.atLeast)} ${unit} trở lên`;
  if (rule.above !== undefined) return `trên ${written(rule.above)} ${unit}`;
  if (rule.atMost !== undefined) return `từ ${written(rule.atMost)} ${unit} trở xuống`;
  return `dưới ${written(rule.below ?? 0)} ${unit}`;
}

/** "SpO₂ 92 % (dưới 94 %)" */
export function measureDetail(rule: MeasureRule, value: number): string {
  const [name, unit] = MEASURES[rule.measure];
  return `${name} ${written(value)} ${unit} (${boundOf(rule, unit)})`;
}

/** "khó thở, nặng"; "cứng gáy, đã đỡ, kèm sốt" */
export function symptomDetail(symptom: CountedSymptom, company: readonly Symptom[]): string {
  const others = company.filter((code) => code !== symptom.code).map((code) => SYMPTOM_WORDS[code]);
  const marks = [
    ...(symptom.severe ? ['nặng'] : []),
    ...(symptom.status === 'improving' ? ['đã đỡ'] : []),
    ...(symptom.status === 'uncertain' ? ['chưa chắc'] : []),
    ...(others.length > 0 ? [`kèm ${others.join(', ')}`] : []),
  ];
  return [SYMPTOM_WORDS[symptom.code], ...marks].join(', ');
}

export function consciousnessDetail(level: NonNullable<Vitals['consciousness']>): string {
  return `ý thức: ${CONSCIOUSNESS[level]}`;
}

/** "SpO₂: số không hợp lý, cần đo lại" */
export function implausibleDetail(names: readonly VitalFlag[]): string {
  return `${names.map((name) => VITAL_WORDS[name]).join(', ')}: số không hợp lý, cần đo lại`;
}
