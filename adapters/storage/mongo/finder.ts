/** Lists, counts and claims over one collection in MongoDB. */
import type { Doc } from '../contract.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { mustBeOpen } from '../declaration.ts';
import { cellOf, pageLimit, type AnyCollection, type Cell } from '../fields.ts';
import { markOf, orderOf, rangesAfter, type ClaimQuery, type FindQuery, type Order, type Where } from '../paging.ts';
import type { Documents, Place } from './documents.ts';
import { allOf, conditionsOf, openPath, rangeConditions, sortOf } from './filter.ts';
import type { Row } from './models.ts';
import type { Filter, Sort } from './table.ts';

/** How often a claim looks again when others were faster. */
const ROUNDS = 100;

/** One request of a page. */
export interface Request {
  filter: Filter;
  sort: Sort;
}

type Found = Doc & Record<string, unknown>;

export class Finder {
  readonly #documents: Documents;
  readonly #hash: (text: string) => string;

  constructor(documents: Documents, hash: (text: string) => string) {
    this.#documents = documents;
    this.#hash = hash;
  }

  /** One page; documents of shredded owners are left out. */
  async find(place: Place, query: FindQuery): Promise<{ items: Found[]; next: string | null }> {
    const { collection, table } = place;
    const limit = pageLimit(query.limit);
    const rows: Row[] = [];
    for (const { filter, sort } of this.requests(place, query)) {
      if (rows.length > limit) break;
      rows.push(...(await table.many(filter, { sort, limit: limit + 1 - rows.length })));
    }
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const position = last && { id: last._id, values: valuesAt(collection, last, orderOf(collection, query.order)) };
    const items = await Promise.all(page.map((row) => this.#documents.decode(collection, row)));
    return {
      items: items.filter((doc) => doc !== null),
      next: position && rows.length > limit ? writeCursor(markOf(collection, query), position) : null,
    };
  }

  /** The page's requests, to be made in this order until it is full: each is one walk along an index. */
  requests({ collection }: Place, query: FindQuery): Request[] {
    const order = orderOf(collection, query.order);
    const conditions = conditionsOf(collection, query.where, this.#hash);
    const { cursor } = query;
    const ranges =
      cursor === undefined ? [[]] : rangesAfter(order, readCursor(markOf(collection, query), cursor, order.length));
    const sort = sortOf(order);
    return ranges.map((range) => ({ filter: allOf([...conditions, ...rangeConditions(collection, range)]), sort }));
  }

  count({ collection, table }: Place, where: Where): Promise<number> {
    return table.count(allOf(conditionsOf(collection, where, this.#hash)));
  }

  /** Values as texts (`true` and `false` for flags); documents without the field are not counted. */
  async countBy({ collection, table }: Place, field: string, where: Where): Promise<Map<string, number>> {
    mustBeOpen(collection, field);
    const groups = await table.countBy(openPath(field), allOf(conditionsOf(collection, where, this.#hash)));
    return new Map(groups.map(({ _id, count }) => [String(_id), count]));
  }

  /** Leases due documents, oldest due first: each to one claimer, whoever writes its revision first. */
  async claim(place: Place, query: ClaimQuery): Promise<Found[]> {
    const limit = pageLimit(query.limit);
    const { filter, sort } = this.claimRequest(place, query);
    const claimed: (readonly [row: Row, doc: Found])[] = [];
    for (let round = 0; round < ROUNDS && claimed.length < limit; round++) {
      const rows = await place.table.many(filter, { sort, limit: limit - claimed.length });
      if (rows.length === 0) break;
      const docs = await Promise.all(rows.map((row) => this.#lease(place, row, query)));
      for (const [index, row] of rows.entries()) {
        const doc = docs[index];
        if (doc) claimed.push([row, doc]);
      }
    }
    const dueOf = ({ f }: Row): number => Number(f?.[query.due]);
    claimed.sort(([one], [other]) => dueOf(one) - dueOf(other) || (one._id < other._id ? -1 : 1));
    return claimed.map(([, doc]) => doc);
  }

  /** What is due and free. */
  claimRequest({ collection }: Place, { where, due, lease, now }: Omit<ClaimQuery, 'leaseMs' | 'limit'>): Request {
    mustBeOpen(collection, due, lease);
    const free = { $or: [{ [openPath(lease)]: null }, { [openPath(lease)]: { $lte: now } }] };
    const conditions = [...conditionsOf(collection, where, this.#hash), { [openPath(due)]: { $lte: now } }, free];
    return {
      filter: allOf(conditions),
      sort: sortOf([
        [due, 'asc'],
        ['id', 'asc'],
      ]),
    };
  }

  async #lease(place: Place, row: Row, { lease, now, leaseMs }: ClaimQuery): Promise<Found | null> {
    const doc = await this.#documents.decode(place.collection, row);
    const until = now + leaseMs;
    if (!doc) {
      // it cannot be acted on; it must not stand at the head of the line either
      await place.table.set({ _id: row._id, r: row.r }, { [openPath(lease)]: until });
      return null;
    }
    const claimed = { ...doc, id: row._id, [lease]: until };
    return (await this.#documents.change(place, row, doc, claimed)) ? { ...claimed, rev: row.r + 1 } : null;
  }
}

function valuesAt(collection: AnyCollection, { _id, r, f }: Row, order: Order): Cell[] {
  return order.map(([field]) => {
    if (field === 'id') return _id;
    return field === 'rev' ? r : cellOf(collection, field, f?.[field]);
  });
}
