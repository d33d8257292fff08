/** Opens the store in MongoDB: connection, key ring, versions, indexes, and the parts put together. */
import type { Connection } from 'mongoose';
import type { Store } from '../contract.ts';
import { checkDeclaration } from '../declaration.ts';
import type { AnyCollection } from '../fields.ts';
import { keyedHash, type KeyRing } from '../seal.ts';
import { connect } from './connection.ts';
import { Documents, type Place } from './documents.ts';
import { Finder } from './finder.ts';
import { makeIndexes } from './indexes.ts';
import { OwnerKeys } from './keys.ts';
import { documentModel, forgottenModel, keyModel, stateModel, uniqueModel } from './models.ts';
import { Reach } from './reach.ts';
import { refill } from './refill.ts';
import { State } from './state.ts';
import { MongoStore } from './store.ts';
import { Table } from './table.ts';
import { UniqueKeys } from './unique.ts';

export interface MongoPlace {
  uri: string;
  /** over the one that the URI names */
  database: string | undefined;
  collections: readonly AnyCollection[];
  /** of the store that is moved into this one */
  secretOfHashes: Uint8Array | undefined;
  ring: KeyRing;
  warn: (sentence: string) => void;
}

/** Throws StorageError `away` (unreachable), `newer`, `sealed` (the ring is not the store's) or `unsupported` (the URI). */
export async function openMongo(place: MongoPlace): Promise<Store> {
  for (const collection of place.collections) checkDeclaration(collection);
  const connection = await connect(place.uri, place.database);
  try {
    return await assemble(connection, place);
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}

async function assemble(connection: Connection, place: MongoPlace): Promise<Store> {
  const { ring, warn } = place;
  const reach = new Reach();
  const places = place.collections.map((collection): Place => {
    return { collection, table: new Table(documentModel(connection, collection), reach) };
  });
  const state = new State(new Table(stateModel(connection), reach));
  await state.checkLayout();
  const isEmpty = async (): Promise<boolean> => {
    const filled = await Promise.all(places.map(({ table }) => table.has({})));
    return !filled.includes(true);
  };
  const secret = await state.secret(ring, place.secretOfHashes, isEmpty);
  const hash = keyedHash(secret);
  const keys = new OwnerKeys(
    new Table(keyModel(connection), reach),
    new Table(forgottenModel(connection), reach),
    ring,
  );
  await keys.shredAgain();
  const unique = new UniqueKeys(new Table(uniqueModel(connection), reach));
  const documents = new Documents({ ring, keys, unique, hash, warn });
  await Promise.all(places.map((one) => follow(one, { state, documents, reach, warn })));
  return new MongoStore({
    places: new Map(places.map((one) => [one.collection.name, one])),
    ...{ documents, keys, state, reach, hash, secret },
    finder: new Finder(documents, hash),
    disconnect: () => connection.close(),
  });
}

interface Followers {
  state: State;
  documents: Documents;
  reach: Reach;
  warn: (sentence: string) => void;
}

/** Indexes and stored documents follow the declaration. */
async function follow(place: Place, { state, documents, reach, warn }: Followers): Promise<void> {
  const stale = await state.isStale(place.collection);
  await makeIndexes(place.collection, { model: place.table.model, reach, warn });
  if (stale) await refill(documents, place);
  await state.isFresh(place.collection);
}
