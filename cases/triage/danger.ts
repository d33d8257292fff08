/** Danger of what was said: every rule pack is read, the most severe result wins. */
import { severityRank, worse } from '../codes.ts';
import type { Danger, TriageFacts } from '../danger.ts';
import type { Reason } from '../case.ts';
import { implausibleDetail } from './details.ts';
import { evaluatePack } from './evaluate.ts';
import type { Hit } from './evaluate.ts';
import { findingsOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { documentName } from './pack.ts';
import type { Pack } from './pack.ts';
import { BINH_AN } from './packs/binh-an.ts';
import { QD_261 } from './packs/qd-261.ts';
import { QD_3646 } from './packs/qd-3646.ts';
import { QD_4377 } from './packs/qd-4377.ts';
import { QD_528 } from './packs/qd-528.ts';

/** Raised with every change of a rule; stored with each decision. */
export const TRIAGE_VERSION = '1';

/**
 * The packs that count, in the order in which equal reasons are named. NEWS2, the packs of other diseases and the
 * demographic risk are not among them: each of them can only raise a level, so without them it may be too mild.
 */
export const PACKS: readonly Pack[] = [QD_3646, QD_261, QD_4377, QD_528, BINH_AN];

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

/** Each reason once. */
function once(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter(({ rule, document, detail }) => {
    const same = `${document} ${rule} ${detail}`;
    return !seen.has(same) && seen.add(same);
  });
}

function flagsOf(hits: readonly Hit[]): string[] {
  const alarming = hits.filter(({ level }) => severityRank(level) >= severityRank('ORANGE'));
  return [...new Set(alarming.map(({ subject }) => subject))];
}

/** Was anything said that rules can judge? Air or oxygen alone is no sign. */
function isJudged({ symptoms, implausible, vitals }: Findings): boolean {
  const measured = Object.entries(vitals).some(([name, value]) => name !== 'oxygen' && value !== undefined);
  return measured || symptoms.length > 0 || implausible.length > 0;
}

/**
 * How dangerous the facts are (§10, §10.1 and §10.2 of the clinical rules: 3646, 261, 4377, 528/QĐ-BYT and Bình An's
 * own table). Present, uncertain and improving symptoms count; an impossible number is unknown and keeps from GREEN.
 * Where the age is unknown the columns of adults and children are both read. Reasons and flags: most severe first.
 * `level` is null where nothing that counts was said: neither a symptom nor a vital sign.
 */
export function assessDanger(facts: TriageFacts): Danger {
  const findings = findingsOf(facts);
  if (!isJudged(findings)) return { level: null, reasons: [], flags: [], version: TRIAGE_VERSION };

  const hits = PACKS.flatMap((pack) => evaluatePack(pack, findings));
  hits.sort((one, other) => severityRank(other.level) - severityRank(one.level));
  const { implausible } = findings;
  const signs = [
    ...hits.map(reasonOf),
    ...(implausible.length > 0 ? [own('implausible', implausibleDetail(implausible))] : []),
  ];
  const why = signs.length > 0 ? signs : doubts(findings);
  return {
    level: worse(hits[0]?.level ?? 'GREEN', why.length > 0 ? 'YELLOW' : 'GREEN'),
    reasons: why.length > 0 ? once(why) : [own('no-sign', 'không có dấu hiệu cảnh báo trong những gì đã biết')],
    flags: flagsOf(hits),
    version: TRIAGE_VERSION,
  };
}
