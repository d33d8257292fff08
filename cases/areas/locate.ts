/** The answer to "where?": the one commune that a text means, those to choose from, or nothing. Never a guess. */
import type { AreaCandidate, AreaContext, AreaStep, CandidateWhy, Located } from '../area.ts';
import { meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { FIT, findMentions, sceneOf } from './mentions.ts';
import type { Mention, Scene } from './mentions.ts';
import type { FindArea } from './present.ts';
import { mentionsOf, readingsOf } from './readings.ts';
import type { Reading } from './readings.ts';
import { slipFinder, slipMentions } from './slips.ts';
import type { IsOneSlip } from './slips.ts';
import { isNumber } from './tokens.ts';
import type { Gazetteer } from './units.ts';

const WHY_ORDER: readonly CandidateWhy[] = ['present', 'part', 'former', 'earlierName', 'district', 'province'];

/** Longer texts are read up to here: no address is found later that was worth saying. */
const LONGEST_TEXT = 2000;

interface Meant {
  codes: readonly string[];
  why: CandidateWhy;
}

function meantBy({ commune, district, province }: Reading): Meant {
  if (commune !== null) {
    const { unit, alias } = commune.naming;
    const former = unit.split ? 'part' : 'former';
    return { codes: unit.to, why: alias ? 'earlierName' : unit.old ? former : 'present' };
  }
  if (district !== null) return { codes: district.naming.unit.to, why: 'district' };
  return { codes: province?.naming.unit.to ?? [], why: 'province' };
}

/** Each code once, with the best reason for it. */
function reasonsOf(readings: readonly Reading[]): Map<string, CandidateWhy> {
  const reasons = new Map<string, CandidateWhy>();
  const meant = readings.map(meantBy).sort((one, other) => WHY_ORDER.indexOf(one.why) - WHY_ORDER.indexOf(other.why));
  for (const { codes, why } of meant) for (const code of codes) if (!reasons.has(code)) reasons.set(code, why);
  return reasons;
}

const HOW = { [FIT.exact]: 'asWritten', [FIT.plain]: 'unaccented', [FIT.marks]: 'slip', [FIT.slip]: 'slip' } as const;

function stepOf({ naming, fit }: Mention): AreaStep {
  const { level, type, name, old } = naming.unit;
  return { level, name: `${type} ${name}`, old, how: naming.alias ? 'earlierName' : HOW[fit] };
}

/** House, street and hamlet: what stands before the first unit, from the first word that is one of these. */
function detailOf({ text, tokens, parts }: Scene, readings: readonly Reading[]): string {
  const first = Math.min(...readings.flatMap(mentionsOf).map(({ from }) => from));
  const start = tokens.findIndex((token, at) => at < first && (parts[at] === 'marker' || isNumber(token)));
  const [from, to] = [tokens[start], tokens[first - 1]];
  return from === undefined || to === undefined ? '' : text.slice(from.start, to.end);
}

/** The person's own commune settles between namesakes of today in different provinces, nothing else. */
function ownOf(reasons: ReadonlyMap<string, CandidateWhy>, known: string, findArea: FindArea): string | null {
  if (reasons.get(known) !== 'present') return null;
  const home = findArea(known)?.path[0];
  const rivals = [...reasons.keys()].filter((code) => code !== known && findArea(code)?.path[0] === home);
  return rivals.length === 0 ? known : null;
}

function candidatesOf(
  reasons: ReadonlyMap<string, CandidateWhy>,
  { known, province }: AreaContext,
  findArea: FindArea,
): AreaCandidate[] {
  const home = known === undefined ? undefined : findArea(known)?.path[0];
  const rank = (code: string, why: CandidateWhy) => {
    const above = findArea(code)?.path[0];
    const near = code === known ? 0 : above === home ? 1 : above === province ? 2 : 3;
    return near * WHY_ORDER.length + WHY_ORDER.indexOf(why);
  };
  return [...reasons]
    .toSorted(([one, oneWhy], [other, otherWhy]) => rank(one, oneWhy) - rank(other, otherWhy))
    .flatMap(([code, why]) => {
      const area = findArea(code);
      return area === null ? [] : [{ code, name: area.fullName, why }];
    });
}

/** The present province in which all candidates lie, null where there are several. */
function provinceOf(candidates: readonly AreaCandidate[], findArea: FindArea): string | null {
  const provinces = new Set(candidates.map(({ code }) => findArea(code)?.path[0]));
  const [only] = provinces;
  return provinces.size === 1 ? (only ?? null) : null;
}

function answer(scene: Scene, { readings, doubtful }: Meaning, context: AreaContext, findArea: FindArea): Located {
  const meant = reasonsOf(readings);
  const offered = (context.among ?? []).flatMap((code) => {
    const why = meant.get(code);
    return why === undefined ? [] : [[code, why] as const];
  });
  const reasons = offered.length > 0 ? new Map(offered) : meant;
  const detail = detailOf(scene, readings);
  const own = context.known === undefined || doubtful ? null : ownOf(reasons, context.known, findArea);
  const code = own ?? (reasons.size === 1 && !doubtful ? [...reasons.keys()][0] : undefined);
  if (code === undefined) {
    const candidates = candidatesOf(reasons, context, findArea);
    return { kind: 'ask', candidates, within: provinceOf(candidates, findArea), detail };
  }
  const means = (reading: Reading) => meantBy(reading).codes.includes(code);
  const by = readings.find((reading) => means(reading) && meantBy(reading).why === 'present') ?? readings.find(means);
  return { kind: 'one', code, via: by === undefined ? [] : mentionsOf(by).map(stepOf), detail };
}

/** Locates texts by the names of a gazetteer. */
export function createLocator(
  gazetteer: Gazetteer,
  findArea: FindArea,
  isOneSlip: IsOneSlip,
): (text: string, context: AreaContext) => Located {
  const find = slipFinder(gazetteer, isOneSlip);
  return (text, context) => {
    const scene = sceneOf(text.slice(0, LONGEST_TEXT), gazetteer);
    const found = findMentions(scene, gazetteer);
    const slips = slipMentions(scene, found, find);
    const meaning = meaningOf(scene, readingsOf(scene, [...found, ...slips]));
    return meaning === null ? { kind: 'none' } : answer(scene, meaning, context, findArea);
  };
}
