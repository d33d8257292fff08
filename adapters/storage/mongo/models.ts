/** How documents lie in MongoDB: mongoose schemas made from the declarations, and those of the store's own collections. */
import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { memberFields, openFields } from '../declaration.ts';
import type { AnyCollection } from '../fields.ts';
import { ascending, indexesOf } from './indexes.ts';

/** A unique key that a document holds; `token` tells this claim of it from a later one. */
export interface HeldKey {
  key: string;
  token: string;
}

/** A document as it rests: what is searched in clear, all values sealed in `body`. */
export interface Row {
  _id: string;
  /** revision */
  r: number;
  /** version of the shape */
  v: number;
  owner: string | null;
  /** open fields; what is absent is left out */
  f?: Record<string, unknown>;
  /** members of lists, hashes of hashed fields; what is absent is left out */
  m?: Record<string, string[]>;
  /** unique keys */
  k?: HeldKey[];
  body: Buffer;
}

/** An owner's data key, wrapped by the ring. */
export interface KeyRow {
  _id: string;
  print: Buffer;
  ring: string;
  wrapped: Buffer;
}

/** A data key that was shredded. */
export interface ForgottenRow {
  _id: string;
  owner: string;
  print: Buffer;
}

/** Whose a unique key is: the id of a document of its collection. */
export interface UniqueRow {
  _id: string;
  doc: string;
  token: string;
}

/** What the store knows of itself: by name. */
export interface StateRow {
  _id: string;
  number?: number;
  text?: string;
  wrapped?: Buffer;
}

const STRICT = {
  strict: 'throw',
  strictQuery: 'throw',
  versionKey: false,
  id: false,
  minimize: false,
  autoIndex: false,
  autoCreate: false,
} as const;

/** The model of a declared collection. */
export function documentModel(connection: Connection, collection: AnyCollection): Model<Row> {
  const kinds = { text: String, flag: Boolean, number: Number, time: Schema.Types.Mixed };
  const open = openFields(collection).map((field) => [`f.${field}`, { type: kinds[collection.open[field] ?? 'text'] }]);
  // without a default: mongoose would store an empty list, which is not the same as none
  const list = { type: [String], default: undefined };
  const definition = {
    _id: { type: String, required: true },
    r: { type: Number, required: true },
    v: { type: Number, required: true },
    owner: { type: String },
    body: { type: Buffer, required: true },
    k: { type: [{ _id: false, key: String, token: String }], default: undefined },
    ...Object.fromEntries(open),
    ...Object.fromEntries(memberFields(collection).map((field) => [`m.${field}`, list])),
  };
  const schema = schemaOf(definition, collection.name);
  for (const [name, paths] of indexesOf(collection)) schema.index(ascending(paths), { name });
  return connection.model<Row>(collection.name, schema);
}

export function keyModel(connection: Connection): Model<KeyRow> {
  return modelOf(connection, '_keys', { _id: String, print: Buffer, ring: String, wrapped: Buffer });
}

export function forgottenModel(connection: Connection): Model<ForgottenRow> {
  return modelOf(connection, '_forgotten', { _id: String, owner: String, print: Buffer });
}

export function uniqueModel(connection: Connection): Model<UniqueRow> {
  return modelOf(connection, '_uniqueKeys', { _id: String, doc: String, token: String });
}

export function stateModel(connection: Connection): Model<StateRow> {
  return modelOf(connection, '_state', { _id: String, number: Number, text: String, wrapped: Buffer });
}

function modelOf<R>(connection: Connection, name: string, definition: SchemaDefinition): Model<R> {
  return connection.model<R>(name, schemaOf(definition, name));
}

function schemaOf(definition: SchemaDefinition, collection: string): Schema {
  return new Schema(definition, { ...STRICT, collection });
}
