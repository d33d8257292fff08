/** Sees to it that the service asks its store only what shapes.ts lists: closing the store names what it does not. */
import path from 'node:path';
import type { Condition, Store } from '../../adapters/storage/contract.ts';
import type { Order, Where } from '../../adapters/storage/paging.ts';
import { DUE, SHAPES } from './shapes.ts';

export interface Asked {
  collection: string;
  where: Where;
  /** null: counted, so in no order */
  order: Order | null;
}

const root = path.resolve(import.meta.dirname, '../..');
/** A line of a stack that stands in the service and not in a test. */
const OF_SERVICE = new RegExp(`${root}/((?:bots|admin)/[^)]+):\\d+`);

/** What makes two conditions one shape: the fields and how each is compared, not the values. */
function fieldsOf(where: Where): string {
  return Object.entries(where)
    .flatMap(([field, condition]) => (condition === undefined ? [] : [`${field} ${comparisonOf(condition)}`]))
    .toSorted()
    .join(', ');
}

function comparisonOf(condition: Condition): string {
  if (condition === null) return 'absent';
  if (typeof condition !== 'object') return 'equal';
  if ('in' in condition) return 'in';
  if ('prefix' in condition) return 'prefix';
  return 'not' in condition ? 'not' : 'range';
}

function nameOf({ collection, where, order }: Asked): string {
  const sorted = order?.map(([field, direction]) => `${field} ${direction}`).join(', ') ?? 'counted';
  return `${collection} where {${fieldsOf(where)}} order {${sorted}}`;
}

const byDue = (where: Where, due: string): Pick<Asked, 'where' | 'order'> => ({
  where: { ...where, [due]: { lte: 0 } },
  order: [[due, 'asc']],
});

const listed = new Set(
  [
    ...SHAPES.map(({ name, where, order = [] }) => ({ collection: name, where, order })),
    ...DUE.map(({ name, where, due }) => ({ collection: name, ...byDue(where, due) })),
  ].flatMap((shape) => [nameOf(shape), nameOf({ ...shape, order: null })]),
);

/** Without a condition and an order everything is read in the order of ids, which needs no index. */
export function isListed(asked: Asked): boolean {
  const { collection, where, order } = asked;
  if (fieldsOf(where) === '' && (order ?? []).length === 0) return true;
  if (listed.has(nameOf(asked))) return true;
  return SHAPES.some(({ name, where: base, order: sort = [], also = [] }) => {
    const rest = Object.fromEntries(Object.entries(where).filter(([field]) => field in base || !also.includes(field)));
    const shape = { collection: name, where: base, order: order === null ? null : sort };
    return name === collection && nameOf({ ...asked, where: rest }) === nameOf(shape);
  });
}

/** Where in the service the call came from that is under way; null: a test asks by itself. */
function placeInService(): string | null {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 40;
  const stack = new Error('looked at').stack ?? '';
  Error.stackTraceLimit = stackTraceLimit;
  return OF_SERVICE.exec(stack)?.[1] ?? null;
}

/**
 * The store as the service sees it.
 * @returns `verify` throws where something was asked that is not listed
 */
export function watched(store: Store, placeOf = placeInService): { asked: Store; verify: () => void } {
  const unlisted = new Set<string>();
  const note = (asked: Asked): void => {
    if (isListed(asked)) return;
    const place = placeOf();
    if (place !== null) unlisted.add(`${nameOf(asked)}, by ${place}`);
  };
  const over: Pick<Store, 'find' | 'count' | 'countBy' | 'claimDue'> = {
    find: (collection, query) => {
      note({ collection: collection.name, where: query.where ?? {}, order: query.order ?? [] });
      return store.find(collection, query);
    },
    count: (collection, where) => {
      note({ collection: collection.name, where: where ?? {}, order: null });
      return store.count(collection, where);
    },
    countBy: (collection, field, where) => {
      note({ collection: collection.name, where: where ?? {}, order: null });
      return store.countBy(collection, field, where);
    },
    claimDue: (collection, claim) => {
      note({ collection: collection.name, ...byDue(claim.where, claim.due) });
      return store.claimDue(collection, claim);
    },
  };
  const asked = new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(name in over ? over : target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  const verify = (): void => {
    if (unlisted.size > 0) throw new Error(`not in test/storage/shapes.ts:\n${[...unlisted].join('\n')}`);
  };
  return { asked, verify };
}
