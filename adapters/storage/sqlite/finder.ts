/** Lists, counts and claims over one collection. */
import { readCursor, writeCursor } from '../cursor.ts';
import { mustBeOpen } from '../declaration.ts';
import { pageLimit } from '../fields.ts';
import { markOf, orderOf, rangesAfter, type ClaimQuery, type FindQuery, type Where } from '../paging.ts';
import type { DocumentCache, Found, FoundPage } from './cache.ts';
import type { Connection } from './connection.ts';
import type { Documents } from './documents.ts';
import { openColumn, type Plan } from './plan.ts';
import { columnsFor, join, orderBy, rangeOf, whereOf, type MemberPlan, type Sql } from './query.ts';
import { cells, number, text, type Row } from './row.ts';

/** Up to so many documents with a member are sorted; beyond that the order's index is walked and each row looked up. */
const FEW = 2000;

interface DocumentPage {
  items: Record<string, unknown>[];
  next: string | null;
}

interface FinderParts {
  connection: Connection;
  documents: Documents;
  cache: DocumentCache;
  hash: (text: string) => string;
}

export class Finder {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #cache: DocumentCache;
  readonly #hash: (text: string) => string;

  constructor({ connection, documents, cache, hash }: FinderParts) {
    this.#connection = connection;
    this.#documents = documents;
    this.#cache = cache;
    this.#hash = hash;
  }

  /** One page; documents of shredded owners are left out. */
  find(plan: Plan, query: FindQuery): DocumentPage {
    const key = keyOf(plan, query);
    const known = key === null ? undefined : this.#cache.page(plan, key);
    const page = known ?? this.#ask(plan, query);
    if (known === undefined && key !== null) this.#cache.setPage(plan, key, page);
    return { items: readable(this.#documents.findAll(plan, page.rows)), next: page.next };
  }

  /** The same without asking the database, where all of it is known and settled. */
  atHand(plan: Plan, query: FindQuery): DocumentPage | undefined {
    const key = keyOf(plan, query);
    const page = key === null ? undefined : this.#cache.settledPage(plan, key);
    if (page === undefined) return undefined;
    const found = page.rows.flatMap(({ id }) => this.#cache.settled(plan, id) ?? []);
    return found.length === page.rows.length ? { items: readable(found), next: page.next } : undefined;
  }

  #ask(plan: Plan, query: FindQuery): FoundPage {
    const limit = pageLimit(query.limit);
    const rows: Row[] = [];
    for (const { text, values } of this.statements(plan, query)) {
      if (rows.length > limit) break;
      rows.push(...this.#connection.rows(text, [...values, limit + 1 - rows.length]));
    }
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const position = last && { id: text(last, 1), values: cells(last.slice(2)) };
    return {
      rows: page.map((row) => ({ n: number(row, 0), id: text(row, 1) })),
      next: position && rows.length > limit ? writeCursor(markOf(plan.collection, query), position) : null,
    };
  }

  /** The page's statements, to be run in this order until it is full; each lacks its LIMIT as the last value. */
  statements(plan: Plan, query: FindQuery): Sql[] {
    const order = orderOf(plan.collection, query.order);
    const columnOf = columnsFor(query.where, query.order);
    const sorted = query.order.length > 0;
    const where = whereOf(plan, query.where, this.#hash, (field, member) =>
      sorted ? this.#memberPlan(plan, field, member) : 'drive',
    );
    const sort = order.map(([field]) => openColumn(field)).join(', ');
    const { cursor } = query;
    const ranges =
      cursor === undefined
        ? [[]]
        : rangesAfter(order, readCursor(markOf(plan.collection, query), cursor, order.length));
    return ranges.map((range) => {
      const { text, values } = join([where, rangeOf(range, columnOf)]);
      const sql = `SELECT n, id, ${sort} FROM ${plan.table} WHERE ${text} ORDER BY ${orderBy(order, columnOf)} LIMIT ?`;
      return { text: sql, values };
    });
  }

  count(plan: Plan, where: Where): number {
    const { text, values } = whereOf(plan, where, this.#hash);
    return Number(this.#connection.row(`SELECT count(*) FROM ${plan.table} WHERE ${text}`, values)?.[0]);
  }

  /** Values as texts (`true` and `false` for flags); documents without the field are not counted. */
  countBy(plan: Plan, field: string, where: Where): Map<string, number> {
    mustBeOpen(plan.collection, field);
    const column = openColumn(field);
    const { text, values } = whereOf(plan, where, this.#hash);
    const sql = `SELECT ${column}, count(*) FROM ${plan.table} WHERE ${text} AND ${column} IS NOT NULL GROUP BY ${column}`;
    const flag = plan.collection.open[field] === 'flag';
    const rows = this.#connection.rows(sql, values);
    return new Map(rows.map((row) => [flag ? String(row[0] === 1) : String(row[0]), number(row, 1)]));
  }

  /** Leases due documents; runs in a writing transaction. */
  claim(plan: Plan, query: ClaimQuery): Record<string, unknown>[] {
    const { lease, now, leaseMs } = query;
    const due = this.claimStatement(plan, query);
    const rows = this.#connection.rows(due.text, [...due.values, pageLimit(query.limit)]);
    const found = rows.map((row) => ({ id: text(row, 1), ...this.#documents.decode(plan, row) }));
    return found.flatMap(({ id, n, rev, doc }) => {
      if (doc === null) {
        // a shredded document cannot be acted on; it must not stand at the head of the line either
        this.#connection.run(`UPDATE ${plan.table} SET ${openColumn(lease)} = ? WHERE n = ?`, [now + leaseMs, n]);
        this.#cache.wrote(plan, id);
        return [];
      }
      const claimed = { ...doc, id, [lease]: now + leaseMs };
      this.#documents.change(plan, { n, rev, doc }, doc, claimed);
      return [{ ...claimed, rev: rev + 1 }];
    });
  }

  /** What is due and free; lacks its LIMIT as the last value. */
  claimStatement(plan: Plan, { where, due, lease, now }: Omit<ClaimQuery, 'leaseMs' | 'limit'>): Sql {
    mustBeOpen(plan.collection, due, lease);
    const leased = openColumn(lease);
    const free: Sql = { text: `(${leased} IS NULL OR ${leased} <= ?)`, values: [now] };
    const ripe: Sql = { text: `${openColumn(due)} <= ?`, values: [now] };
    const { text, values } = join([whereOf(plan, where, this.#hash), ripe, free]);
    return {
      text: `SELECT ${plan.document} FROM ${plan.table} WHERE ${text} ORDER BY ${openColumn(due)}, id LIMIT ?`,
      values,
    };
  }

  #memberPlan(plan: Plan, field: string, member: string): MemberPlan {
    const sql = `SELECT count(*) FROM (SELECT 1 FROM ${plan.members} WHERE field = ? AND member = ? LIMIT ${FEW + 1})`;
    return Number(this.#connection.row(sql, [field, member])?.[0]) > FEW ? 'probe' : 'drive';
  }
}

/** What is asked, as a text; null where it must be refused first. */
function keyOf({ table }: Plan, query: FindQuery): string | null {
  return Object.values(query.where).includes(undefined) ? null : `${table} ${JSON.stringify(query)}`;
}

function readable(found: readonly Found[]): Record<string, unknown>[] {
  return found.map(({ doc }) => doc).filter((doc) => doc !== null);
}
