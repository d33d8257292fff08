/** What every store must do, whatever stands behind it: the storage contract as tests. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import type { Collection, Doc, Insert, Query, Store } from '../../adapters/storage/contract.ts';
import type { AnyCollection } from '../../adapters/storage/fields.ts';
import { inserting, modifying, replacing } from '../../adapters/storage/writes.ts';

export interface StoreUnderTest {
  store: Store;
  /** every file in which data may rest; none where the store keeps them elsewhere */
  files: () => string[];
  close: () => Promise<void>;
}

export interface StoreSuite {
  name: string;
  /** a new, empty store; `secretOfHashes` as in StoreOptions */
  open: (collections: readonly AnyCollection[], secretOfHashes?: Uint8Array) => Promise<StoreUnderTest>;
}

export interface Person extends Doc {
  name: string;
  phone?: string;
  household?: string;
  code?: string;
  names?: string[];
  areas?: string[];
  status?: string;
  rank?: number;
  flag?: boolean;
  due?: number;
  lease?: number;
  note?: unknown;
}

export const person: Collection<Person> = {
  name: 'person',
  version: 1,
  open: { status: 'text', rank: 'number', flag: 'flag', due: 'time', lease: 'time', code: 'text', household: 'text' },
  lists: ['areas'],
  hashed: ['phone', 'names'],
  unique: [['phone'], ['household', 'code']],
  indexes: [['status', 'rank'], ['rank'], ['due'], ['flag']],
  owner: (doc) => doc.id,
};

/** The same without an owner. */
export const thing: Collection<Person> = { ...person, name: 'thing', owner: () => null };

export const collections: readonly AnyCollection[] = [person, thing];

const secretName = 'Trần Văn Bí Mật';

const ids = (page: { items: readonly Doc[] }) => page.items.map((doc) => doc.id);

async function allPages(
  store: Store,
  query: Query<Person>,
  between?: (page: number) => Promise<unknown>,
): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 200; page++) {
    const answer = await store.find(person, { ...query, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...ids(answer));
    if (answer.next === null) return found;
    cursor = answer.next;
    await between?.(page);
  }
  throw new Error('the pages do not end');
}

export function storeSuite({ name, open }: StoreSuite): void {
  describe(`store contract: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    const add = async (...docs: Insert<Person>[]) => {
      for (const result of await store.insertMany(person, docs)) expect(result).toBe('created');
    };

    beforeEach(async () => {
      under = await open(collections);
      store = under.store;
    });
    afterEach(() => under.close());

    describe('one document', () => {
      test('is found as it was written, with revision 1', async () => {
        const doc = {
          id: 'a',
          name: 'Nguyễn Thị Ánh',
          areas: ['01'],
          flag: false,
          rank: 2.5,
          note: { deep: [1, null, 'ệ'] },
        };
        expect(await store.insert(person, doc)).toBe('created');
        expect(await store.get(person, 'a')).toEqual({ ...doc, rev: 1 });
        expect(await store.get(person, 'b')).toBeNull();
        expect(await store.get(thing, 'a')).toBeNull();
      });

      test('an id that is taken: exists, and nothing changes', async () => {
        await add({ id: 'a', name: 'một' });
        expect(await store.insert(person, { id: 'a', name: 'hai' })).toBe('exists');
        expect((await store.get(person, 'a'))?.name).toBe('một');
      });

      test('of 50 that insert the same id at once, one creates', async () => {
        const results = await Promise.all(
          Array.from({ length: 50 }, (_, n) => store.insert(person, { id: 'a', name: `${n}` })),
        );
        expect(results.filter((result) => result === 'created')).toHaveLength(1);
      });

      test('a value that does not fit its declared field is refused, and nothing is written', async () => {
        const wrong: Insert<Person> = JSON.parse('{ "id": "a", "name": "x", "rank": "3" }');
        await expect(store.insertMany(person, [{ id: 'b', name: 'y' }, wrong])).rejects.toMatchObject({
          kind: 'unsupported',
        });
        expect(await store.count(person, {})).toBe(0);
      });

      test('many: each for itself, in the order given', async () => {
        await add({ id: 'b', name: 'x' });
        const docs = ['a', 'b', 'c', 'a'].map((id) => ({ id, name: id }));
        expect(await store.insertMany(person, docs)).toEqual(['created', 'exists', 'created', 'exists']);
        expect((await store.getMany(person, ['c', 'zz', 'a'])).map((doc) => doc.id).sort()).toEqual(['a', 'c']);
      });

      test('many that exclude each other: the first one given is created', async () => {
        const docs = Array.from({ length: 30 }, (_, n) => ({ id: `${n}`, name: 'x', phone: `+84${n % 10}` }));
        const results = await store.insertMany(person, docs);
        expect(results).toEqual(docs.map((_, n) => (n < 10 ? 'created' : 'exists')));
      });

      test('remove tells whether there was one, and frees its unique keys', async () => {
        await add({ id: 'a', name: 'x', phone: '+841' });
        expect(await store.remove(person, 'a')).toBe(true);
        expect(await store.remove(person, 'a')).toBe(false);
        expect(await store.insert(person, { id: 'b', name: 'y', phone: '+841' })).toBe('created');
      });
    });

    describe('unique keys', () => {
      test('a hashed text, member by member where it is an array', async () => {
        await add({ id: 'a', name: 'x', phone: '+841' });
        expect(await store.insert(person, { id: 'b', name: 'y', phone: '+841' })).toBe('exists');
        expect(await store.get(person, 'b')).toBeNull();
        expect(ids(await store.find(person, { where: { phone: '+841' } }))).toEqual(['a']);
      });

      test('a set of fields; absent values do not collide', async () => {
        await add({ id: 'a', name: 'x', household: 'h', code: '1' }, { id: 'b', name: 'x', household: 'h', code: '2' });
        await add({ id: 'c', name: 'x', household: 'h' }, { id: 'd', name: 'x', household: 'h' });
        expect(await store.insert(person, { id: 'e', name: 'x', household: 'h', code: '2' })).toBe('exists');
      });

      test('modify and replace cannot take what another has: conflict, unchanged', async () => {
        await add(
          { id: 'a', name: 'x', phone: '+841', household: 'h', code: '1' },
          { id: 'b', name: 'y', phone: '+842', household: 'h', code: '2' },
        );
        await expect(store.modify(person, 'b', (doc) => ({ ...doc, phone: '+841' }))).rejects.toMatchObject({
          kind: 'conflict',
        });
        await expect(store.modify(person, 'b', (doc) => ({ ...doc, code: '1' }))).rejects.toMatchObject({
          kind: 'conflict',
        });
        await expect(store.replace(person, { id: 'b', name: 'z', phone: '+841' }, 1)).rejects.toMatchObject({
          kind: 'conflict',
        });
        expect(await store.get(person, 'b')).toMatchObject({ name: 'y', phone: '+842', code: '2', rev: 1 });
      });

      test('one refused write leaves the others of the same moment alone', async () => {
        await add({ id: 'a', name: 'x', phone: '+841' });
        const results = await Promise.allSettled([
          store.insert(person, { id: 'b', name: 'y' }),
          store.insert(person, { id: 'c', name: 'y', phone: '+841' }),
          store.modify(person, 'a', () => {
            throw new TypeError('a fault of the caller');
          }),
          store.insert(person, { id: 'd', name: 'y', phone: '+842' }),
        ]);
        expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'refused'))).toEqual([
          'created',
          'exists',
          'refused',
          'created',
        ]);
        expect((await store.getMany(person, ['a', 'b', 'd'])).map((doc) => doc.rev)).toEqual([1, 1, 1]);
      });
    });

    describe('change', () => {
      test('50 writers at once lose no update', async () => {
        await add({ id: 'a', name: 'x', rank: 0 });
        await Promise.all(
          Array.from({ length: 50 }, () => store.modify(person, 'a', (doc) => ({ ...doc, rank: (doc.rank ?? 0) + 1 }))),
        );
        expect(await store.get(person, 'a')).toMatchObject({ rank: 50, rev: 51 });
      });

      test('gives the new document; undefined leaves it; nothing where there is none', async () => {
        await add({ id: 'a', name: 'x' });
        expect(await store.modify(person, 'a', (doc) => ({ ...doc, name: 'y' }))).toEqual({
          id: 'a',
          name: 'y',
          rev: 2,
        });
        expect(await store.modify(person, 'a', () => undefined)).toEqual({ id: 'a', name: 'y', rev: 2 });
        expect(await store.modify(person, 'b', (doc) => doc)).toBeNull();
      });

      test('what is searched follows: open, list and hashed fields', async () => {
        await add({ id: 'a', name: 'x', status: 'f0', areas: ['01', '01.2'], phone: '+841', names: ['anh', 'ng'] });
        await store.modify(person, 'a', ({ status: _status, ...doc }) => ({
          ...doc,
          areas: ['01', '02'],
          phone: '+842',
          names: ['anh'],
        }));
        for (const where of [
          { status: 'f0' },
          { areas: '01.2' },
          { phone: '+841' },
          { names: 'ng' },
        ] as Query<Person>['where'][]) {
          expect(ids(await store.find(person, { where: where! }))).toEqual([]);
        }
        for (const where of [
          { status: null },
          { areas: '02' },
          { areas: '01' },
          { phone: '+842' },
          { names: 'anh' },
        ] as Query<Person>['where'][]) {
          expect(ids(await store.find(person, { where: where! }))).toEqual(['a']);
        }
      });

      test('a chain writes one after another and ends where a replace was not written', async () => {
        const b = inserting(person, { id: 'b', name: '1' });
        const changed = modifying(person, 'b', (doc) => ({ ...doc, name: `${doc.name}2` }));
        const lost = replacing(person, { id: 'a', name: 'x' }, 7);
        expect(await store.chain([replacing(person, { id: 'a', name: '1' }, 0), b, b, changed])).toBe(true);
        expect(await store.chain([changed, lost, changed])).toBe(false);
        expect(await store.getMany(person, ['a', 'b'])).toMatchObject([
          { name: '1', rev: 1 },
          { name: '122', rev: 3 },
        ]);
        // what is not there, or left as it is, ends nothing
        const none = modifying(person, 'c', (doc) => doc);
        const left = modifying(person, 'b', () => undefined);
        expect(await store.chain([none, left, replacing(person, { id: 'a', name: '2' }, 1)])).toBe(true);
        expect(await store.get(person, 'a')).toMatchObject({ name: '2', rev: 2 });
        expect(await store.chain([])).toBe(true);
      });

      test('a chain with a fault is written whole or as far as the fault, as the store says', async () => {
        await store.insert(person, { id: 'a', name: '1', phone: '+841' });
        const faulty = store.chain([
          inserting(person, { id: 'b', name: '2', phone: '+842' }),
          modifying(person, 'b', (doc) => ({ ...doc, phone: '+841' })),
        ]);
        const others = [store.insert(person, { id: 'c', name: '3' }), store.modify(person, 'a', (doc) => doc)];
        await expect(faulty).rejects.toMatchObject({ name: 'StorageError', kind: 'conflict' });
        await Promise.all(others);
        const written = await store.getMany(person, ['a', 'b', 'c']);
        expect(written.map(({ id }) => id)).toEqual(store.chainsWhole ? ['a', 'c'] : ['a', 'b', 'c']);
      });

      test('replace writes over the revision that was read, and over no other', async () => {
        expect(await store.replace(person, { id: 'a', name: '1' }, 0)).toBe(true);
        expect(await store.replace(person, { id: 'a', name: '2' }, 0)).toBe(false);
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, n) => store.replace(person, { id: 'a', name: `${n}` }, 1)),
        );
        expect(results.filter(Boolean)).toHaveLength(1);
        expect((await store.get(person, 'a'))?.rev).toBe(2);
        expect(await store.replace(person, { id: 'b', name: 'x' }, 3)).toBe(false);
      });
    });

    describe('find', () => {
      beforeEach(() =>
        add(
          { id: 'a', name: 'x', status: 'f0', rank: 3, flag: true, areas: ['01', '01.1'], names: ['nguyễn', 'an'] },
          { id: 'b', name: 'x', status: 'f1', rank: 1, flag: false, areas: ['01', '01.2'] },
          { id: 'c', name: 'x', status: 'f0', rank: 1, areas: ['02'], phone: '+849', names: ['an'] },
          { id: 'd', name: 'x', status: 'none', rank: 2 },
          { id: 'e', name: 'x' },
        ),
      );

      const cases: readonly (readonly [Query<Person>['where'], string])[] = [
        [{}, 'abcde'],
        [{ id: 'c' }, 'c'],
        [{ status: 'f0' }, 'ac'],
        [{ status: null }, 'e'],
        [{ status: { in: ['f1', 'none'] } }, 'bd'],
        [{ status: { in: [] } }, ''],
        [{ status: { not: 'f0' } }, 'bde'],
        [{ status: { prefix: 'f' } }, 'abc'],
        [{ rank: { gt: 1 } }, 'ad'],
        [{ rank: { gte: 1, lt: 3 } }, 'bcd'],
        [{ rank: { lte: 1 } }, 'bc'],
        [{ flag: true }, 'a'],
        [{ flag: false }, 'b'],
        [{ areas: '01' }, 'ab'],
        [{ areas: null }, 'de'],
        [{ areas: { in: ['01.1', '02'] } }, 'ac'],
        [{ phone: '+849' }, 'c'],
        [{ names: 'an' }, 'ac'],
        [{ names: 'an', areas: '01', status: 'f0' }, 'a'],
        [{ names: 'nobody' }, ''],
      ];
      test.each(cases)('%j', async (where, expected) => {
        expect(
          ids(await store.find(person, { where: where! }))
            .sort()
            .join(''),
        ).toBe(expected);
        expect(await store.count(person, where)).toBe(expected.length);
      });

      const orders: readonly (readonly [Query<Person>['order'], string])[] = [
        [[['rank', 'asc']], 'ebcda'],
        [[['rank', 'desc']], 'adcbe'],
        [
          [
            ['status', 'asc'],
            ['rank', 'desc'],
          ],
          'eacbd',
        ],
        [
          [
            ['status', 'desc'],
            ['rank', 'asc'],
          ],
          'dbcae',
        ],
        [[['id', 'desc']], 'edcba'],
      ];
      test.each(orders)('in the order %j, by any page size', async (order, expected) => {
        expect(ids(await store.find(person, { order: order! })).join('')).toBe(expected);
        for (const limit of [1, 2, 3, 4, 5])
          expect((await allPages(store, { order: order!, limit })).join('')).toBe(expected);
      });

      test('refuses what is not declared, not defined, or no page', async () => {
        const bad: Query<Person>[] = [
          { where: { name: 'x' } },
          { where: Object.assign(Object.create(null), { status: undefined }) },
          { order: [['name', 'asc']] },
          { limit: 0 },
          { limit: 1001 },
          { where: { names: { gt: 'a' } } },
        ];
        for (const query of bad) await expect(store.find(person, query)).rejects.toMatchObject({ kind: 'unsupported' });
      });

      test('refuses the cursor of another query, and one that was made up', async () => {
        const { next } = await store.find(person, { order: [['rank', 'asc']], limit: 2 });
        for (const cursor of [next!, 'x', Buffer.from('[1,2').toString('base64url')]) {
          await expect(store.find(person, { order: [['rank', 'desc']], limit: 2, cursor })).rejects.toMatchObject({
            kind: 'unsupported',
          });
        }
      });

      test('without an order by id, also in a range and over pages', async () => {
        for (const limit of [1, 2, 5]) {
          expect((await allPages(store, { where: { rank: { gte: 1 } }, limit })).join('')).toBe('abcd');
          expect((await allPages(store, { where: { status: 'f0' }, limit })).join('')).toBe('ac');
        }
      });

      test('a member that very many share is found in the same order as a rare one', async () => {
        const many = Array.from({ length: 2500 }, (_, n) => ({
          id: `m${n}`,
          name: 'x',
          rank: (n * 7919) % 2500,
          areas: ['99'],
        }));
        await add(...many, { id: 'rare', name: 'x', rank: -1, areas: ['98'] });
        const sorted = many.toSorted((one, other) => one.rank - other.rank).map((doc) => doc.id);
        expect(await allPages(store, { where: { areas: '99' }, order: [['rank', 'asc']], limit: 900 })).toEqual(sorted);
        expect(await store.count(person, { areas: '99' })).toBe(2500);
      });

      test('counts by the values of one field', async () => {
        expect(await store.countBy(person, 'status', {})).toEqual(
          new Map([
            ['f0', 2],
            ['f1', 1],
            ['none', 1],
          ]),
        );
        expect(await store.countBy(person, 'flag', { areas: '01' })).toEqual(
          new Map([
            ['true', 1],
            ['false', 1],
          ]),
        );
      });
    });

    test('pages stay true while documents come, change and go', async () => {
      await add(
        ...Array.from({ length: 60 }, (_, n) => ({ id: `p${String(n).padStart(3, '0')}`, name: 'x', rank: n % 7 })),
      );
      const before = await allPages(store, { order: [['rank', 'desc']], limit: 1000 });
      const during = await allPages(store, { order: [['rank', 'desc']], limit: 7 }, async (page) => {
        await add({ id: `n${page}`, name: 'new', rank: page % 7 });
        await store.remove(person, `n${page - 1}`);
      });
      expect(during.filter((id) => id.startsWith('p'))).toEqual(before);
      expect(new Set(during).size).toBe(during.length);
    });

    describe('claims', () => {
      const claim = (now: number, limit = 10) =>
        store.claimDue(person, { where: { status: 'f0' }, due: 'due', lease: 'lease', now, leaseMs: 100, limit });

      beforeEach(() =>
        add(
          ...[5, 3, 9, 1].map((due) => ({ id: `d${due}`, name: 'x', status: 'f0', due })),
          { id: 'other', name: 'x', status: 'f1', due: 1 },
          { id: 'never', name: 'x', status: 'f0' },
        ),
      );

      test('gives what is due, oldest first, with its lease set', async () => {
        const claimed = await claim(5);
        expect(claimed.map((doc) => [doc.id, doc.lease, doc.rev])).toEqual([
          ['d1', 105, 2],
          ['d3', 105, 2],
          ['d5', 105, 2],
        ]);
        expect(await store.get(person, 'd3')).toEqual(claimed[1]);
      });

      test('nobody else gets it until the lease is over', async () => {
        expect(await claim(5, 2)).toHaveLength(2);
        expect((await claim(50)).map((doc) => doc.id)).toEqual(['d5', 'd9']);
        expect(await claim(104)).toHaveLength(0);
        expect((await claim(105)).map((doc) => doc.id)).toEqual(['d1', 'd3']);
      });

      test('of many who claim at once, each document goes to one', async () => {
        await add(...Array.from({ length: 100 }, (_, n) => ({ id: `m${n}`, name: 'x', status: 'f0', due: 2 })));
        const claimed = (await Promise.all(Array.from({ length: 30 }, () => claim(2, 7)))).flat().map((doc) => doc.id);
        expect(claimed).toHaveLength(101);
        expect(new Set(claimed).size).toBe(101);
      });
    });

    describe('privacy', () => {
      const secret = 'Trần Văn Bí Mật 0912345678';

      test('a text in a field that is not open is in no byte of any file', async () => {
        for (const collection of [person, thing]) {
          await store.insert(collection, {
            id: 'a',
            name: secret,
            phone: secret,
            names: [secret],
            note: { deep: secret },
            code: 'OPEN-MARK',
          });
          await store.modify(collection, 'a', (doc) => ({ ...doc, note: [secret] }));
        }
        const kept = under.files().map((file) => fs.readFileSync(file));
        expect(kept.length === 0 || kept.some((bytes) => bytes.includes('OPEN-MARK'))).toBe(true);
        for (const bytes of kept)
          for (const part of [secret, 'Bí Mật', '0912345678']) expect(bytes.includes(part)).toBe(false);
      });

      test('who is forgotten cannot be read again, and the same person may come back', async () => {
        await add({ id: 'a', name: secret, status: 'f0' }, { id: 'b', name: 'stays', status: 'f0' });
        await store.forgetOwner('a');
        expect(await store.get(person, 'a')).toBeNull();
        expect(await store.getMany(person, ['a', 'b'])).toHaveLength(1);
        expect(ids(await store.find(person, { where: { status: 'f0' } }))).toEqual(['b']);
        expect(await store.modify(person, 'a', (doc) => doc)).toBeNull();
        expect(await store.remove(person, 'a')).toBe(true);
        await add({ id: 'a', name: 'again' });
        expect((await store.get(person, 'a'))?.name).toBe('again');
      });

      test('the hash is the same each time, differs by text and tells nothing of it', () => {
        expect(store.hash('phone:+84912345678')).toBe(store.hash('phone:+84912345678'));
        expect(store.hash('phone:+84912345678')).not.toBe(store.hash('phone:+84912345679'));
        expect(store.hash('+84912345678')).not.toContain('912345678');
      });
    });

    describe('moving into another store', () => {
      let other: StoreUnderTest;
      let target: Store;
      beforeEach(async () => {
        other = await open(collections, await store.transfer.secretOfHashes());
        target = other.store;
      });
      afterEach(() => other.close());

      const move = async () => {
        await target.transfer.putKeys(await store.transfer.keys(null, 1000));
        await target.transfer.putShredded(await store.transfer.shredded());
        for (const collection of [person, thing]) {
          await target.transfer.put(collection, (await store.find(collection, { limit: 1000 })).items);
        }
      };

      test('documents arrive with their revisions and are found by everything; doing it again changes nothing', async () => {
        await add(
          { id: 'a', name: 'An', phone: '+841', areas: ['01'], status: 'f0', rank: 2 },
          { id: 'b', name: 'Bình' },
        );
        await store.modify(person, 'a', (doc) => ({ ...doc, rank: 3 }));
        await store.modify(person, 'a', (doc) => ({ ...doc, rank: 4 }));
        await store.insert(thing, { id: 'a', name: 'x' });
        await move();
        await move();
        expect(await target.get(person, 'a')).toEqual(await store.get(person, 'a'));
        expect((await target.get(person, 'a'))?.rev).toBe(3);
        expect(await target.count(person, {})).toBe(2);
        expect(await target.count(thing, {})).toBe(1);
        for (const where of [{ phone: '+841' }, { areas: '01' }, { rank: { gte: 4 } }] as Query<Person>['where'][]) {
          expect(ids(await target.find(person, { where: where! }))).toEqual(['a']);
        }
        expect(await target.insert(person, { id: 'c', name: 'x', phone: '+841' })).toBe('exists');
        expect(await target.replace(person, { id: 'a', name: 'y' }, 3)).toBe(true);
        expect((await target.get(person, 'a'))?.rev).toBe(4);
      });

      test('a document that is there already, or whose unique key is taken, is left out', async () => {
        await target.insert(person, { id: 'a', name: 'here', phone: '+841' });
        expect(
          await target.transfer.put(person, [
            { id: 'a', rev: 7, name: 'x' },
            { id: 'b', rev: 7, name: 'x', phone: '+841' },
            { id: 'c', rev: 7, name: 'x' },
          ]),
        ).toEqual(['exists', 'exists', 'created']);
        expect(await target.get(person, 'a')).toMatchObject({ name: 'here', rev: 1 });
        expect((await target.get(person, 'c'))?.rev).toBe(7);
      });

      test('the same texts have the same hashes', () => {
        expect(target.hash('phone:+84912345678')).toBe(store.hash('phone:+84912345678'));
      });

      test('owners keep their data keys: page by page in order, another key is refused', async () => {
        await add(...['c', 'a', 'b'].map((id) => ({ id, name: id })));
        const keys = await store.transfer.keys(null, 1000);
        expect(keys.map(({ owner }) => owner)).toEqual(['a', 'b', 'c']);
        expect((await store.transfer.keys(null, 2)).map(({ owner }) => owner)).toEqual(['a', 'b']);
        expect((await store.transfer.keys('b', 2)).map(({ owner }) => owner)).toEqual(['c']);
        await move();
        const bytesOf = (list: readonly { owner: string; key: Uint8Array }[]) =>
          list.map(({ owner, key }) => [owner, Buffer.from(key).toString('hex')]);
        expect(bytesOf(await target.transfer.keys(null, 1000))).toEqual(bytesOf(keys));
        const wrong = [{ owner: 'a', key: Buffer.alloc(36, 1) }];
        await expect(target.transfer.putKeys(wrong)).rejects.toMatchObject({ kind: 'conflict' });
        for (const limit of [0, 1001])
          await expect(store.transfer.keys(null, limit)).rejects.toMatchObject({ kind: 'unsupported' });
      });

      test('who is forgotten in the new store cannot be read there again; who was forgotten before is remembered', async () => {
        await add({ id: 'a', name: secretName }, { id: 'b', name: 'stays' }, { id: 'z', name: 'gone before' });
        await store.forgetOwner('z');
        await move();
        expect((await target.transfer.shredded()).map(({ owner }) => owner)).toEqual(['z']);
        expect(await target.get(person, 'z')).toBeNull();
        await target.forgetOwner('a');
        expect(await target.get(person, 'a')).toBeNull();
        expect((await target.get(person, 'b'))?.name).toBe('stays');
        const shredded = await target.transfer.shredded();
        const [key] = await store.transfer.keys(null, 1);
        // the print is that of the key under which an older backup was sealed
        expect(Buffer.from(shredded[0]!.print).equals(Buffer.from(key!.key.subarray(0, 4)))).toBe(true);
        await move();
        expect(await target.transfer.shredded()).toHaveLength(2);
        expect(await target.get(person, 'a')).toBeNull();
      });
    });

    test('is healthy while it is open, and away once it is closed', async () => {
      await store.health();
      await under.close();
      await expect(store.health()).rejects.toMatchObject({ kind: 'away' });
      await expect(store.insert(person, { id: 'a', name: 'x' })).rejects.toMatchObject({ kind: 'away' });
      await expect(store.get(person, 'a')).rejects.toMatchObject({ kind: 'away' });
    });
  });
}
