// Installs the real parts that the tests use with the system's package manager; says what it does, asks first at a terminal.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { install, isInstalled } from './servers/mongo/install.mjs';

const PARTS = [
  {
    name: 'Chromium',
    there: () =>
      ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((file) => existsSync(file)),
    packages: ['chromium'],
    for: 'the tests of the pages',
  },
  {
    name: 'Redis',
    there: () => has('redis-server'),
    packages: ['redis-server'],
    for: 'the tests of Bull and of several processes',
  },
  {
    name: 'strace',
    there: () => has('strace'),
    packages: ['strace'],
    for: 'showing that a message is on disk before it is acknowledged',
  },
  {
    name: 'MongoDB stand-in (mongo-java-server 1.47, not MongoDB)',
    there: isInstalled,
    packages: ['default-jdk-headless', 'maven'],
    // with these there is nothing to install with apt-get
    commands: ['java', 'javac', 'mvn'],
    fetch: () => install(run),
    for: 'the tests of the store on MongoDB',
  },
];

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

function run(command, args, cwd = process.cwd()) {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', cwd, env }).status === 0;
}

async function allowed(missing) {
  if (process.env.CI || !process.stdin.isTTY) return true;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`Install ${missing.map(({ name }) => name).join(', ')}? [y/N] `);
  ask.close();
  return /^y/i.test(answer.trim());
}

for (const part of PARTS)
  process.stdout.write(`${part.name}: ${part.there() ? 'there' : 'missing'} (for ${part.for})\n`);
const missing = PARTS.filter((part) => !part.there());
if (missing.length > 0 && (await allowed(missing))) {
  const lacking = missing.filter(({ commands }) => !commands?.every(has));
  if (lacking.length > 0 && !has('apt-get'))
    process.stdout.write('There is no apt-get here: install these with your own package manager.\n');
  else if (lacking.length > 0) {
    const sudo = process.getuid?.() === 0 || !has('sudo') ? [] : ['sudo'];
    const apt = (...args) => run(...(sudo.length > 0 ? ['sudo', ['apt-get', ...args]] : ['apt-get', args]));
    apt('update', '-qq');
    for (const part of lacking) apt('install', '-y', '-qq', '--no-install-recommends', ...part.packages);
  }
  for (const part of missing) part.fetch?.();
}
const left = PARTS.filter((part) => !part.there());
for (const part of left)
  process.stdout.write(`LEFT OUT: ${part.name} could not be installed; ${part.for} will be skipped\n`);
