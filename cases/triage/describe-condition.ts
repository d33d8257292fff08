/** Conditions of rules as Vietnamese phrases: "từ 12 tuổi, SpO₂ dưới 94 %". */
import type { Condition, SymptomSign } from './condition.ts';
import { CONDITION_WORDS } from './condition-words.ts';
import { boundOf, CONSCIOUSNESS, MEASURES } from './details.ts';
import type { ClassRule, Risk } from './pack.ts';
import { SYMPTOM_WORDS } from './symptom-words.ts';

/** "3 tháng tuổi", "12 tuổi" */
export function ageWord(months: number): string {
  return months >= 24 && months % 12 === 0 ? `${months / 12} tuổi` : `${months} tháng tuổi`;
}

function signPhrase({ codes, severe, with: company }: SymptomSign): string {
  if (codes === 'every') return severe ? 'có triệu chứng bất kỳ, ở mức nặng' : 'có triệu chứng bất kỳ';
  const together = company !== undefined && codes.every((code) => company.includes(code));
  const words = codes.map((code) => SYMPTOM_WORDS[code]);
  const others = (company ?? []).filter((code) => !codes.includes(code)).map((code) => SYMPTOM_WORDS[code]);
  return [
    words.join(together ? ' cùng với ' : ' hoặc '),
    ...(severe ? ['ở mức nặng'] : []),
    ...(others.length > 0 ? [`kèm ${others.join(' và ')}`] : []),
  ].join(', ');
}

function group(conditions: readonly Condition[], join: string): string {
  return conditions.map((part) => nested(part)).join(join);
}

/** In brackets where it has parts of its own. */
function nested(condition: Condition): string {
  const phrase = conditionPhrase(condition);
  const parts =
    ('all' in condition && condition.all) ||
    ('any' in condition && condition.any) ||
    ('codes' in condition && condition.codes !== 'every' && condition.codes);
  return parts && parts.length > 1 ? `(${phrase})` : phrase;
}

function nonePhrase(conditions: readonly Condition[]): string {
  const [only] = conditions;
  if (conditions.length !== 1 || only === undefined) return `không có: ${group(conditions, ', ')}`;
  return 'fullyVaccinated' in only ? 'chưa tiêm đủ liều' : `không ${conditionPhrase(only)}`;
}

/** One phrase in Vietnamese for the condition, as the console shows it. */
export function conditionPhrase(condition: Condition): string {
  if ('all' in condition) return condition.all.length === 0 ? 'mọi trường hợp còn lại' : group(condition.all, ' và ');
  if ('any' in condition) return group(condition.any, ' hoặc ');
  if ('none' in condition) return nonePhrase(condition.none);
  if ('codes' in condition) return signPhrase(condition);
  if ('measure' in condition) {
    const [name, unit] = MEASURES[condition.measure];
    return `${name} ${boundOf(condition, unit)}`;
  }
  if ('consciousness' in condition) {
    return `ý thức: ${condition.consciousness.map((level) => CONSCIOUSNESS[level]).join(' hoặc ')}`;
  }
  if ('ageFrom' in condition) return `từ ${ageWord(condition.ageFrom)}`;
  if ('ageBelow' in condition) return `dưới ${ageWord(condition.ageBelow)}`;
  return personPhrase(condition);
}

type PersonCondition = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { none: unknown }
  | { codes: unknown }
  | { measure: unknown }
  | { consciousness: unknown }
  | { ageFrom: unknown }
  | { ageBelow: unknown }
>;

function conditionWords(codes: readonly string[]): string {
  return codes.map((code) => CONDITION_WORDS[code] ?? code).join(' hoặc ');
}

function personPhrase(condition: PersonCondition): string {
  if ('onlySymptoms' in condition) {
    const words = condition.onlySymptoms.map((code) => SYMPTOM_WORDS[code]);
    return `không triệu chứng, hoặc chỉ có: ${words.join(', ')}`;
  }
  if ('disease' in condition) {
    if (condition.disease === 'underlying') return 'có bệnh nền';
    return conditionWords(condition.disease);
  }
  if ('state' in condition) return conditionWords(condition.state);
  if ('pregnant' in condition) return 'mang thai';
  if ('fullyVaccinated' in condition) return 'đã tiêm đủ liều';
  if ('stable' in condition) return 'bệnh nền đang điều trị ổn định';
  if ('exposure' in condition) return 'có tiếp xúc nguồn bệnh';
  return `${SYMPTOM_WORDS[condition.count]} từ ${condition.n} lần trong ${condition.minutes} phút`;
}

/** Risk groups in words. */
export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  low: 'nguy cơ thấp',
  medium: 'nguy cơ trung bình',
  high: 'nguy cơ cao',
  veryHigh: 'nguy cơ rất cao',
};

/** "nguy cơ cao: từ 65 tuổi" */
export function riskDetail({ class: risk, when }: ClassRule<Risk>): string {
  return `${RISK_WORDS[risk]}: ${conditionPhrase(when)}`;
}
