/** deploy/Dockerfile, instruction by instruction: no image is built here. */
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { root } from '../../bots/paths.ts';

interface Instruction {
  name: string;
  rest: string;
}

const KNOWN = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'VOLUME', 'EXPOSE', 'HEALTHCHECK', 'CMD'];

/** Comments out, continued lines joined. */
function instructionsOf(text: string): Instruction[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  const joined = lines.join('\n').replaceAll('\\\n', ' ');
  return joined.split('\n').flatMap((line) => {
    const [, name, rest] = /^([A-Z]+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (line.trim() === '') return [];
    if (name === undefined || rest === undefined) throw new Error(`no instruction: ${line}`);
    return [{ name, rest }];
  });
}

const instructions = instructionsOf(fs.readFileSync(path.join(root, 'deploy', 'Dockerfile'), 'utf8'));
const restOf = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);
const ignored = fs.readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n');
const last = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

test('only known instructions, two stages on one pinned slim image of Node 20', () => {
  for (const { name } of instructions) expect(KNOWN).toContain(name);
  const bases = restOf('FROM').map((rest) => rest.split(' ')[0]);
  expect(new Set(bases).size).toBe(1);
  expect(bases).toHaveLength(2);
  expect(bases[0]).toMatch(/^node:20\.\d+\.\d+-slim$/);
});

test('what is copied exists and is not kept from the builder; everything that is built is copied', () => {
  const fromContext = restOf('COPY').filter((rest) => !rest.startsWith('--from'));
  const sources = fromContext.flatMap((rest) => rest.split(/\s+/).slice(0, -1));
  for (const source of sources) {
    expect([source, fs.existsSync(path.join(root, source))]).toEqual([source, true]);
    expect(ignored).not.toContain(source);
  }
  const built =
    /const CODE = \[(.+?)\]/.exec(fs.readFileSync(path.join(root, 'tools', 'build.mjs'), 'utf8'))?.[1] ?? '';
  const folders = [...built.matchAll(/'([\w-]+)/g)].map(([, folder]) => folder);
  expect(sources).toEqual(expect.arrayContaining(folders));
  for (const secret of ['.env', 'data', 'node_modules']) expect(ignored).toContain(secret);
});

test('packages come by the lock file, before the sources', () => {
  const install = instructions.findIndex(({ name, rest }) => name === 'RUN' && rest.startsWith('npm ci'));
  const lock = instructions.findIndex(({ name, rest }) => name === 'COPY' && rest.includes('package-lock.json'));
  const sources = instructions.findIndex(({ name, rest }) => name === 'COPY' && rest.startsWith('adapters'));
  expect(lock).toBeGreaterThan(0);
  expect(install).toBeGreaterThan(lock);
  expect(sources).toBeGreaterThan(install);
});

test('what is taken out after the build is a package of this project, and nothing that the service imports', () => {
  const [out = ''] = restOf('RUN').filter((rest) => rest.startsWith('npm uninstall'));
  const packages = out
    .split(/\s+/)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .slice(2);
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  expect(packages.length).toBeGreaterThan(5);
  for (const name of packages) expect(Object.keys(dependencies)).toContain(name);
  const folders = ['bots', 'adapters', 'admin/api', 'flows', 'nlp', 'cases', 'locales', 'tools'];
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name)),
  );
  for (const name of files.filter((file) => file.endsWith('.ts'))) {
    const text = fs.readFileSync(path.join(root, name), 'utf8');
    const imported = packages.filter((wanted) => text.includes(`from '${wanted}'`));
    expect([name, imported]).toEqual([name, []]);
  }
});

test('the image runs as node, keeps its data in a volume, and says whether it is alive', () => {
  const names = last.map(({ name }) => name);
  const user = last.find(({ name }) => name === 'USER');
  expect(user?.rest).toBe('node');
  expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'));
  expect(last.filter(({ name, rest }) => name === 'VOLUME' && rest === '/data')).toHaveLength(1);
  const health = last.find(({ name }) => name === 'HEALTHCHECK')?.rest ?? '';
  const check: string[] = JSON.parse(health.slice(health.indexOf('[')));
  expect(check[0]).toBe('node');
  expect(() => new vm.Script(check.at(-1)!)).not.toThrow();
});

test('the command is the service that `npm start` starts', () => {
  const [command = '[]'] = last.filter(({ name }) => name === 'CMD').map(({ rest }) => rest);
  const words: string[] = JSON.parse(command);
  expect(words[0]).toBe('node');
  const entry = words
    .at(-1)!
    .replace(/^dist\//, '')
    .replace(/\.js$/, '');
  expect(fs.existsSync(path.join(root, `${entry}.ts`))).toBe(true);
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  expect(scripts.start).toContain(entry);
  expect(scripts.start).toContain(words[1]);
});
