/** Short Vietnamese phrases for what a rule found: "SpO₂ 92 % (dưới 94 %)", "khó thở, nặng". */
import type { Vitals } from '../danger.ts';
import type { Disease, Symptom } from '../codes.ts';
import type { MeasureSign } from './condition.ts';
import type { CountedSymptom } from './findings.ts';
import type { Measure } from './measure.ts';
import type { VitalFlag } from './plausible.ts';
import { SYMPTOM_WORDS } from './symptom-words.ts';

/** Name and unit of each number. */
export const MEASURES: Record<Measure, readonly [name: string, unit: string]> = {
  spo2: ['SpO₂', '%'],
  respiratoryRate: ['nhịp thở', 'lần/phút'],
  pulse: ['mạch', 'lần/phút'],
  systolic: ['huyết áp tâm thu', 'mmHg'],
  diastolic: ['huyết áp tâm trương', 'mmHg'],
  temperature: ['nhiệt độ', '°C'],
  pulsePressure: ['hiệu áp', 'mmHg'],
  feverHours: ['sốt', 'giờ'],
  platelet: ['tiểu cầu', 'G/L'],
  illnessDay: ['ngày bệnh', ''],
  rashDay: ['ngày phát ban', ''],
  doses: ['số mũi đã tiêm', 'mũi'],
  doseDays: ['đã tiêm mũi cuối được', 'ngày'],
  postpartumDays: ['sau sinh', 'ngày'],
  news2: ['NEWS2', 'điểm'],
  news2Single: ['một thông số NEWS2', 'điểm'],
};

export const DISEASE_WORDS: Record<Disease, string> = {
  covid19: 'COVID-19',
  dengue: 'sốt xuất huyết',
  hfmd: 'tay chân miệng',
  measles: 'sởi',
  influenza: 'cúm',
  avian_influenza: 'cúm gia cầm',
  diphtheria: 'bạch hầu',
  pertussis: 'ho gà',
  chickenpox: 'thuỷ đậu',
  rabies: 'dại',
};

const INPUT_WORDS: Readonly<Record<string, string>> = {
  age: 'tuổi',
  temperature: 'nhiệt độ',
  pulse: 'mạch',
  feverHours: 'số giờ sốt',
  illnessDay: 'ngày bệnh thứ mấy',
  rashDay: 'ngày phát ban thứ mấy',
  exposure: 'có tiếp xúc hay không',
  counts: 'số lần trong bao nhiêu phút',
  conditions: 'bệnh nền',
};

const VITAL_WORDS: Record<VitalFlag, string> = {
  temperature: 'nhiệt độ',
  spo2: 'SpO₂',
  pulse: 'mạch',
  respiratoryRate: 'nhịp thở',
  bloodPressure: 'huyết áp',
};

/** Levels of the ACVPU scale in words. */
export const CONSCIOUSNESS: Record<NonNullable<Vitals['consciousness']>, string> = {
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

/** "từ 20 lần/phút trở lên" */
export function boundOf(rule: MeasureSign, unit: string): string {
  const amount = (value: number) => `${written(value)} ${unit}`.trim();
  if (rule.atLeast !== undefined) return `từ ${amount(rule.atLeast)} trở lên`;
  if (rule.above !== undefined) return `trên ${amount(rule.above)}`;
  if (rule.atMost !== undefined) return `từ ${amount(rule.atMost)} trở xuống`;
  return `dưới ${amount(rule.below ?? 0)}`;
}

/** "SpO₂ 92 % (dưới 94 %)" */
export function measureDetail(rule: MeasureSign, value: number): string {
  const [name, unit] = MEASURES[rule.measure];
  return `${name} ${`${written(value)} ${unit}`.trim()} (${boundOf(rule, unit)})`;
}

/** "nghi sốt xuất huyết" */
export function suspectedDetail(disease: Disease): string {
  return `nghi ${DISEASE_WORDS[disease]}`;
}

/** "nôn (chưa biết số lần trong bao nhiêu phút)" */
export function pendingDetail(detail: string, missing: readonly string[]): string {
  return `${detail} (chưa biết ${missing.map((name) => INPUT_WORDS[name] ?? name).join(', ')})`;
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
