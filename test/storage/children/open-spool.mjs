// Opens and closes a spool again and again: <dist> <folder> <times>; says what failed.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [dist, folder, times] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(path.join(dist, 'adapters', 'storage', file)).href);
const { openSpool } = await load('spool.js');
const { temporaryRing } = await load('ring-file.js');
const ring = temporaryRing();
let faults = 0;
for (let i = 0; i < Number(times); i += 1) {
  try {
    const spool = await openSpool(folder, ring);
    await spool.close();
  } catch (fault) {
    faults += 1;
    console.log(`fault ${fault.message}: ${fault.cause?.message}`);
  }
}
console.log(`faults ${faults}`);
