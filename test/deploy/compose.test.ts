/** deploy/compose.yaml against the specification and against the project: no image is built here. */
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'yaml';
import { z } from 'zod';
import { SECTIONS } from '../../bots/settings.ts';
import { root } from '../../bots/paths.ts';
import { compose } from './compose-schema.ts';

const file = (name: string) => path.join(root, 'deploy', name);
const raw: unknown = parse(fs.readFileSync(file('compose.yaml'), 'utf8'), { merge: true });
const known = z.record(z.string(), z.unknown()).parse(raw);
const used = compose.parse(Object.fromEntries(Object.entries(known).filter(([key]) => !key.startsWith('x-'))));
const services = Object.entries(used.services);
const ours = services.filter(([, service]) => service.build !== undefined);
const settings = new Set(SECTIONS.flatMap((section) => section.settings.map(({ name }) => name)));

test('the schema is strict: a wrong key, an unpinned image, a missing limit are found', () => {
  const [, web] = ours[0]!;
  const bad = [
    { ...web, helthcheck: web.healthcheck },
    { ...web, image: 'redis:latest' },
    { ...web, deploy: { resources: {} } },
  ];
  for (const wrong of bad) expect(compose.safeParse({ ...used, services: { wrong } }).success).toBe(false);
});

test('two web processes, two workers, three MongoDB servers, Redis and a proxy', () => {
  const roles = ours.map(([, { environment }]) => environment?.['ROLE']);
  expect(roles.map(String).sort((one, other) => one.localeCompare(other))).toEqual(['web', 'web', 'worker', 'worker']);
  expect(services.filter(([, { image }]) => image.startsWith('mongo:')).map(([name]) => name)).toEqual([
    'mongo1',
    'mongo2',
    'mongo3',
    'mongo-setup',
  ]);
  for (const [name, { environment }] of ours) {
    for (const server of ['mongo1', 'mongo2', 'mongo3'])
      expect(environment?.['MONGODB_URI']).toContain(`${server}:27017`);
    expect([name, environment?.['REDIS_URL']]).toEqual([name, 'redis://redis:6379']);
  }
});

test('every environment name of ours is a documented setting, and so are those of env.example', () => {
  const names = ours.flatMap(([, { environment = {} }]) => Object.keys(environment));
  const example = [...fs.readFileSync(file('env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);
  expect(example).toEqual(expect.arrayContaining(['DATA_KEYS', 'PUBLIC_URL', 'SITE']));
  const unknown = [...names, ...example].filter((name) => !settings.has(name) && !['NODE_ENV', 'SITE'].includes(name));
  expect(unknown).toEqual([]);
});

test('no secret stands in the file, and every value that is asked for is in env.example', () => {
  const text = fs.readFileSync(file('compose.yaml'), 'utf8');
  for (const [, { environment = {} }] of services) {
    const secrets = Object.keys(environment).filter((name) => /KEY|TOKEN|SECRET|PASSWORD/.test(name));
    expect(secrets).toEqual([]);
  }
  const asked = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name);
  const example = fs.readFileSync(file('env.example'), 'utf8');
  for (const name of asked) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
});

test('what is named exists: services, networks, volumes, files', () => {
  for (const [name, service] of services) {
    for (const other of Object.keys(service.depends_on ?? {})) expect(Object.keys(used.services)).toContain(other);
    for (const network of service.networks) expect(Object.keys(used.networks)).toContain(network);
    for (const volume of service.volumes ?? []) {
      const [from = ''] = volume.split(':');
      const there = from.startsWith('./') ? fs.existsSync(file(from)) : Object.hasOwn(used.volumes, from);
      expect([name, from, there]).toEqual([name, from, true]);
    }
  }
  const mounted = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
  for (const volume of Object.keys(used.volumes)) expect(mounted.filter((name) => name === volume)).toHaveLength(1);
});

test('a service that is waited for as healthy has a health check', () => {
  for (const [, { depends_on: needs = {} }] of services) {
    for (const [other, { condition }] of Object.entries(needs)) {
      const check = used.services[other]?.healthcheck;
      expect(condition !== 'service_healthy' || check !== undefined).toBe(true);
    }
  }
});

test('ours run without rights: another user than root, a read-only root, no capabilities; only the proxy has ports', () => {
  for (const [, service] of ours) {
    expect(service).toMatchObject({ user: 'node', read_only: true, cap_drop: ['ALL'], init: true });
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.volumes).toEqual([expect.stringMatching(/^[\w-]+:\/data$/)]);
  }
  expect(services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name)).toEqual(['proxy']);
  expect(used.networks['inside']).toEqual({ internal: true });
});

test('every command is one that its image has; scripts in health checks can be parsed', () => {
  const programs: Record<string, string[]> = {
    'binh-an': ['node'],
    mongo: ['mongod', 'mongosh'],
    redis: ['redis-server', 'redis-cli'],
    caddy: ['caddy', 'wget'],
  };
  for (const [name, { image, command, healthcheck }] of services) {
    const has = programs[image.split(':')[0]!];
    const said = [command?.[0], healthcheck?.test[1]].filter((program) => program !== undefined);
    for (const program of said) expect([name, has]).toEqual([name, expect.arrayContaining([program])]);
    const script = healthcheck?.test.includes('-e') ? (healthcheck.test.at(-1) ?? '') : '';
    expect(() => new vm.Script(script)).not.toThrow();
  }
});

test('the set-up of the replica set makes one of three, once', () => {
  const setup = fs.readFileSync(file('mongo-setup.js'), 'utf8');
  const made: { members: { host: string }[] }[] = [];
  const play = (status: () => void) =>
    vm.runInNewContext(setup, {
      rs: { status, initiate: (config: (typeof made)[0]) => made.push(config) },
      db: { hello: () => ({ isWritablePrimary: true }) },
      sleep: () => {},
    });
  play(() => {
    throw Object.assign(new Error('no replica set'), { codeName: 'NotYetInitialized' });
  });
  play(() => {});
  expect(made.map(({ members }) => members.map(({ host }) => host))).toEqual([
    ['mongo1:27017', 'mongo2:27017', 'mongo3:27017'],
  ]);
  expect(() =>
    play(() => {
      throw Object.assign(new Error('away'), { codeName: 'HostUnreachable' });
    }),
  ).toThrow('away');
});
