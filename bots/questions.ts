/** Questions that nobody could answer: the same in other words under one, and everybody who asked is told the answer once. */
import { inbox, questions } from '../adapters/storage/collections.ts';
import type { QuestionDoc } from '../adapters/storage/collections.ts';
import { claimKey } from '../cases/claim.ts';
import { toIso } from '../cases/time.ts';
import { decide } from '../nlp/match/decide.ts';
import { buildIndex } from '../nlp/match/index.ts';
import { search } from '../nlp/match/search.ts';
import { waitingRow } from './accept.ts';
import type { Deps } from './deps.ts';

/** Open ones among which the same in other words is looked for, the newest. */
const LOOKED_AT = 500;
const MOST_WORDINGS = 12;

type Asked = { text: string; conversationId: string; atMs: number };

function withAsker(doc: QuestionDoc, { text, conversationId, atMs }: Asked): QuestionDoc {
  const askers = [...new Set([...doc.askers, conversationId])];
  const wordings = [...new Set([...doc.wordings, text])].slice(0, MOST_WORDINGS);
  // An answered one that is asked again was not found by its answer: staff look at it anew.
  const state = doc.state === 'answered' && askers.length > doc.asked ? ('open' as const) : doc.state;
  const place = wordings.indexOf(text);
  const before = doc.asks[conversationId]?.wordings ?? [];
  const own = place === -1 ? before : [...before.filter((one) => one !== place), place];
  const asks = { ...doc.asks, [conversationId]: { ms: atMs, wordings: own } };
  return { ...doc, askers, asks, asked: askers.length, wordings, state, lastMs: Math.max(doc.lastMs, atMs) };
}

/** The open question that these words mean; null: it is a new one. */
async function sameQuestion({ store }: Pick<Deps, 'store'>, text: string): Promise<string | null> {
  const { items } = await store.find(questions, {
    where: { state: 'open' },
    order: [['lastMs', 'desc']],
    limit: LOOKED_AT,
  });
  if (items.length === 0) return null;
  const index = buildIndex(
    items.map(({ id, wordings }) => ({ id, texts: wordings })),
    'faq',
  );
  const found = decide(search(index, text), 'faq');
  return 'answer' in found ? found.answer.id : null;
}

/** Keeps a question; asked by the same person again it is the same. */
export async function keepQuestion(deps: Pick<Deps, 'store'>, asked: Asked): Promise<void> {
  const { store } = deps;
  const own = `u${store.hash(`question:${claimKey(asked.text)}`).slice(0, 16)}`;
  const known = (await store.get(questions, own)) === null ? await sameQuestion(deps, asked.text) : own;
  const { text, conversationId, atMs } = asked;
  const fresh = {
    ...{ id: own, text, wordings: [text], askers: [conversationId], asked: 1 },
    asks: { [conversationId]: { ms: atMs, wordings: [0] } },
    ...{ state: 'open' as const, reply: null, told: true, openedMs: atMs, lastMs: atMs },
  };
  if (known === null && (await store.insert(questions, fresh)) === 'created') return;
  await store.modify(questions, known ?? own, (doc) => withAsker(doc, asked));
}

/** A question without one of its askers and the words that only they said; null: nobody else asked. */
export function withoutAsker(doc: QuestionDoc, conversationId: string): QuestionDoc | null {
  const askers = doc.askers.filter((one) => one !== conversationId);
  if (askers.length === 0) return null;
  const { [conversationId]: theirs, ...others } = doc.asks;
  const said = new Set(Object.values(others).flatMap(({ wordings }) => wordings));
  const kept = doc.wordings.flatMap((_, place) =>
    theirs?.wordings.includes(place) === true && !said.has(place) ? [] : [place],
  );
  const asks = Object.fromEntries(
    Object.entries(others).map(([id, { ms, wordings }]) => [
      id,
      { ms, wordings: wordings.map((place) => kept.indexOf(place)) },
    ]),
  );
  const wordings = kept.map((place) => doc.wordings[place] ?? '');
  return { ...doc, askers, asks, asked: askers.length, wordings, text: wordings[0] ?? '' };
}

/** Tells everybody who asked; again after a crash nobody is told twice. */
export async function tellAskers(deps: Pick<Deps, 'store' | 'queue' | 'orders' | 'clock'>, id: string): Promise<void> {
  const { store, queue } = deps;
  const doc = await store.get(questions, id);
  if (doc === null || doc.reply === null || doc.told) return;
  const { said, source, at } = doc.reply;
  for (const conversationId of doc.askers) {
    const ask = doc.asks[conversationId];
    // In their own words: nobody is shown another's.
    const question = doc.wordings[ask?.wordings.at(-1) ?? -1] ?? null;
    const asked = ask === undefined ? {} : { askedAt: toIso(ask.ms) };
    const notice = { is: 'questionAnswered' as const, question, said, source, ...asked };
    const body = { type: 'notice' as const, notice };
    const rowId = `n${store.hash(`answered:${id}:${at}:${conversationId}`)}`;
    await store.insert(inbox, waitingRow(deps, { id: rowId, conversationId, source: 'notice', urgent: false, body }));
    await queue.wake('turns', conversationId);
  }
  await store.modify(questions, id, (now) => (now.reply?.at === at ? { ...now, told: true } : undefined));
}

/** Finishes what a crash left half told. */
export async function tellWaiting(deps: Pick<Deps, 'store' | 'queue' | 'orders' | 'clock'>): Promise<void> {
  const { items } = await deps.store.find(questions, { where: { told: false }, limit: 100 });
  for (const { id } of items) await tellAskers(deps, id);
}
