/** Rumours that ship: enough of each disease, in three forms, short as SMS, with a source that exists and an end. */
import { expect, test } from '@jest/globals';
import { smsLength } from '../../adapters/channels/kit/segments.ts';
import { knownShipped } from '../../bots/claims/known.ts';
import { answerParts } from '../../flows/verify-claim/words.ts';
import { SHIPPED_CLAIMS } from '../../locales/content/claims/index.ts';
import { DOCUMENTS } from '../../locales/content/documents.ts';
import { isGsm7, plain, sayText } from '../../locales/index.ts';

test('at least sixty, of every disease, each with variants', () => {
  expect(SHIPPED_CLAIMS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(SHIPPED_CLAIMS.map(({ id }) => id)).size).toBe(SHIPPED_CLAIMS.length);
  for (const topic of ['covid', 'dengue', 'hfmd', 'measles', 'influenza', 'vaccine']) {
    expect(SHIPPED_CLAIMS.filter(({ id }) => id.startsWith(`s-${topic}-`)).length).toBeGreaterThanOrEqual(7);
  }
  expect(SHIPPED_CLAIMS.filter(({ variants }) => variants.length < 2)).toEqual([]);
});

test('ids fit a button, sources are documents, nothing is told for ever, nobody has signed', () => {
  for (const { id, source, expires, reviewer } of SHIPPED_CLAIMS) {
    expect(id).toMatch(/^s-[a-z0-9-]{1,34}$/);
    expect(DOCUMENTS[source]).toBeTruthy();
    expect(expires).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(reviewer).toBe('');
  }
});

test('the whole answer is at most two SMS, without marks; read aloud without signs', () => {
  for (const claim of SHIPPED_CLAIMS) {
    const parts = answerParts(knownShipped(claim));
    const sms = sayText(parts, 'vi', 'sms');
    expect([claim.id, isGsm7(sms), plain(claim.sms) === claim.sms]).toEqual([claim.id, true, true]);
    expect([claim.id, smsLength(sms).segments <= 2, sms.length]).toEqual([claim.id, true, sms.length]);
    expect([claim.id, /[°%<>*_]|\b115\b/.test(claim.speech ?? claim.chat)]).toEqual([claim.id, false]);
  }
});
