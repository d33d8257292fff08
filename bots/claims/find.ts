/** Finds what is known about a rumour: one index over what ships with the service and what people here asked about. */
import { claims } from '../../adapters/storage/collections.ts';
import type { ClaimDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import type { FoundClaim, KnownClaim } from '../../cases/claim.ts';
import { SHIPPED_CLAIMS } from '../../locales/content/claims/index.ts';
import { decide } from '../../nlp/match/decide.ts';
import { add, buildIndex } from '../../nlp/match/index.ts';
import type { Snapshot } from '../../nlp/match/index.ts';
import { search } from '../../nlp/match/search.ts';
import type { MatchHit } from '../../nlp/match/search.ts';
import { knownClaim, knownShipped, shippedClaim } from './known.ts';
import { claimCode, claimIdOf } from './new-claim.ts';

const HITS = 8;
/** More choices than these are not read. */
const MOST_CHOICES = 3;
/** From here on a verdict is told without asking: that of another rumour would mislead, and one question more does not. */
const SURE = 0.67;
/** Nearer than this to the next one it is asked which was meant. */
const CLEAR = 0.03;
/** Less near than this is not asked about: a wrong guess at a rumour looks careless. */
const WORTH_ASKING = 0.45;
/** Less alike than this is shown to nobody as perhaps the same. */
const LEAST_ALIKE = 0.2;
const PAGE = 500;
/** Clocks of other processes may be so far behind. */
const SKEW_MS = 10_000;

export interface ClaimFinder {
  /** What is known about the first of these texts that is known; what nobody asked is found by its words from now on. */
  find: (texts: readonly string[]) => Promise<FoundClaim>;
  /** Id of the kept claim that says the same, null where none does. */
  nearest: (text: string) => Promise<string | null>;
  /** Claims that may say the same as this one, most alike first. */
  alike: (claim: Pick<ClaimDoc, 'id' | 'text'>, top: number) => Promise<{ claim: ClaimDoc; score: number }[]>;
}

/** @param requireReview what ships and nobody has signed is not told */
export function createClaimFinder(store: Store, requireReview: boolean): ClaimFinder {
  const index = createIndex(store);
  const hitsOf = async (text: string): Promise<MatchHit[]> => rooted(store, search(await index.current(), text, HITS));
  return {
    async find(texts) {
      const all: MatchHit[][] = [];
      for (const text of texts) all.push(await hitsOf(text));
      for (const hits of all) {
        const decision = decide(hits, 'claim');
        const found = 'answer' in decision ? await foundUnder(store, decision.answer.id, requireReview) : null;
        if (found !== null && isSure(found, hits)) return found;
      }
      const near = all.flat().filter(({ score }) => score >= WORTH_ASKING);
      const ids = new Set(near.toSorted((one, other) => other.score - one.score).map(({ id }) => id));
      const among = await Promise.all([...ids].map((id) => toldUnder(store, id, requireReview)));
      const shown = among.flatMap((known) => (known === null || known.title === '' ? [] : [known]));
      const own = claimIdOf(store, texts.at(-1) ?? '');
      if (shown.length > 0) return { is: 'maybe', ...own, among: shown.slice(0, MOST_CHOICES) };
      // Found by its words from now on: two who ask at once in other words ask for one thing.
      index.reserve(own.id, texts);
      return { is: 'unknown', ...own };
    },
    async nearest(text) {
      const decision = decide(await hitsOf(text), 'claim');
      if (!('answer' in decision)) return null;
      return (await store.get(claims, decision.answer.id))?.id ?? null;
    },
    async alike({ id, text }, top) {
      const hits = await rooted(store, search(await index.current(), text, top + HITS));
      const others = hits.filter((hit) => hit.id !== id && hit.score >= LEAST_ALIKE);
      const found = await store.getMany(
        claims,
        others.map((hit) => hit.id),
      );
      return others
        .flatMap(({ id: other, score }) =>
          found.filter((claim) => claim.id === other).map((claim) => ({ claim, score })),
        )
        .slice(0, top);
    },
  };
}

/**
 * May it be answered by this without asking? What waits for its verdict is joined where it is near, staff can take it apart;
 * what has no words to ask by is told.
 */
function isSure(found: FoundClaim, [best, second]: readonly MatchHit[]): boolean {
  if (found.is !== 'known' || found.known.title === '') return true;
  const [score, next] = [best?.score ?? 0, second?.score ?? 0];
  return score >= SURE && (score === 1 || score - next >= CLEAR);
}

/** Hits under the claims in which they go on, each claim once. */
async function rooted(store: Store, hits: readonly MatchHit[]): Promise<MatchHit[]> {
  const kept = await store.getMany(
    claims,
    hits.map(({ id }) => id),
  );
  const roots = new Map(kept.map(({ id, joinedTo }) => [id, joinedTo ?? id]));
  const best = new Map<string, MatchHit>();
  for (const hit of hits) {
    const id = roots.get(hit.id) ?? hit.id;
    if (!best.has(id)) best.set(id, { ...hit, id });
  }
  return [...best.values()];
}

/** The claim in which this one goes on. */
async function rootOf(store: Store, id: string): Promise<ClaimDoc | null> {
  const claim = await store.get(claims, id);
  return claim?.joinedTo == null ? claim : store.get(claims, claim.joinedTo);
}

/** What may be told under this id: a verdict of here before what ships. */
async function toldUnder(store: Store, id: string, requireReview: boolean): Promise<KnownClaim | null> {
  const kept = await rootOf(store, id);
  const decided = kept === null ? null : knownClaim(kept);
  const shipped = shippedClaim(id);
  if (decided !== null || shipped === null || requireReview) return decided;
  return knownShipped(shipped);
}

/** Null where nothing is kept under this id: somebody asked, and their turn was not written. */
async function foundUnder(store: Store, id: string, requireReview: boolean): Promise<FoundClaim | null> {
  const known = await toldUnder(store, id, requireReview);
  const code = claimCode(store, known?.id ?? id);
  if (known !== null) return { is: 'known', id: known.id, code, known };
  const kept = await rootOf(store, id);
  return { is: 'unknown', id: kept?.id ?? id, code: kept?.code ?? code };
}

interface ClaimIndex {
  /** with everything that was kept until now, also by other processes */
  current: () => Promise<Snapshot>;
  reserve: (id: string, texts: readonly string[]) => void;
}

function createIndex(store: Store): ClaimIndex {
  const entries = SHIPPED_CLAIMS.map(({ id, title, variants }) => ({ id, texts: [title, ...variants] }));
  let snapshot: Snapshot | null = null;
  let seenMs = 0;
  const seen = new Map<string, string>();
  const take = (id: string, texts: readonly string[]): void => {
    const key = texts.join('\n');
    if (seen.get(id) === key) return;
    seen.set(id, key);
    snapshot = add(snapshot ?? buildIndex(entries, 'claim'), { id, texts: [...texts] });
  };
  return {
    async current() {
      const where = { changedMs: { gte: seenMs - SKEW_MS } };
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await store.find(claims, {
          where,
          order: [['changedMs', 'asc']],
          limit: PAGE,
          ...(cursor === undefined ? {} : { cursor }),
        });
        for (const { id, title, text } of page.items) take(id, title === null ? [text] : [title, text]);
        seenMs = Math.max(seenMs, page.items.at(-1)?.changedMs ?? 0);
        cursor = page.next;
      }
      return (snapshot ??= buildIndex(entries, 'claim'));
    },
    reserve: take,
  };
}
