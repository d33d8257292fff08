// The list of channels: the same as the folders, and open only where they are configured.
import { describe, expect, test } from '@jest/globals';
import fs from 'node:fs';
import { CHANNELS } from '../../cases/codes.ts';
import { declared, openChannels } from '../../adapters/channels/index.ts';

const folder = new URL('../../adapters/channels/', import.meta.url);
const TOKEN = '5320001:test_TOKEN-not_real';
const open = (env: Record<string, string>) => openChannels(env, { publicUrl: 'http://localhost:3000' });
const names = (env: Record<string, string>) => open(env).channels.map(({ name }) => name);

describe('the registry', () => {
  test('has every folder, and every name of the vocabulary', () => {
    const folders = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const expected = folders.map(({ name }) => name).filter((name) => name !== 'kit');
    expect(Object.keys(declared).sort()).toEqual(expected.sort());
    expect(Object.keys(declared).sort()).toEqual([...CHANNELS].sort());
    for (const [name, channel] of Object.entries(declared)) expect(channel.name).toBe(name);
  });

  test('every channel with webhooks or settings has its tables of payloads', () => {
    const tested = fs.readdirSync(new URL('.', import.meta.url));
    const withPayloads = CHANNELS.filter((name) => fs.existsSync(new URL(`${name}/payloads.ts`, folder)));
    expect(withPayloads.filter((name) => !tested.includes(`${name}.test.ts`))).toEqual([]);
  });
});

describe('openChannels', () => {
  test('opens the web chat without any setting', () => {
    expect(open({})).toMatchObject({ channels: [{ name: 'web' }], faults: [] });
    expect(names({ TELEGRAM_API_ROOT: 'http://127.0.0.1:9', TELEGRAM_BOT_TOKEN: '' })).toEqual(['web']);
  });

  test('opens Telegram with its token; a webhook only with a secret', () => {
    expect(names({ TELEGRAM_BOT_TOKEN: TOKEN })).toEqual(['web', 'telegram']);
    expect(open({ TELEGRAM_BOT_TOKEN: TOKEN }).channels[1]!.receive).toBeUndefined();
    expect(open({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_WEBHOOK_SECRET: 's' }).channels[1]!.receive).toBeDefined();
  });

  test('names every fault with its variable, and never repeats a value', () => {
    const { channels, faults } = open({
      TELEGRAM_BOT_TOKEN: 'not a token',
      TELEGRAM_WEBHOOK_SECRET: 'spaces are wrong',
      TELEGRAM_API_ROOT: 'ftp://wrong',
    });
    expect(channels.map(({ name }) => name)).toEqual(['web']);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'TELEGRAM_BOT_TOKEN',
      'TELEGRAM_WEBHOOK_SECRET',
      'TELEGRAM_API_ROOT',
    ]);
    expect(faults.join()).not.toMatch(/not a token|spaces are|ftp/);
  });

  test('a secret without a token is a fault', () => {
    expect(open({ TELEGRAM_WEBHOOK_SECRET: 's' }).faults).toEqual([
      'TELEGRAM_BOT_TOKEN is missing, although other settings of Telegram are given',
    ]);
  });

  test('the web chat takes everything: the outbox is its mailbox', async () => {
    const [web] = open({}).channels;
    expect(await web!.send({ id: 'o1.0', address: 'c1', part: { text: 'Chào' } })).toEqual({
      ok: true,
      providerId: 'o1.0',
    });
  });
});
