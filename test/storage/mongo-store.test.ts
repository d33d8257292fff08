/** What only the store on MongoDB does: indexes, sizes, versions, unique keys by claims, several processes on one database. */
import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Collection, Doc, Store } from '../../adapters/storage/contract.ts';
import type { AnyCollection } from '../../adapters/storage/fields.ts';
import { openStore } from '../../adapters/storage/open.ts';
import { collections, person } from '../contracts/store-suite.ts';
import { DATA_KEYS, withMongo, type MongoUnderTest } from '../servers/mongo/with.ts';

interface Note extends Doc {
  text: string;
  topic?: string;
  done?: boolean;
  tags?: string[];
  phone?: string;
}
const first: Collection<Note> = { name: 'note', version: 1, open: { done: 'flag' }, owner: (doc) => doc.id };
const second: Collection<Note> = {
  ...first,
  version: 2,
  open: { topic: 'text' },
  lists: ['tags'],
  hashed: ['phone'],
  unique: [['phone']],
  indexes: [['topic']],
  upcast: (doc, version) => (version < 2 ? { ...doc, topic: 'old' } : doc),
};

const stores: Store[] = [];
async function open(
  mongo: MongoUnderTest,
  database: string,
  used: readonly AnyCollection[],
  more = {},
): Promise<Store> {
  const place = { mongoUri: mongo.uri, database, dataKeys: DATA_KEYS };
  const store = await openStore({ ...place, collections: used, ...more });
  stores.push(store);
  return store;
}
const closeAll = () => Promise.all(stores.splice(0).map((store) => store.close()));

withMongo('the store', (mongo) => {
  test('what is sealed is in no byte of any collection; what is open is there', async () => {
    const database = mongo().newDatabase();
    const store = await open(mongo(), database, collections);
    const secret = 'Trần Văn Bí Mật 0912345678';
    const doc = { id: 'a', name: secret, phone: secret, names: [secret], note: { deep: secret }, code: 'OPEN-MARK' };
    await store.insert(person, doc);
    await store.modify(person, 'a', (before) => ({ ...before, note: [secret] }));
    const rows = await mongo().look(database, async (connection) => {
      const all = await connection.listCollections();
      return Promise.all(all.map(({ name }) => connection.collection(name).find({}, { raw: true }).toArray()));
    });
    const bytes = Buffer.concat(rows.flat().map((raw) => Buffer.from(raw as never)));
    expect(bytes.includes('OPEN-MARK')).toBe(true);
    for (const part of [secret, 'Bí Mật', '0912345678']) expect(bytes.includes(part)).toBe(false);
    await closeAll();
  });

  test('another key ring is refused', async () => {
    const database = mongo().newDatabase();
    await open(mongo(), database, [first]);
    const other = { dataKeys: `test=${randomBytes(32).toString('base64')}` };
    await expect(open(mongo(), database, [first], other)).rejects.toMatchObject({ kind: 'sealed' });
    await closeAll();
  });

  test('what a new version makes searchable is found in old documents; the old version is refused then', async () => {
    const database = mongo().newDatabase();
    const old = await open(mongo(), database, [first]);
    const docs = Array.from({ length: 230 }, (_, n) => ({ id: `n${n}`, text: 'x', done: n === 3, tags: [`t${n}`] }));
    await old.insertMany(first, [...docs, { id: 'p', text: 'x', phone: '+841' }]);
    await closeAll();
    const store = await open(mongo(), database, [second]);
    expect(await store.count(second, { topic: 'old' })).toBe(231);
    const found = await store.find(second, { where: { tags: 't3' } });
    expect(found.items).toEqual([{ id: 'n3', rev: 1, text: 'x', done: true, topic: 'old', tags: ['t3'] }]);
    expect(await store.insert(second, { id: 'new', text: 'y', phone: '+841' })).toBe('exists');
    await expect(open(mongo(), database, [first])).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining('newer version'),
    });
    await closeAll();
  });

  test('a key that two stored documents share cannot become unique', async () => {
    const database = mongo().newDatabase();
    const plain: Collection<Note> = { ...first, hashed: ['phone'] };
    const store = await open(mongo(), database, [plain]);
    await store.insertMany(plain, [
      { id: 'a', text: 'x', phone: '+841' },
      { id: 'b', text: 'x', phone: '+841' },
    ]);
    await closeAll();
    await expect(open(mongo(), database, [{ ...plain, unique: [['phone']] }])).rejects.toMatchObject({
      kind: 'conflict',
      message: expect.stringContaining('must be unique'),
    });
    await closeAll();
  });

  test('a layout of a newer version is refused', async () => {
    const database = mongo().newDatabase();
    await open(mongo(), database, [first]);
    await mongo().look(database, (connection) =>
      connection.collection<{ _id: string }>('_state').updateOne({ _id: 'layout' }, { $set: { number: 99 } }),
    );
    await expect(open(mongo(), database, [first])).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining('layout is 99'),
    });
    await closeAll();
  });

  test('indexes follow the declaration: made once, one that is not used any more is told of, a changed one refused', async () => {
    const database = mongo().newDatabase();
    const said: string[] = [];
    const warn = (sentence: string) => void said.push(sentence);
    const declared: Collection<Note> = { ...second, unique: [] };
    await open(mongo(), database, [declared], { warn });
    await open(mongo(), database, [declared], { warn });
    const indexes = await mongo().look(database, (connection) => connection.collection('note').indexes());
    expect(indexes.map(({ name, key }) => [name, Object.keys(key)])).toEqual(
      expect.arrayContaining([
        ['x_topic', ['f.topic', '_id']],
        ['m_phone', ['m.phone', '_id']],
      ]),
    );
    expect(said).toEqual([]);
    await open(mongo(), database, [{ ...declared, indexes: [] }], { warn });
    expect(said).toEqual(expect.arrayContaining([expect.stringContaining('x_topic of "note" is not used')]));
    await mongo().look(database, async (connection) => {
      await connection.collection('note').dropIndex('x_topic');
      await connection.collection('note').createIndex({ 'f.done': 1 }, { name: 'x_topic' });
    });
    await expect(open(mongo(), database, [declared])).rejects.toMatchObject({ kind: 'unsupported' });
    await closeAll();
  });

  test('a large document is told of, a huge one refused', async () => {
    const said: string[] = [];
    const warn = (sentence: string) => void said.push(sentence);
    const store = await open(mongo(), mongo().newDatabase(), [first], { warn });
    await store.insert(first, { id: 'a', text: 'x'.repeat(200_000) });
    expect(said).toEqual([]);
    await store.modify(first, 'a', (doc) => ({ ...doc, text: 'x'.repeat(300_000) }));
    await store.modify(first, 'a', (doc) => ({ ...doc, text: 'x'.repeat(310_000) }));
    expect(said).toEqual([expect.stringContaining('document a of "note"')]);
    const huge = { id: 'b', text: 'x'.repeat(1_100_000) };
    await expect(store.insert(first, huge)).rejects.toMatchObject({ kind: 'unsupported' });
    expect(await store.get(first, 'b')).toBeNull();
    await closeAll();
  });

  test('a URI that wants weaker writes is refused, one that names its database is followed', async () => {
    const database = mongo().newDatabase();
    for (const setting of ['w=1', 'journal=false', 'readPreference=secondary']) {
      const mongoUri = `mongodb://127.0.0.1:1/?${setting}`;
      await expect(openStore({ mongoUri, dataKeys: DATA_KEYS, collections: [first] })).rejects.toMatchObject({
        kind: 'unsupported',
        message: expect.stringContaining('MONGODB_URI must not set'),
      });
    }
    const named = await openStore({
      mongoUri: mongo().uri.replace('/?', `/${database}?`),
      dataKeys: DATA_KEYS,
      collections: [first],
    });
    await named.insert(first, { id: 'a', text: 'x' });
    await named.close();
    expect(await (await open(mongo(), database, [first])).count(first, {})).toBe(1);
    await closeAll();
  });

  test('a key that was shredded and came back with a restored copy is shredded at the start', async () => {
    const database = mongo().newDatabase();
    const store = await open(mongo(), database, [first]);
    await store.insert(first, { id: 'a', text: 'x' });
    const key = await mongo().look(database, (connection) => connection.collection('_keys').findOne({}));
    await store.forgetOwner('a');
    await mongo().look(database, (connection) => connection.collection('_keys').insertOne({ ...key }));
    expect(await (await open(mongo(), database, [first])).get(first, 'a')).toBeNull();
    await closeAll();
  });

  test('who is forgotten by one process is unreadable in another a second later, and never written under the old key', async () => {
    const database = mongo().newDatabase();
    const one = await open(mongo(), database, [first]);
    const other = await open(mongo(), database, [first]);
    await one.insert(first, { id: 'a', text: 'x' });
    expect(await other.get(first, 'a')).toMatchObject({ text: 'x' });
    await one.forgetOwner('a');
    await other.remove(first, 'a');
    expect(await other.insert(first, { id: 'a', text: 'back' })).toBe('created');
    expect(await one.get(first, 'a')).toMatchObject({ text: 'back' });
    await one.forgetOwner('a');
    await new Promise((resume) => setTimeout(resume, 1100));
    expect(await other.get(first, 'a')).toBeNull();
    await closeAll();
  });

  test('processes that open an empty database at the same time agree on its secret', async () => {
    const database = mongo().newDatabase();
    const all = await Promise.all(Array.from({ length: 4 }, () => open(mongo(), database, collections)));
    expect(new Set(all.map((store) => store.hash('x'))).size).toBe(1);
    await closeAll();
  });
});
