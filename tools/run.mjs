// Runs a compiled entry point, building what is missing first: `node tools/run.mjs bots/main [arguments]`.
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { ensureBuilt, root } from './build.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  process.stderr.write('usage: node tools/run.mjs <entry> [arguments]\n');
  process.exit(2);
}
try {
  await ensureBuilt();
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}
const file = path.join(root, 'dist', `${entry}.js`);
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
