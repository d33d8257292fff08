// Inserts into a store for ever, telling each id on standard output once it is acknowledged, and why it stopped.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [built, dataDir] = process.argv.slice(2);
const { openStore } = await import(pathToFileURL(`${built}/adapters/storage/open.js`).href);
const rows = {
  name: 'rows',
  version: 1,
  open: { at: 'number' },
  hashed: ['phone'],
  unique: [['phone']],
  owner: (doc) => doc.who,
};
const store = await openStore({ dataDir, collections: [rows] });
process.stdout.write('open\n');
const state = { failed: false };
const insert = async (n) => {
  try {
    await store.insert(rows, { id: `r${n}`, at: n, who: `w${n % 40}`, phone: `p${n}`, text: 'x'.repeat(400) });
    process.stdout.write(`r${n}\n`);
  } catch (fault) {
    if (!state.failed) process.stdout.write(`fault ${fault.kind}\n`);
    state.failed = true;
  }
};
for (let n = 0; !state.failed; n += 20) await Promise.all(Array.from({ length: 20 }, (_, k) => insert(n + k)));
