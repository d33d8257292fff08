/** GET /cases: cases, most urgent first; without `status` those neither closed nor cancelled. */
import { cases } from '../../../adapters/storage/collections.ts';
import type { CaseDoc } from '../../../adapters/storage/collections.ts';
import type { Condition, Page, Query } from '../../../adapters/storage/contract.ts';
import { caseItems } from '../case-view.ts';
import { defineOperation } from '../operation.ts';
import type { Ports } from '../ports.ts';
import { caseList, caseQuery } from '../schemas/case.ts';
import type { CaseQuery } from '../schemas/case.ts';
import { splitCodes } from '../schemas/list.ts';
import { areaPathOf } from '../scope.ts';
import { findPeople } from '../search.ts';

export const listCases = defineOperation({
  name: 'listCases',
  method: 'get',
  path: '/cases',
  summary: 'Danh sách ca, gấp nhất trước',
  query: caseQuery,
  response: caseList,
  handle: async ({ query }, { ports }) => {
    const page = await findCases(ports, query);
    return { items: await caseItems(ports, page.items), next: page.next };
  },
});

async function findCases(ports: Ports, query: CaseQuery): Promise<Page<CaseDoc>> {
  const { q, limit, cursor } = query;
  const where = filterOf(ports, query);
  if (q !== undefined && q !== '') {
    const byId = await ports.store.get(cases, q);
    if (byId !== null) return { items: [byId], next: null };
    const personIds = await findPeople(ports.store, q);
    if (personIds.length === 0) return { items: [], next: null };
    where['personId'] = { in: personIds };
  }
  return ports.store.find(cases, {
    where,
    order: [
      ['urgency', 'asc'],
      ['dueMs', 'asc'],
    ],
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
}

type Where = { -readonly [K in keyof NonNullable<Query<CaseDoc>['where']>]: Condition };

function filterOf(ports: Ports, { severity, status, kind, area, assignee }: CaseQuery): Where {
  const where: Where = status === undefined ? { open: true } : { status: anyOf(status) };
  if (severity !== undefined) where.severity = anyOf(severity);
  if (kind !== undefined) where.kind = anyOf(kind);
  if (assignee !== undefined) where.assignee = assignee;
  const step = area === undefined || area === '' ? undefined : areaPathOf(ports, area).at(-1);
  if (step !== undefined) where.areaPath = step;
  return where;
}

function anyOf(codes: string): Condition {
  const [first, ...more] = splitCodes(codes);
  return first !== undefined && more.length === 0 ? first : { in: splitCodes(codes) };
}
