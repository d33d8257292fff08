/** Reading and writing single documents: sealed, by compare-and-swap, with their unique keys. */
import { docOf, placeOf, split, touchedFields } from '../body.ts';
import type { Doc } from '../contract.ts';
import { isHashed, memberFields, refused } from '../declaration.ts';
import { cellOf, hashCell, membersOf, valuesOf, type AnyCollection, type Member } from '../fields.ts';
import { keyTaken } from '../refusals.ts';
import { openBody, sealBody, type KeyRing } from '../seal.ts';
import { openPath } from './filter.ts';
import type { OwnerKeys } from './keys.ts';
import type { Row } from './models.ts';
import type { Table } from './table.ts';
import type { Claims, UniqueKeys } from './unique.ts';

/** Bytes of a document from which it is told of, and from which it is refused; MongoDB itself ends at 16 MB. */
const MUCH = 256 * 1024;
const TOO_MUCH = 1024 * 1024;
const WARNED = 1000;

type Values = Readonly<Record<string, unknown>>;

/** A collection and where its documents are. */
export interface Place {
  collection: AnyCollection;
  table: Table<Row>;
}

/** A document ready to be written. */
export interface Encoded extends Pick<Row, 'owner' | 'f' | 'm'> {
  id: string;
  /** the keys that no other document may have */
  unique: string[];
  json: string;
}

export interface DocumentsParts {
  ring: KeyRing;
  keys: OwnerKeys;
  unique: UniqueKeys;
  hash: (text: string) => string;
  warn: (sentence: string) => void;
}

export class Documents {
  readonly #parts: DocumentsParts;
  readonly #warned = new Set<string>();

  constructor(parts: DocumentsParts) {
    this.#parts = parts;
  }

  /** Checks a document against its declaration; writes nothing. Throws `unsupported`, also for more than 1 MB. */
  encode(collection: AnyCollection, doc: { id: string }): Encoded {
    const { hash } = this.#parts;
    const values = valuesOf(doc);
    const { open, json } = split(collection, values);
    for (const [field, value] of Object.entries(open)) cellOf(collection, field, value);
    this.#checkSize(collection, doc.id, Buffer.byteLength(json));
    const members = membersOf(collection, values, hash);
    return {
      id: doc.id,
      owner: collection.owner({ ...doc, rev: 0 }),
      ...filled('f', open),
      ...filled('m', grouped(collection, members)),
      unique: uniqueKeys(collection, values, members, hash),
      json,
    };
  }

  /** A row as the document of today's shape; null when its owner's key was shredded. */
  async decode(collection: AnyCollection, row: Row): Promise<(Doc & Record<string, unknown>) | null> {
    const { _id: id, r: rev, v: version, owner } = row;
    const key = owner === null ? null : await this.#parts.keys.find(owner);
    const json = openBody(this.#parts.ring, () => key, row.body, placeOf(collection, id));
    return json === null ? null : docOf(collection, { id, rev, version, json, open: row.f ?? {} });
  }

  /** False when the id or a unique key is taken. */
  async insert(place: Place, encoded: Encoded, rev = 1): Promise<boolean> {
    const { id, unique } = encoded;
    if (unique.length > 0 && (await place.table.has({ _id: id }))) return false;
    // sealed before keys are claimed: from then on there is haste
    const row = await this.#row(place, encoded, rev);
    if (unique.length === 0) return place.table.insert(row);
    const claims = await this.#claim(place, id, unique);
    if (!claims) return false;
    claims.mustBeFresh();
    if (await place.table.insert({ ...row, k: [...claims.held] })) return true;
    await claims.giveBack();
    return false;
  }

  /**
   * Writes over a row that was read, if it is still the same; throws `conflict` when a unique key is another document's.
   * False when another writer was faster.
   */
  update(place: Place, before: Row, encoded: Encoded): Promise<boolean> {
    return this.#replace(place, before, encoded, before.r + 1);
  }

  /**
   * Writes what became of a document that was read from this row, as `update`. Where nothing but values of open fields
   * changed, its body is left as it is: claiming a row or marking it costs no sealing.
   */
  async change(place: Place, row: Row, before: Doc, after: Omit<Doc, 'rev'>): Promise<boolean> {
    const { collection, table } = place;
    const touched =
      row.v === collection.version
        ? touchedFields(collection, valuesOf(before), { ...valuesOf(after), id: after.id })
        : null;
    const unique = collection.unique?.flat() ?? [];
    if (touched === null || touched.some((field) => unique.includes(field))) {
      return this.update(place, row, this.encode(collection, after));
    }
    const values = valuesOf(after);
    for (const field of touched) cellOf(collection, field, values[field]);
    const paths = touched.map((field) => [openPath(field), values[field]] as const);
    return table.set({ _id: row._id, r: row.r }, { r: row.r + 1, ...Object.fromEntries(paths) });
  }

  /** Writes a stored document as it is now declared; its revision stays. False as `update`. */
  async refresh(place: Place, before: Row): Promise<boolean> {
    const doc = await this.decode(place.collection, before);
    if (!doc) return true;
    const encoded = this.encode(place.collection, { ...doc, id: before._id });
    return this.#replace(place, before, encoded, before.r);
  }

  /** Whether there was one. */
  async remove({ table }: Place, id: string): Promise<boolean> {
    const row = await table.take(id);
    await this.#parts.unique.release(row?.k ?? []);
    return row !== null;
  }

  async #replace(place: Place, before: Row, encoded: Encoded, rev: number): Promise<boolean> {
    const { unique } = encoded;
    const had = before.k ?? [];
    const kept = had.filter(({ key }) => unique.includes(key));
    const added = unique.filter((key) => !had.some((held) => held.key === key));
    const row = await this.#row(place, encoded, rev);
    const claims = added.length === 0 ? null : await this.#claim(place, encoded.id, added);
    if (added.length > 0 && !claims) throw keyTaken(place.collection);
    const held = [...kept, ...(claims?.held ?? [])];
    claims?.mustBeFresh();
    const filter = { _id: before._id, r: before.r };
    const written = await place.table.replace(filter, held.length === 0 ? row : { ...row, k: held });
    if (!written) await claims?.giveBack();
    else await this.#parts.unique.release(had.filter((key) => !kept.includes(key)));
    return written;
  }

  #claim({ collection, table }: Place, id: string, keys: readonly string[]): Promise<Claims | null> {
    return this.#parts.unique.claim({ collection, documents: table, id }, keys);
  }

  /** Without its unique keys. */
  async #row({ collection }: Place, encoded: Encoded, rev: number): Promise<Row> {
    const { id, owner, json } = encoded;
    const key = owner === null ? null : await this.#parts.keys.obtain(owner);
    const body = sealBody(this.#parts.ring, key, json, placeOf(collection, id));
    const { f, m } = encoded;
    return {
      ...{ _id: id, r: rev, v: collection.version, owner, body },
      ...(f === undefined ? {} : { f }),
      ...(m === undefined ? {} : { m }),
    };
  }

  #checkSize(collection: AnyCollection, id: string, bytes: number): void {
    if (bytes > TOO_MUCH) throw refused(collection, id, `has ${bytes} bytes, more than the ${TOO_MUCH} of a document`);
    if (bytes <= MUCH || this.#warned.has(id)) return;
    if (this.#warned.size >= WARNED) this.#warned.clear();
    this.#warned.add(id);
    this.#parts.warn(
      `the document ${id} of "${collection.name}" has ${bytes} bytes; from ${TOO_MUCH} on it is refused`,
    );
  }
}

function grouped(collection: AnyCollection, members: readonly Member[]): Record<string, string[]> {
  const lists = memberFields(collection).map((field) => {
    return [field, members.filter(([of]) => of === field).map(([, text]) => text)] as const;
  });
  return Object.fromEntries(lists.filter(([, texts]) => texts.length > 0));
}

/** The ids of its claims. A hashed field that is unique on its own is so member by member; absent values do not collide. */
function uniqueKeys(
  collection: AnyCollection,
  values: Values,
  members: readonly Member[],
  hash: (text: string) => string,
): string[] {
  return (collection.unique ?? []).flatMap((set) => {
    const name = `${collection.name} ${set.join('+')}`;
    if (set.length === 1 && set.every((field) => isHashed(collection, field))) {
      return members.filter(([field]) => set.includes(field)).map(([, text]) => `${name} ${text}`);
    }
    const cells = set.map((field) => {
      const cell = isHashed(collection, field) ? hashCell(collection, field, values[field], hash) : undefined;
      return cell === undefined ? cellOf(collection, field, values[field]) : cell;
    });
    return cells.includes(null) ? [] : [`${name} ${hash(JSON.stringify(cells))}`];
  });
}

/** MongoDB need not store what is empty. */
function filled<K extends 'f' | 'm', V extends object>(name: K, value: V): { [P in K]?: V } {
  return Object.keys(value).length === 0 ? {} : ({ [name]: value } as { [P in K]?: V });
}
