/** Tables of rumours: the list without names, drafts, verdicts, one out of two, two out of one, sending again. */
import { expect } from '@jest/globals';
import { audit, claimAsks, claims } from '../../../adapters/storage/collections.ts';
import { TOLD } from '../../../cases/claim.ts';
import { newClaim } from '../../../bots/claims/new-claim.ts';
import type { Tables } from '../table.ts';
import type { World } from '../world.ts';

const BAMBOO = 'uống nước lá tre non chữa ho gà';
const SHIP = 's-covid-garlic';

async function asked(world: World, text: string, conversations: readonly string[], words = text): Promise<string> {
  const { store, now } = world.fake.ports;
  const claim = newClaim(store, text, now());
  await store.insert(claims, claim);
  for (const conversationId of conversations) {
    await store.insert(claimAsks, {
      ...{ id: `${claim.id}:${conversationId}`, claimId: claim.id, conversationId, atMs: now(), text: words },
      ...{ mayQuote: null, told: TOLD.nothing, toldMs: 0, state: 'waiting' },
    });
  }
  return claim.id;
}

export const claimTables = {
  listClaims: [
    {
      ...{ label: 'counts, no names', as: 'operator', path: '/claims', status: 200 },
      before: async (world) => void (await asked(world, BAMBOO, ['c1', 'c2'])),
      body: { items: [{ text: BAMBOO, askers: 2, delivery: { told: 0, waiting: 2, failed: 0 }, status: 'open' }] },
      after: (_world, { body }) => expect(JSON.stringify(body)).not.toMatch(/"c1"|conversation/),
    },
    { label: 'only decided ones', as: 'cdc', path: '/claims?status=decided', status: 200, body: { items: [] } },
    { label: 'a state that is none', as: 'cdc', path: '/claims?status=lost', status: 422 },
  ],
  getClaim: [
    {
      ...{ label: 'one that ships, with its words as a draft', as: 'operator', path: `/claims/${SHIP}`, status: 200 },
      body: { status: 'open', draft: { verdict: 'false', by: 'binh-an' }, wordings: [], preview: { segments: 2 } },
    },
    { label: 'none', as: 'operator', path: '/claims/nothing', status: 404 },
  ],
  draftClaim: [
    {
      ...{ label: 'kept, not told', as: 'operator', path: `/claims/${SHIP}/draft`, status: 200 },
      send: { verdict: 'partly', explanation: 'Chưa đủ bằng chứng.', sources: [], title: 'Tỏi và COVID-19' },
      body: { status: 'open', verdict: null, draft: { verdict: 'partly', by: 'operator' } },
    },
    {
      label: 'not without its parts',
      as: 'operator',
      path: `/claims/${SHIP}/draft`,
      send: { verdict: 'x' },
      status: 422,
    },
  ],
  publishVerdict: [
    {
      ...{ label: 'decided, audited', as: 'cdc', path: `/claims/${SHIP}/verdict`, status: 200 },
      send: { verdict: 'false', explanation: 'Tỏi không chữa được.', sources: ['Sở Y tế'], title: 'Tỏi' },
      body: { status: 'decided', verdict: 'false', decidedBy: 'cdc', sources: ['Sở Y tế'], draft: null },
      after: async ({ fake: { ports } }) => {
        expect(await ports.store.get(claims, SHIP)).toMatchObject({ edition: 1, title: 'Tỏi' });
        const { items } = await ports.store.find(audit, { where: { subject: SHIP } });
        expect(items).toMatchObject([{ by: 'cdc', act: 'verdict' }]);
      },
    },
    {
      ...{ label: 'the same again is no new edition', as: 'admin', path: `/claims/${SHIP}/verdict`, status: 200 },
      send: { verdict: 'false', explanation: 'Tỏi không chữa được.', sources: ['Sở Y tế'] },
      after: async ({ fake: { ports } }) => expect((await ports.store.get(claims, SHIP))?.edition).toBe(1),
    },
    {
      ...{ label: 'without a reason', as: 'admin', path: `/claims/${SHIP}/verdict`, status: 422 },
      send: { verdict: 'false', explanation: ' ' },
    },
    {
      ...{ label: 'not by an operator', as: 'operator', path: `/claims/${SHIP}/verdict`, status: 403 },
      send: { verdict: 'false', explanation: 'Không.' },
    },
  ],
  joinClaim: [
    {
      ...{ label: 'askers go along', as: 'operator', path: `/claims/${SHIP}/join`, send: { into: 's-covid-lemon' } },
      status: 200,
      before: async ({ fake: { ports } }) => {
        await ports.claims.kept(SHIP);
        await ports.store.insert(claimAsks, {
          ...{ id: `${SHIP}:c9`, claimId: SHIP, conversationId: 'c9', atMs: 1, text: 'tỏi' },
          ...{ mayQuote: true, told: 0, toldMs: 1, state: 'told' },
        });
      },
      body: { id: 's-covid-lemon', askers: 1, delivery: { told: 0, waiting: 1 }, wordings: [{ mayQuote: true }] },
    },
    {
      ...{ label: 'not into itself', as: 'operator', path: `/claims/${SHIP}/join`, send: { into: SHIP }, status: 422 },
      detail: /không gộp được/,
    },
  ],
  splitClaim: [
    {
      ...{
        label: 'other words become a claim of their own',
        as: 'operator',
        path: `/claims/${SHIP}/split`,
        status: 200,
      },
      send: { ask: `${SHIP}:c5` },
      before: async ({ fake: { ports } }) => {
        await ports.claims.kept(SHIP);
        await ports.store.insert(claimAsks, {
          ...{ id: `${SHIP}:c5`, claimId: SHIP, conversationId: 'c5', atMs: 1, text: 'ăn hành chữa covid' },
          ...{ mayQuote: null, told: 0, toldMs: 1, state: 'told' },
        });
      },
      body: { text: 'ăn hành chữa covid', askers: 1, status: 'open', delivery: { waiting: 1 } },
    },
    { label: 'no such asker', as: 'operator', path: `/claims/${SHIP}/split`, send: { ask: 'x' }, status: 422 },
  ],
  retryVerdict: [
    {
      label: 'nothing to send yet',
      as: 'operator',
      path: `/claims/${SHIP}/retry`,
      status: 422,
      detail: /chưa có kết luận/,
    },
    {
      ...{ label: 'failed askers wait again', as: 'operator', path: `/claims/${SHIP}/retry`, status: 200 },
      before: async ({ fake: { ports } }) => {
        await ports.claims.publish(SHIP, { verdict: 'false', explanation: 'Không.', sources: [], by: 'cdc' });
        await ports.store.insert(claimAsks, {
          ...{ id: `${SHIP}:c7`, claimId: SHIP, conversationId: 'c7', atMs: 1, text: 'tỏi' },
          ...{ mayQuote: null, told: TOLD.nothing, toldMs: 0, state: 'failed' },
        });
      },
      body: { delivery: { failed: 0, waiting: 1 } },
    },
  ],
} as const satisfies Tables;
