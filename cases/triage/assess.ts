/** The whole judgement of a person: signs, NEWS2, risk group, severity class, home care and alarms by document. */
import { severityRank } from '../codes.ts';
import type { Severity } from '../codes.ts';
import type { Reason } from '../case.ts';
import type { Danger, TriageFacts } from '../danger.ts';
import { certainRisk, homeCare, riskLine, severityClass, unknownInputs } from './classes.ts';
import { assessDanger, NO_SIGN, signsIn, TRIAGE_VERSION } from './danger.ts';
import type { Weighed } from './danger.ts';
import { riskDetail } from './describe-condition.ts';
import { evaluatePack } from './evaluate.ts';
import { findingsOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { documentName } from './pack.ts';
import type { ClassRule, Pack, Risk, SeverityClass } from './pack.ts';
import { PACKS } from './packs/index.ts';
import { threatReason } from './threats.ts';

/** By the short number of the document, e.g. "261"; a pack that is off is absent. */
type ByDocument<Value> = Readonly<Record<string, Value>>;

export interface Assessment {
  level: Severity;
  /** most severe first */
  reasons: readonly Reason[];
  /** codes and vital names that made it RED or ORANGE */
  flags: readonly string[];
  /** names of inputs that were not given or cannot be true */
  unknown: readonly string[];
  /** null while a parameter is missing, under 16 years and in pregnancy */
  news2: number | null;
  /** points of the known parameters, where others are missing */
  news2AtLeast?: number;
  news2Single3: boolean;
  severity: ByDocument<SeverityClass | null>;
  risk: ByDocument<Risk | null>;
  /** false: something known speaks against it; null: something unknown could */
  homeCare: ByDocument<boolean | null>;
  /** signs to report at once, as the document lists them */
  alarms: ByDocument<readonly string[]>;
  version: string;
}

/** Documents whose signs are listed one by one. */
const ALARM_LISTS = ['261', '4377', '528'];

/**
 * Risk above low is seen the same day; whoever is surely at very high risk is called back at any symptom. `line` is the
 * line of the pack that counts.
 */
function weighRisk(pack: Pack, line: ClassRule<Risk> | undefined, findings: Findings): Weighed[] {
  if (line === undefined || line.class === 'low') return [];
  const urgent = findings.symptoms.length > 0 && certainRisk(pack, findings)?.class === 'veryHigh';
  const reason = { rule: `risk-${line.rule}`, document: documentName(pack), detail: riskDetail(line) };
  return [{ level: urgent ? 'ORANGE' : 'YELLOW', reason }];
}

/** Most severe first, and the level they come to; GREEN where there are none. */
function ranked(weighed: readonly Weighed[]): { level: Severity; reasons: readonly Reason[] } {
  const ordered = weighed.toSorted((one, other) => severityRank(other.level) - severityRank(one.level));
  const reasons = ordered.length > 0 ? ordered.map(({ reason }) => reason) : [NO_SIGN];
  return { level: ordered[0]?.level ?? 'GREEN', reasons };
}

function byDocument<Value>(packs: readonly Pack[], value: (pack: Pack) => Value): ByDocument<Value> {
  return Object.fromEntries(packs.map((pack) => [pack.id, value(pack)]));
}

function alarmsOf(packs: readonly Pack[], findings: Findings): Record<string, string[]> {
  const lists = packs.filter(({ id }) => ALARM_LISTS.includes(id));
  return Object.fromEntries(lists.map((pack) => [pack.id, evaluatePack(pack, findings).map(({ subject }) => subject)]));
}

function news2Of({ news2 }: Findings): Pick<Assessment, 'news2' | 'news2AtLeast' | 'news2Single3'> {
  if (news2 === null) return { news2: null, news2Single3: false };
  const { total, atLeast, highest } = news2;
  return { news2: total, ...(total === null ? { news2AtLeast: atLeast } : {}), news2Single3: highest === 3 };
}

/**
 * Judges a person by all packs that are on (clinical rules §10): the most severe result wins, unknown is never green.
 * A document's validity is shown with it, not enforced. `packs` comes from `packsOn`.
 */
export function assess(facts: TriageFacts, packs: readonly Pack[] = PACKS): Assessment {
  const findings = findingsOf(facts);
  const signs = signsIn(findings, packs);
  const risks = packs.filter(({ risk }) => risk !== undefined);
  const weighed = risks.flatMap((pack) => weighRisk(pack, riskLine(pack, findings), findings));
  const threat: Weighed[] = facts.threat === undefined ? [] : [{ level: 'RED', reason: threatReason(facts.threat) }];
  const alarms = alarmsOf(packs, findings);
  const care = packs.flatMap(({ id, homeCare: rule }) => (rule === undefined ? [] : [{ id, rule }]));
  return {
    ...ranked([...threat, ...signs.weighed, ...weighed]),
    flags: signs.flags,
    unknown: [...new Set([...unknownInputs(findings), ...signs.missing])],
    ...news2Of(findings),
    severity: byDocument(
      packs.filter(({ severity }) => severity !== undefined),
      (pack) => severityClass(pack, findings),
    ),
    risk: byDocument(risks, (pack) => riskLine(pack, findings)?.class ?? null),
    homeCare: Object.fromEntries(
      care.map(({ id, rule }) => [id, homeCare(rule, findings, alarms[rule.signsOf] ?? [])]),
    ),
    alarms,
    version: TRIAGE_VERSION,
  };
}

/**
 * Judges what a followed person reports: the signs and, of the infected, the risk group as far as it is known. What was
 * never asked at enrolment is no reason of its own here: it would keep everybody from GREEN for good. `level` as in
 * `assessDanger`.
 */
export function assessReport(facts: TriageFacts, packs: readonly Pack[] = PACKS): Danger {
  const danger = assessDanger(facts, packs);
  if (danger.level === null) return danger;
  const findings = findingsOf(facts);
  const grouped = facts.infected === true ? packs : [];
  const weighed = grouped.flatMap((pack) => weighRisk(pack, certainRisk(pack, findings), findings));
  const known = [...signsIn(findings, packs).weighed, ...weighed];
  return { ...danger, ...ranked(known) };
}
