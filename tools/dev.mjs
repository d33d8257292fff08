// The service with reload: builds, runs, and does both again when a source changes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './build.mjs';

const WATCHED = ['bots', 'flows', 'nlp', 'adapters', 'admin', 'locales', 'cases'];
const QUIET_MS = 300;

let child = null;
let timer = null;
let stopping = false;

function start() {
  child = spawn(process.execPath, [path.join(root, 'tools', 'run.mjs'), 'bots/main'], { stdio: 'inherit' });
  child.on('exit', (status) => {
    child = null;
    if (stopping) process.exit(status ?? 0);
    process.stderr.write('stopped; waiting for a change …\n');
  });
}

function restart() {
  process.stderr.write('changed: starting again\n');
  if (child === null) return start();
  child.once('exit', start);
  child.kill('SIGTERM');
}

for (const folder of WATCHED) {
  fs.watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(restart, QUIET_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    if (child === null) process.exit(0);
    child.kill(signal);
  });
}
start();
