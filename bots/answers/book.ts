/** The base of answers as one turn sees it: what is shipped, what staff changed, bulletins, numbers. Pure but for its index, which is built at the first question. */
import { answerNow } from '../../cases/answer.ts';
import type { Answer, AnswerBook, AnswerEdit, Audience, Bulletin, Finding, Hotline } from '../../cases/answer.ts';
import { audienceIn } from '../../flows/answers/follow-up.ts';
import { decide } from '../../nlp/match/decide.ts';
import { buildIndex } from '../../nlp/match/index.ts';
import type { Snapshot } from '../../nlp/match/index.ts';
import { search } from '../../nlp/match/search.ts';
import type { MatchHit } from '../../nlp/match/search.ts';
import { SHIPPED_ANSWERS } from './shipped.ts';

const MOST_CHOICES = 3;
/** From here on a hit is told without asking. */
const SURE = 0.74;
/** Nearer than this to the next one it is asked which was meant. */
const CLEAR = 0.03;
const WORTH_ASKING = 0.6;
const EMERGENCY = '115';

export interface BookParts {
  edits: readonly AnswerEdit[];
  /** newest first */
  bulletins: readonly Bulletin[];
  hotlines: readonly Hotline[];
  requireReview: boolean;
  /** code of the deploying province: whose numbers and figures those without an area are told */
  province: string | null;
}

/** Every answer as it stands, the shipped ones first. */
export function answersNow(edits: readonly AnswerEdit[]): Answer[] {
  const byId = new Map(edits.map((edit) => [edit.id, edit]));
  const shipped = [...SHIPPED_ANSWERS.values()].map((text) => answerNow(text, byId.get(text.id) ?? null));
  const own = edits.filter(({ id }) => !SHIPPED_ANSWERS.has(id)).map((edit) => answerNow(null, edit));
  return [...shipped, ...own].filter((answer) => answer !== null);
}

/** Code of the last step of a path: '46/19753' → '19753'. */
function codeOf(step: string): string {
  return step.split('/').at(-1) ?? step;
}

/**
 * More careful than the matcher's own measure: a wrong answer about health is worse than one question more. Hits are those
 * of `search`, best first.
 */
function careful(hits: readonly MatchHit[]): Finding {
  const [first, second] = hits;
  const near = hits.filter(({ score }) => score >= WORTH_ASKING).slice(0, MOST_CHOICES);
  if (first === undefined || near.length === 0) return { is: 'none' };
  const clear = first.score === 1 || second === undefined || first.score - second.score >= CLEAR;
  if (first.score >= SURE && clear && 'answer' in decide(hits, 'faq')) return { is: 'answer', id: first.id };
  return { is: 'maybe', ids: near.map(({ id }) => id) };
}

/** Children are often meant without being named, others are not: what is written for them is not even offered. */
function forThose(answers: readonly Answer[], hits: readonly MatchHit[], audience: Audience | undefined): MatchHit[] {
  const others = new Set(
    answers.filter((one) => ![undefined, 'child', audience].includes(one.audience)).map(({ id }) => id),
  );
  const [first] = hits;
  return hits.filter((hit) => hit === first || !others.has(hit.id));
}

/** Written for the very people that were named, or for everybody where nobody was; `hits` are what else may be meant. */
function forWhom(answers: readonly Answer[], hits: readonly MatchHit[], text: string): Finding {
  const finding = careful(forThose(answers, hits, audienceIn(text)));
  const found = finding.is === 'answer' ? answers.find(({ id }) => id === finding.id) : undefined;
  if (found === undefined) return finding;
  const audience = audienceIn(text);
  if (found.audience === audience) return finding;
  const sibling = answers.find(
    (other) => other.topic === found.topic && other.aspect === found.aspect && other.audience === audience,
  );
  if (sibling !== undefined) return { is: 'answer', id: sibling.id };
  // Only children are asked about without being named ("sốt có được tắm không").
  if (found.audience === undefined || found.audience === 'child') return finding;
  const suiting = new Set(answers.filter((one) => [undefined, audience].includes(one.audience)).map(({ id }) => id));
  const others = hits.filter(({ id, score }) => score >= WORTH_ASKING && suiting.has(id)).map(({ id }) => id);
  return { is: 'maybe', ids: others.length === 0 ? [found.id] : others.slice(0, MOST_CHOICES) };
}

/** The same question about another disease, or for others: of this topic first, then the general one. */
function relatedIn(
  answers: readonly Answer[],
  { topic, aspect, audience }: Answer,
  towards: { topic?: string; audience?: Audience },
): Answer | null {
  const wanted = towards.audience ?? (towards.topic === undefined ? audience : undefined);
  const about = towards.topic ?? topic;
  const same = answers.filter((other) => other.aspect === aspect && other.audience === wanted);
  return same.find((other) => other.topic === about) ?? same.find((other) => other.topic === 'general') ?? null;
}

export function createBook({ edits, bulletins, hotlines, requireReview, province }: BookParts): AnswerBook {
  const answers = answersNow(edits);
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const codesOf = (areaPath: readonly string[]): string[] =>
    areaPath.length === 0 && province !== null ? [province] : areaPath.map(codeOf);
  let index: Snapshot | null = null;
  const indexed = (): Snapshot => {
    index ??= buildIndex(
      answers.map(({ id, question, variants, said }) => ({ id, texts: [question, ...variants], body: said.chat })),
      'faq',
    );
    return index;
  };
  return {
    requireReview,
    find: (text) => (text.trim() === '' ? { is: 'none' } : forWhom(answers, search(indexed(), text), text)),
    get: (id) => byId.get(id) ?? null,
    related: (answer, towards) => relatedIn(answers, answer, towards),
    bulletin(areaPath) {
      const codes = codesOf(areaPath).toReversed();
      const nearest = codes.flatMap((code) => bulletins.find(({ areaCode }) => areaCode === code) ?? [])[0];
      return nearest ?? bulletins.find(({ areaCode }) => areaCode === null) ?? null;
    },
    hotlines(areaPath) {
      const codes = codesOf(areaPath);
      const rank = ({ number, areaCode }: Hotline): number =>
        number === EMERGENCY ? -1 : areaCode === null ? codes.length : codes.length - 1 - codes.indexOf(areaCode);
      return hotlines
        .filter(({ areaCode }) => areaCode === null || codes.includes(areaCode))
        .toSorted((one, other) => rank(one) - rank(other));
    },
  };
}
