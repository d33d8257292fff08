// Installs the real parts that the tests use with the system's package manager; says what it does, asks first at a terminal.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';

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
];

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

function run(command, args) {
  process.stdout.write(`> ${command} ${args.join(' ')}\n`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

async function allowed(missing) {
  if (process.env.CI || !process.stdin.isTTY) return true;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`Install ${missing.map(({ name }) => name).join(', ')} with apt-get? [y/N] `);
  ask.close();
  return /^y/i.test(answer.trim());
}

for (const part of PARTS)
  process.stdout.write(`${part.name}: ${part.there() ? 'there' : 'missing'} (for ${part.for})\n`);
const missing = PARTS.filter((part) => !part.there());
if (missing.length > 0 && (await allowed(missing))) {
  if (!has('apt-get')) process.stdout.write('There is no apt-get here: install these with your own package manager.\n');
  else {
    const sudo = process.getuid?.() === 0 || !has('sudo') ? [] : ['sudo'];
    const apt = (...args) => run(...(sudo.length > 0 ? ['sudo', ['apt-get', ...args]] : ['apt-get', args]));
    apt('update', '-qq');
    for (const part of missing) apt('install', '-y', '-qq', '--no-install-recommends', ...part.packages);
  }
}
const left = PARTS.filter((part) => !part.there());
for (const part of left)
  process.stdout.write(`LEFT OUT: ${part.name} could not be installed; ${part.for} will be skipped\n`);
