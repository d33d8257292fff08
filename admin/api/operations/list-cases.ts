/** GET /cases: cases, most urgent first; without `status` those neither closed nor cancelled. */
import { cases } from '../../../adapters/storage/collections.ts';
import type { CaseDoc } from '../../../adapters/storage/collections.ts';
import type { Condition, Page, Query } from '../../../adapters/storage/contract.ts';
import { hidesReporter } from '../../../cases/report.ts';
import { caseItems } from '../case-view.ts';
import type { User } from '../access.ts';
import { defineOperation, staffOf } from '../operation.ts';
import type { Context } from '../operation.ts';
import { isOwnCase } from '../own-cases.ts';
import type { Ports } from '../ports.ts';
import { caseList, caseQuery } from '../schemas/case.ts';
import type { CaseQuery } from '../schemas/case.ts';
import { splitCodes } from '../schemas/list.ts';
import { areasSeenBy, placeAsked } from '../scope.ts';
import { findPeople } from '../search.ts';

export const listCases = defineOperation({
  name: 'listCases',
  method: 'get',
  path: '/cases',
  summary: 'Danh sách ca, gấp nhất trước',
  query: caseQuery,
  response: caseList,
  handle: async ({ query }, context) => {
    const { ports } = context;
    const page = await findCases(context, query);
    return { items: await caseItems(ports, page.items), next: page.next };
  },
});

async function findCases(context: Context, query: CaseQuery): Promise<Page<CaseDoc>> {
  const { ports } = context;
  const user = staffOf(context);
  const { q = '', limit, cursor } = query;
  const found = q === '' ? null : await searched(context, q);
  if (found !== null && 'items' in found) return found;
  // What is searched for is looked for in all of a station's areas.
  const isPlaced = found === null || (query.area ?? '') !== '';
  const where = { ...filterOf(query), ...found, ...(isPlaced ? placeOf(ports, user, query) : {}) };
  const page = await ports.store.find(cases, {
    where,
    order: [
      ['urgency', 'asc'],
      ['dueMs', 'asc'],
    ],
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  // Whoever looks for a person by name must not find what they reported without it.
  return found === null
    ? page
    : { ...page, items: page.items.filter((item) => isOwnCase(user, item) && !hidesReporter(item)) };
}

/** The one case of this id, or whose cases are meant. */
async function searched(context: Context, q: string): Promise<Page<CaseDoc> | Where> {
  const { ports } = context;
  const byId = await ports.store.get(cases, q);
  if (byId !== null) return { items: isOwnCase(staffOf(context), byId) ? [byId] : [], next: null };
  const personIds = await findPeople(ports.store, q);
  return personIds.length === 0 ? { items: [], next: null } : { personId: { in: personIds } };
}

/** The area that is asked for; a station sees its own, and wherever it is what is in its hands. */
function placeOf(ports: Ports, user: User, { area = '', assignee }: CaseQuery): Where {
  const isMine = assignee === user.username;
  if (area === '' && (isMine || areasSeenBy(user)?.length === 0)) return { assignee: user.username };
  return placeAsked(ports, user, area);
}

type Where = { -readonly [K in keyof NonNullable<Query<CaseDoc>['where']>]: Condition };

function filterOf({ severity, status, kind, assignee }: CaseQuery): Where {
  const where: Where = status === undefined ? { open: true } : { status: anyOf(status) };
  if (severity !== undefined) where.severity = anyOf(severity);
  if (kind !== undefined) where.kind = anyOf(kind);
  if (assignee !== undefined) where.assignee = assignee;
  return where;
}

function anyOf(codes: string): Condition {
  const [first, ...more] = splitCodes(codes);
  return first !== undefined && more.length === 0 ? first : { in: splitCodes(codes) };
}
