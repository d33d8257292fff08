/** Packs as people read them: where the rules come from and what each says, made from the data alone. */
import type { Severity } from '../codes.ts';
import { signOf } from './condition-of.ts';
import { ageWord, conditionPhrase, RISK_WORDS } from './describe-condition.ts';
import { suspectedDetail } from './details.ts';
import { chartSentences } from './news2-words.ts';
import { documentName } from './pack.ts';
import type { ClassRule, Pack, Risk, Rule, RuleSource, SeverityClass } from './pack.ts';
import { ruleIds } from './rule-ids.ts';

export interface RuleDescription {
  /** unique in the pack; replay names rules by it */
  id: string;
  /** one Vietnamese sentence */
  text: string;
  /** null for lines that class a person instead of raising an alarm */
  level: Severity | null;
  source: RuleSource;
}

export interface PackDescription {
  id: string;
  /** as reasons name it, e.g. `261/QĐ-BYT, 2022-01-31` */
  document: string;
  title: string;
  date: string | null;
  validity: { from: string | null; until: string | null };
  source: RuleSource;
  /** null: nobody with a name has reviewed it */
  reviewer: string | null;
  rules: readonly RuleDescription[];
}

const CLASS_WORDS: Readonly<Record<SeverityClass, string>> = {
  asymptomatic: 'không triệu chứng',
  mild: 'mức độ nhẹ',
  moderate: 'mức độ trung bình',
  severe: 'mức độ nặng',
  critical: 'mức độ nguy kịch',
};

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "từ 5 tuổi đến dưới 12 tuổi: ", empty where every age is meant */
function ages({ fromMonths, untilMonths }: Rule): string {
  const parts = [
    ...(fromMonths === undefined ? [] : [`từ ${ageWord(fromMonths)}`]),
    ...(untilMonths === undefined ? [] : [`dưới ${ageWord(untilMonths)}`]),
  ];
  return parts.length === 0 ? '' : `${parts.join(' đến ')}: `;
}

function ruleSentence(pack: Pack, rule: Rule): string {
  const sign = signOf(rule);
  const about =
    sign === null ? `mọi ca ${pack.disease === undefined ? '' : suspectedDetail(pack.disease)}` : conditionPhrase(sign);
  const pregnant = rule.pregnant === true ? ', khi mang thai' : '';
  const open = rule.level === 'YELLOW' ? '' : ' (chưa biết thì hạ một mức)';
  const when = rule.when === undefined ? '' : `, khi ${conditionPhrase(rule.when)}${open}`;
  return sentence(`${ages(rule)}${about}${pregnant}${when}`);
}

function classSentences<Class extends Risk | SeverityClass>(
  lines: readonly ClassRule<Class>[] | undefined,
  words: Readonly<Record<Class, string>>,
): Line[] {
  return (lines ?? []).map(({ rule, class: name, when, source }) => ({
    rule,
    text: sentence(`${words[name]}: ${conditionPhrase(when)}`),
    level: null,
    source,
  }));
}

interface Line {
  rule: string;
  text: string;
  level: Severity | null;
  source: RuleSource | undefined;
}

function homeCareLines({ homeCare }: Pack): Line[] {
  return (homeCare?.when ?? []).map(({ rule, when, source }) => ({
    rule: `home-${rule}`,
    text: sentence(`điều kiện chăm sóc tại nhà: ${conditionPhrase(when)}`),
    level: null,
    source,
  }));
}

function linesOf(pack: Pack): Line[] {
  return [
    ...pack.rules.map((rule) => ({
      rule: rule.rule,
      text: ruleSentence(pack, rule),
      level: rule.level,
      source: rule.source,
    })),
    ...classSentences(pack.risk, RISK_WORDS),
    ...classSentences(pack.severity, CLASS_WORDS),
    ...homeCareLines(pack),
    ...(pack.id === 'NEWS2' ? chartSentences() : []).map((text) => ({
      rule: 'chart',
      text,
      level: null,
      source: undefined,
    })),
  ];
}

/** The pack with each rule as one sentence, in the order of the document, for the console's pack viewer. */
export function describePack(pack: Pack): PackDescription {
  const lines = linesOf(pack);
  const ids = ruleIds(lines.map(({ rule }) => rule));
  const { id, title, date, validity, source, reviewer } = pack;
  return {
    id,
    document: documentName(pack),
    title,
    date,
    validity,
    source,
    reviewer,
    rules: lines.map((line, index) => ({
      id: ids[index] ?? line.rule,
      text: line.text,
      level: line.level,
      source: line.source ?? source,
    })),
  };
}
