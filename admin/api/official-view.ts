/** Unanswered questions, bulletins and hotlines as the API shows them, and the area that a clerk names. */
import { hotlines } from '../../adapters/storage/collections.ts';
import type { BulletinDoc, HotlineDoc, QuestionDoc } from '../../adapters/storage/collections.ts';
import type { Hotline } from '../../cases/answer.ts';
import { toIso } from '../../cases/time.ts';
import type { Ports } from './ports.ts';
import { refused } from './problem.ts';
import type { BulletinShown, HotlineShown, QuestionShown } from './schemas/answer.ts';

export function shownQuestion({
  id,
  text,
  wordings,
  asked,
  state,
  reply,
  openedMs,
  lastMs,
}: QuestionDoc): QuestionShown {
  return {
    ...{ id, text, wordings: [...wordings], asked, state },
    reply: reply === null ? null : { ...reply.said, source: reply.source, by: reply.by, at: reply.at },
    openedAt: toIso(openedMs),
    lastAt: toIso(lastMs),
  };
}

function nameOf({ areaName }: Ports, code: string | null): string | null {
  return code === null ? null : (areaName([code]) ?? code);
}

export function shownBulletin(ports: Ports, { id, areaCode, day, said, source, by, atMs }: BulletinDoc): BulletinShown {
  return { id, area: nameOf(ports, areaCode), day, ...said, source, by, at: toIso(atMs) };
}

function shownHotline(ports: Ports, { id, number, label, areaCode, cost, checkedOn }: Hotline): HotlineShown {
  const shipped = ports.answers.hotlines.some((other) => other.id === id);
  return { id, number, label, area: nameOf(ports, areaCode), cost, checkedOn, shipped };
}

/** Numbers that staff entered first, then those that are shipped and unchanged. */
export async function shownHotlines(ports: Ports): Promise<HotlineShown[]> {
  const { items } = await ports.store.find(hotlines, { limit: 1000 });
  const kept = new Set(items.map(({ id }) => id));
  const own: Hotline[] = items.filter(({ withdrawn }: HotlineDoc) => !withdrawn);
  return [...own, ...ports.answers.hotlines.filter(({ id }) => !kept.has(id))].map((one) => shownHotline(ports, one));
}

/** Code of a province or commune that a clerk named; null: everywhere. Throws 422 where nobody knows it. */
export function areaCodeOf({ findArea }: Ports, area: string | undefined): string | null {
  if (area === undefined || area === '') return null;
  const path = findArea(area);
  if (path === null) {
    throw refused(`Không rõ nơi "${area}": hãy ghi mã, hoặc tên xã kèm tên tỉnh.`, [
      { field: 'area', detail: 'không rõ' },
    ]);
  }
  return path.at(-1)?.split('/').at(-1) ?? null;
}
