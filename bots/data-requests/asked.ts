/** What somebody asked together with others outlives them: their place in it and their own words do not. */
import { allOf } from '../../adapters/storage/all-of.ts';
import {
  claimAsks,
  claims,
  lookupTries,
  questions,
  testBookings,
  testSlots,
} from '../../adapters/storage/collections.ts';
import type { ClaimAskDoc } from '../../adapters/storage/collections.ts';
import type { Store } from '../../adapters/storage/contract.ts';
import { textKeyOf } from '../claims/new-claim.ts';
import type { Deps } from '../deps.ts';
import { senderTriesId } from '../lab-results/look-up.ts';
import { withoutAsker } from '../questions.ts';

/** Takes a conversation out of what others share: words of rumours, questions, places to be tested, tries. May be repeated. */
export async function forgetAsked({ store, clock }: Deps, conversationId: string): Promise<void> {
  const asks = await allOf(store, claimAsks, { where: { conversationId } });
  for (const ask of asks) await forgetClaimWords(store, ask, clock.now());
  await forgetQuestions(store, conversationId);
  for (const { id, slotId } of await allOf(store, testBookings, { where: { conversationId } })) {
    await store.modify(testSlots, slotId, (slot) => ({ ...slot, taken: slot.taken.filter((one) => one !== id) }));
  }
  await store.remove(lookupTries, senderTriesId(conversationId));
}

/**
 * The claim goes on under staff's words, or those of another who asks; where there are none nobody waits for it, and it goes.
 * What was asked about first and the claim in which it goes on may both hold the words.
 */
async function forgetClaimWords(store: Store, ask: ClaimAskDoc, nowMs: number): Promise<void> {
  const [first = ask.claimId] = ask.id.split(':');
  for (const claimId of new Set([ask.claimId, first])) {
    const claim = await store.get(claims, claimId);
    if (claim === null || claim.textKey !== textKeyOf(ask.text)) continue;
    const others = await store.find(claimAsks, {
      where: { claimId, conversationId: { not: ask.conversationId } },
      limit: 1,
    });
    const words = claim.title ?? (claim.draft?.title || others.items[0]?.text);
    if (words === undefined) await store.remove(claims, claimId);
    else {
      const textKey = `of:${claimId}`;
      await store.modify(claims, claimId, (now) => ({ ...now, text: words, textKey, changedMs: nowMs }));
    }
  }
}

/** Who asked rests sealed, so all are gone through: it is seldom done. */
async function forgetQuestions(store: Store, conversationId: string): Promise<void> {
  for (const { id, askers } of await allOf(store, questions)) {
    if (!askers.includes(conversationId)) continue;
    let isLeft = true;
    await store.modify(questions, id, (now) => {
      const without = withoutAsker(now, conversationId);
      isLeft = without !== null;
      return without ?? undefined;
    });
    if (!isLeft) await store.remove(questions, id);
  }
}
