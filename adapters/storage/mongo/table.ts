/** The operations on one MongoDB collection that the store is made of: each on one document, or a read. */
import type { Model, QueryFilter } from 'mongoose';
import { writeFaults, type WriteFault } from './faults.ts';
import type { Reach } from './reach.ts';
import { Together } from './together.ts';

/** Paths and conditions, in MongoDB's words. */
export type Filter = Readonly<Record<string, unknown>>;
export type Sort = Readonly<Record<string, 1 | -1>>;

export interface Look {
  sort?: Sort;
  limit?: number;
}

export class Table<R extends { _id: string }> {
  readonly model: Model<R>;
  readonly #reach: Reach;
  readonly #inserts: Together<R, boolean | { fault: unknown }>;

  constructor(model: Model<R>, reach: Reach) {
    this.model = model;
    this.#reach = reach;
    this.#inserts = new Together((rows) => this.#insertGroup(rows));
  }

  one(id: string): Promise<R | null> {
    return this.#reach.run(() => this.model.findOne(this.#filter({ _id: id })).lean<R | null>());
  }

  many(filter: Filter, { sort = {}, limit = 0 }: Look = {}): Promise<R[]> {
    return this.#reach.run(() => this.model.find(this.#filter(filter)).sort(sort).limit(limit).lean<R[]>());
  }

  async has(filter: Filter): Promise<boolean> {
    return (await this.#reach.run(() => this.model.exists(this.#filter(filter)))) !== null;
  }

  /** False when the id is taken. What is inserted in one turn of the event loop goes in one request. */
  async insert(row: R): Promise<boolean> {
    const outcome = await this.#inserts.ask(row);
    if (typeof outcome === 'boolean') return outcome;
    throw outcome.fault;
  }

  /** True when a document met the filter, which names its id. */
  async replace(filter: Filter & { _id: string }, row: R): Promise<boolean> {
    const result = await this.#reach.run(() => this.model.replaceOne(this.#filter(filter), row));
    return result.matchedCount === 1;
  }

  /** Sets some paths of the document that meets the filter, which names its id; true when there was one. */
  async set(filter: Filter & { _id: string }, change: Filter): Promise<boolean> {
    const result = await this.#reach.run(() => this.model.updateOne(this.#filter(filter), { $set: change }));
    return result.matchedCount === 1;
  }

  /** The document that was removed. */
  take(id: string): Promise<R | null> {
    return this.#reach.run(() => this.model.findOneAndDelete(this.#filter({ _id: id })).lean<R | null>());
  }

  async remove(filter: Filter & { _id: string }): Promise<boolean> {
    return (await this.#reach.run(() => this.model.deleteOne(this.#filter(filter)))).deletedCount === 1;
  }

  count(filter: Filter): Promise<number> {
    return this.#reach.run(() => this.model.countDocuments(this.#filter(filter)));
  }

  /** How many documents have each value of a path, those without it left out. */
  countBy(path: string, filter: Filter): Promise<{ _id: unknown; count: number }[]> {
    const match = { $and: [filter, { [path]: { $ne: null } }] };
    return this.#reach.run(() =>
      this.model.aggregate([{ $match: match }, { $group: { _id: `$${path}`, count: { $sum: 1 } } }]),
    );
  }

  async #insertGroup(rows: readonly R[]): Promise<(boolean | { fault: unknown })[]> {
    const faults = await this.#reach.run(() => this.#insertUnordered(rows));
    const known = new Map(faults.map((fault) => [fault.index, fault]));
    return rows.map((_, index) => {
      const fault = known.get(index);
      if (fault === undefined) return true;
      return fault.taken ? false : { fault: fault.fault };
    });
  }

  async #insertUnordered(rows: readonly R[]): Promise<WriteFault[]> {
    try {
      await this.model.insertMany([...rows], { ordered: false, throwOnValidationError: true });
      return [];
    } catch (fault) {
      return writeFaults(fault);
    }
  }

  #filter(filter: Filter): QueryFilter<R> {
    return filter;
  }
}
