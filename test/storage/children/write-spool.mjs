// Appends to a spool for ever, telling each number on standard output once it is acknowledged, and why it stopped.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [built, dataDir] = process.argv.slice(2);
const { openSpool } = await import(pathToFileURL(`${built}/adapters/storage/spool.js`).href);
const { loadRing } = await import(pathToFileURL(`${built}/adapters/storage/ring-file.js`).href);
const spool = await openSpool(`${dataDir}/spool`, loadRing({ dataDir }), { segmentRecords: 50 });
process.stdout.write('open\n');
const state = { failed: false };
const append = async (n) => {
  try {
    await spool.append({ n, text: 'x'.repeat(400) });
    process.stdout.write(`${n}\n`);
  } catch (fault) {
    if (!state.failed) process.stdout.write(`fault ${fault.kind}\n`);
    state.failed = true;
  }
};
for (let n = 0; !state.failed; n += 7) await Promise.all(Array.from({ length: 7 }, (_, k) => append(n + k)));
