/** How a declared collection lies in SQLite: its tables, columns, indexes and the statements made from them. */
import { checkDeclaration, isHashed, openFields } from '../declaration.ts';
import { cellOf, hashCell, type AnyCollection, type Cell } from '../fields.ts';

/** An open field, or the hash of a hashed field that a compound unique key needs as a column. */
export interface Column {
  field: string;
  name: string;
  hashed: boolean;
}

export interface Plan {
  collection: AnyCollection;
  table: string;
  /** `lists` and `hashed` values: one row per document, field and member */
  members: string;
  columns: readonly Column[];
  /** those of the open fields */
  open: readonly Column[];
  /** hashed fields that are unique on their own, member by member */
  uniqueMembers: readonly string[];
  /** index name → what stands after CREATE */
  indexes: ReadonlyMap<string, string>;
  insert: string;
  update: string;
  /** what every read of whole documents asks for: `n, id, rev, v, owner, body`, then the open fields */
  document: string;
}

/** Where the open fields begin in `document`. */
export const FIRST_CELL = 6;

export function planOf(collection: AnyCollection): Plan {
  const { name, unique = [] } = collection;
  checkDeclaration(collection);
  const table = `c_${name}`;
  const members = `m_${name}`;
  const columns = columnsOf(collection);
  const open = columns.filter(({ hashed }) => !hashed);
  const written = ['rev', 'v', 'owner', ...columns.map((column) => column.name), 'body'];
  return {
    collection,
    table,
    members,
    columns,
    open,
    uniqueMembers: unique.filter((set) => isLoneHash(collection, set)).flat(),
    indexes: indexesOf(collection, table, members),
    insert: `INSERT INTO ${table} (id, ${written.join(', ')}) VALUES (?${', ?'.repeat(written.length)}) ON CONFLICT DO NOTHING`,
    update: updateOf(
      table,
      columns.map((column) => column.name),
    ),
    document: ['n, id, rev, v, owner, body', ...open.map((column) => column.name)].join(', '),
  };
}

/** Writes a document's row anew, of its searchable columns only these. */
export function updateOf(table: string, columns: readonly string[]): string {
  const written = ['rev', 'v', 'owner', ...columns, 'body'];
  return `UPDATE ${table} SET ${written.map((column) => `${column} = ?`).join(', ')} WHERE n = ? AND rev = ?`;
}

/** Writes only these searchable columns: the body, which does not hold them, stays as it is. */
export function touchOf(table: string, columns: readonly string[]): string {
  const written = ['rev', ...columns];
  return `UPDATE ${table} SET ${written.map((column) => `${column} = ?`).join(', ')} WHERE n = ? AND rev = ? AND v = ?`;
}

/** The cells of a document, in the order of the plan's columns. */
export function cellsOf(plan: Plan, values: Readonly<Record<string, unknown>>, hash: (text: string) => string): Cell[] {
  return plan.columns.map(({ field, hashed }) =>
    hashed ? hashCell(plan.collection, field, values[field], hash) : cellOf(plan.collection, field, values[field]),
  );
}

/** Numbers, times and flags have integer affinity: the driver binds every number as a real one. */
export function columnType(collection: AnyCollection, { field, hashed }: Column): string {
  return hashed || collection.open[field] === 'text' ? 'TEXT' : 'INTEGER';
}

/** As the collection was declared when the file was last opened: how its documents still lie there. */
export function planAsDeclared({ collection }: Plan, open: AnyCollection['open']): Plan {
  const { lists: _lists, hashed: _hashed, unique: _unique, indexes: _indexes, ...rest } = collection;
  return planOf({ ...rest, open });
}

export function openColumn(field: string): string {
  return field === 'id' || field === 'rev' ? field : `f_${field}`;
}

function columnsOf(collection: AnyCollection): Column[] {
  const compound = (collection.unique ?? []).filter((set) => set.length > 1);
  const hashed = [...new Set(compound.flat())].filter((field) => isHashed(collection, field));
  return [
    ...openFields(collection).map((field) => ({ field, name: openColumn(field), hashed: false })),
    ...hashed.map((field) => ({ field, name: `h_${field}`, hashed: true })),
  ];
}

function indexesOf(collection: AnyCollection, table: string, members: string): Map<string, string> {
  const indexes = new Map<string, string>();
  for (const fields of collection.indexes ?? []) {
    // the id closes every index, as it closes every order
    const columns = [...fields.map(openColumn), ...(fields.includes('id') ? [] : ['id'])];
    indexes.set(
      `x_${collection.name}_${fields.join('_')}`,
      `INDEX {name} ON ${table} (${columns.join(', ')})${wherePresent(collection, fields)}`,
    );
  }
  for (const fields of collection.unique ?? []) {
    const columns = fields.map((field) => (isHashed(collection, field) ? `h_${field}` : openColumn(field)));
    indexes.set(
      `u_${collection.name}_${fields.join('_')}`,
      isLoneHash(collection, fields)
        ? `UNIQUE INDEX {name} ON ${members} (member) WHERE field = '${fields.join()}'`
        : `UNIQUE INDEX {name} ON ${table} (${columns.join(', ')})${wherePresent(collection, fields)}`,
    );
  }
  indexes.set(`m_${collection.name}_n`, `INDEX {name} ON ${members} (n)`);
  return indexes;
}

/** SQLite takes such an index for every search by value of its sparse fields, and writes nothing for the other documents. */
function wherePresent({ sparse = [] }: AnyCollection, fields: readonly string[]): string {
  const present = fields.filter((field) => sparse.includes(field)).map((field) => `${openColumn(field)} IS NOT NULL`);
  return present.length === 0 ? '' : ` WHERE ${present.join(' AND ')}`;
}

/** A hashed field that is unique on its own, so member by member. */
function isLoneHash(collection: AnyCollection, set: readonly string[]): boolean {
  return set.length === 1 && set.every((field) => isHashed(collection, field));
}
