// Builds what is missing or older than its sources: server (dist/), language model, pages. Says so on standard error only.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const CODE = ['bots', 'flows', 'nlp', 'adapters', 'admin/api', 'locales', 'cases', 'tools', 'bench'];

/** Each part is made from its inputs, after the parts before it. */
const PARTS = [
  { name: 'server', inputs: [...CODE, 'tsconfig.json', 'tsconfig.build.json'], make: compile },
  { name: 'model', inputs: ['nlp'], make: () => node('dist/nlp/intent/train/main.js') },
  {
    name: 'pages',
    inputs: ['admin/ui', 'admin/api', 'cases', 'locales'],
    make: () =>
      node('node_modules/vite/bin/vite.js', 'build', '--config', 'admin/ui/vite.config.mjs', '--logLevel', 'warn'),
  },
];

export async function ensureBuilt() {
  if (PARTS.every(isFresh)) return;
  const release = await lock();
  try {
    for (const part of PARTS) {
      if (isFresh(part)) continue;
      process.stderr.write(`building ${part.name} …\n`);
      const stamp = fingerprint(part.inputs);
      part.make();
      fs.writeFileSync(stampOf(part), stamp);
    }
  } finally {
    release();
  }
}

const stampOf = ({ name }) => path.join(dist, `.built-${name}`);

function isFresh(part) {
  try {
    return fs.readFileSync(stampOf(part), 'utf8') === fingerprint(part.inputs);
  } catch {
    return false;
  }
}

const known = new Map();

/** Names, sizes and times of all input files: cheap to read at each start. */
function fingerprint(inputs) {
  const key = inputs.join();
  if (known.has(key)) return known.get(key);
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(path.join(root, input)))) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  known.set(key, hash.digest('hex'));
  return known.get(key);
}

function filesIn(place) {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.name === 'node_modules' ? [] : filesIn(path.join(place, entry.name))));
}

function compile() {
  for (const folder of CODE) fs.rmSync(path.join(dist, folder), { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
}

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`building failed: node ${args.join(' ')} ended with ${status}`);
}

/** Two tools started at once build one after the other; a lock left by a killed build is taken over. */
async function lock() {
  fs.mkdirSync(dist, { recursive: true });
  const file = path.join(dist, '.building');
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
      if (!alive(file)) fs.rmSync(file, { force: true });
      await new Promise((wake) => setTimeout(wake, 200));
    }
  }
}

function alive(file) {
  try {
    process.kill(Number(fs.readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBuilt();
