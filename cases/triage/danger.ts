/** Danger of what was said: every rule pack is read, the most severe result wins. */
import { severityRank, worse } from '../codes.ts';
import type { Severity } from '../codes.ts';
import type { Danger, TriageFacts } from '../danger.ts';
import type { Reason } from '../case.ts';
import { implausibleDetail } from './details.ts';
import { hitsOf, worstOf } from './evaluate.ts';
import type { Hit } from './evaluate.ts';
import { findingsOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { documentName } from './pack.ts';
import type { Pack } from './pack.ts';
import { BINH_AN } from './packs/binh-an.ts';
import { PACKS } from './packs/index.ts';

/** Raised with every change of a rule; stored with each decision. */
export const TRIAGE_VERSION = '2';

function own(rule: string, detail: string): Reason {
  return { rule, document: documentName(BINH_AN), detail };
}

function reasonOf({ pack, rule, detail }: Hit): Reason {
  return { rule: rule.rule, document: documentName(pack), detail };
}

/** What keeps a person from GREEN without being a sign: unknown is never green. */
function doubts({ ageMonths, vitals }: Findings): Reason[] {
  const breathing = vitals.spo2 !== undefined || vitals.respiratoryRate !== undefined;
  return [
    ...(breathing ? [] : [own('breathing-unknown', 'chưa biết SpO₂ hoặc nhịp thở')]),
    ...(ageMonths === null ? [own('age-unknown', 'chưa biết tuổi')] : []),
  ];
}

function yellow(reason: Reason): Weighed {
  return { level: 'YELLOW', reason };
}

/** Each reason once. */
function once(weighed: readonly Weighed[]): Weighed[] {
  const seen = new Set<string>();
  return weighed.filter(({ reason: { rule, document, detail } }) => {
    const same = `${document} ${rule} ${detail}`;
    return !seen.has(same) && seen.add(same);
  });
}

function flagsOf(hits: readonly Hit[]): string[] {
  const alarming = hits.filter(({ level }) => severityRank(level) >= severityRank('ORANGE'));
  return [...new Set(alarming.map(({ subject }) => subject))].filter((subject) => subject !== 'suspected');
}

/** Was anything said that rules can judge? Air or oxygen alone is no sign. */
function isJudged({ symptoms, implausible, vitals }: Findings): boolean {
  const judged = Object.entries(vitals).some(
    ([name, value]) => name !== 'oxygen' && name !== 'spo2Scale' && value !== undefined,
  );
  return judged || symptoms.length > 0 || implausible.length > 0;
}

/** A reason with the level that it alone gives. */
export interface Weighed {
  level: Severity;
  reason: Reason;
}

/** What the signs of all packs come to, before anything that is known of the person is weighed. */
export interface Signs {
  level: Severity;
  /** most severe first; empty where nothing speaks against GREEN */
  weighed: readonly Weighed[];
  flags: readonly string[];
  /** inputs that would settle a rule that counts one level lower without them */
  missing: readonly string[];
}

/** The signs of these packs in findings. */
export function signsIn(findings: Findings, packs: readonly Pack[]): Signs {
  const found = packs.map((pack) => hitsOf(pack, findings));
  const hits = found.flatMap(worstOf);
  hits.sort((one, other) => severityRank(other.level) - severityRank(one.level));
  const { implausible } = findings;
  const wrong = implausible.length > 0 ? [own('implausible', implausibleDetail(implausible))] : [];
  const signs = [...hits.map((hit) => ({ level: hit.level, reason: reasonOf(hit) })), ...wrong.map(yellow)];
  const weighed = signs.length > 0 ? once(signs) : doubts(findings).map(yellow);
  return {
    level: weighed.reduce<Severity>((level, one) => worse(level, one.level), 'GREEN'),
    weighed,
    flags: flagsOf(hits),
    missing: [...new Set(found.flat().flatMap(({ missing }) => missing))],
  };
}

/** Why a person is GREEN. */
export const NO_SIGN: Reason = own('no-sign', 'không có dấu hiệu cảnh báo trong những gì đã biết');

/**
 * How dangerous a message is (§10, §10.1 and §10.2 of the clinical rules): the signs of all packs, those of the
 * person's disease and NEWS2 among them; what the person's age, diseases and doses add is weighed by `assess`.
 * Present, uncertain and improving symptoms count; an impossible number is unknown and keeps from GREEN. Where the age
 * is unknown the columns of adults and children are both read. Reasons and flags: most severe first. `level` is null
 * where nothing that counts was said: neither a symptom nor a vital sign.
 */
export function assessDanger(facts: TriageFacts, packs: readonly Pack[] = PACKS): Danger {
  const findings = findingsOf(facts);
  if (!isJudged(findings)) return { level: null, reasons: [], flags: [], version: TRIAGE_VERSION };
  const { level, weighed, flags } = signsIn(findings, packs);
  const reasons = weighed.length > 0 ? weighed.map(({ reason }) => reason) : [NO_SIGN];
  return { level, reasons, flags, version: TRIAGE_VERSION };
}
