// Writes into a store on MongoDB in one of three ways, telling on standard output what was acknowledged.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [built, mongoUri, dataKeys, mode] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(`${built}/adapters/storage/open.js`).href);
const rows = {
  name: 'rows',
  version: 1,
  open: { at: 'number' },
  hashed: ['phone'],
  unique: [['phone']],
  owner: (doc) => doc.who,
};
const store = await openStore({ mongoUri, database: 'faults', dataKeys, collections: [rows] });
process.stdout.write('open\n');

/** Without unique keys, in groups, until the store is away. */
async function insert() {
  for (let failed = false, n = 0; !failed; n += 10) {
    const group = Array.from({ length: 10 }, async (_, k) => {
      const id = `r${n + k}`;
      await store.insert(rows, { id, at: n, who: `w${k}`, text: 'x'.repeat(200) });
      process.stdout.write(`${id}\n`);
    });
    for (const { reason } of await Promise.allSettled(group)) {
      if (reason && !failed) process.stdout.write(`fault ${reason.kind}\n`);
      failed ||= reason !== undefined;
    }
  }
}

/** With unique keys, four at a time, until it is killed. */
async function unique() {
  for (let n = 0; ; n += 4) {
    await Promise.all(
      Array.from({ length: 4 }, async (_, k) => {
        await store.insert(rows, { id: `r${n + k}`, at: n, who: 'w', phone: `p${n + k}` });
        process.stdout.write(`r${n + k}\n`);
      }),
    );
  }
}

/** The same keys, and the same document, as another process at the same time. */
async function race() {
  for (let n = 0; n < 40; n++) {
    const result = await store.insert(rows, { id: `${process.pid}.${n}`, at: n, who: 'w', phone: `race${n}` });
    if (result === 'created') process.stdout.write(`won ${n}\n`);
    if (n < 30) await store.modify(rows, 'r0', (doc) => ({ ...doc, at: doc.at + 1 }));
  }
}

const modes = { insert, unique, race };
await modes[mode]();
await store.close();
