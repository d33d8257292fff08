/** What a turn asks for in its middle: each lookup's answer from the store. */
import { cases } from '../adapters/storage/collections.ts';
import type { CaseDoc, ConversationDoc } from '../adapters/storage/collections.ts';
import type { CasePlace } from '../cases/case.ts';
import type { Point } from '../cases/area.ts';
import type { FoundEvent, Lookup } from '../flows/engine/turn.ts';
import { exportLink, keptData } from './data-requests/kept.ts';
import type { Deps } from './deps.ts';
import { findOwnResult, isWaiting } from './lab-results/look-up.ts';
import { slotsFor } from './lab-results/slots.ts';

/** Two alarms so near are taken for one house. */
const SAME_HOUSE_M = 30;
const EARTH_M = 6_371_000;

/** @param phone of whoever wrote, proven by their channel; null: not proven */
export async function lookUp(
  deps: Deps,
  doc: ConversationDoc,
  lookup: Lookup,
  phone: string | null,
): Promise<FoundEvent['found']> {
  switch (lookup.of) {
    case 'questionsWaiting':
      return {
        of: 'questionsWaiting',
        waiting: await deps.store.count(cases, { open: true, kind: 'question', status: 'open' }),
      };
    case 'claim':
      return { of: 'claim', claim: await deps.claims.find(lookup.texts) };
    case 'casesAtPlace':
      return { of: 'casesAtPlace', cases: await casesAt(deps, doc.id, lookup.place) };
    case 'labResult':
      return findOwnResult(deps, { conversationId: doc.id, phone }, lookup.asked);
    case 'resultsAwaited':
      return { of: 'resultsAwaited', waiting: await isWaiting(deps, doc.id) };
    case 'testSlots':
      return { of: 'testSlots', slots: await slotsFor(deps, lookup.areaPath) };
    case 'keptData':
      return keptData(deps, doc);
    case 'exportLink':
      return exportLink(deps, doc);
  }
}

async function casesAt({ store }: Deps, conversationId: string, place: CasePlace): Promise<CaseDoc[]> {
  const near: CaseDoc[] = [];
  for (const severity of ['RED', 'ORANGE'] as const) {
    const { items } = await store.find(cases, {
      where: { open: true, severity },
      order: [
        ['urgency', 'asc'],
        ['dueMs', 'asc'],
      ],
      limit: 500,
    });
    near.push(...items.filter((item) => item.conversationId !== conversationId && samePlace(item.place, place)));
  }
  return near;
}

export function samePlace(one: CasePlace | null, other: CasePlace): boolean {
  if (one === null) return false;
  if (one.point && other.point) return metres(one.point, other.point) <= SAME_HOUSE_M;
  const [a, b] = [plain(one.address), plain(other.address)];
  // "nhà", "ở đây" are no addresses: only what has a number or several words can name one house.
  return (
    a !== '' && a === b && (/\d/.test(a) || a.split(' ').length > 3) && (one.areaCode ?? '') === (other.areaCode ?? '')
  );
}

function plain(address: string | undefined): string {
  return (address ?? '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function metres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return Math.hypot(x, y) * EARTH_M;
}
