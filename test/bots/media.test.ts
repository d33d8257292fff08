/** Files that people send: fetched, checked by their bytes, sealed, shown by id; retried, then a failure; never in the way. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { throttled, unreachable } from '../../adapters/channels/errors.ts';
import { openMedia } from '../../adapters/media/disk/index.ts';
import { mediaTypeOf } from '../../adapters/media/type.ts';
import { conversations } from '../../adapters/storage/collections.ts';
import { retryFailure } from '../../bots/failures.ts';
import { MINUTE, SECOND, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
const folders: string[] = [];
afterEach(closeAll);
afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('que thử hai vạch')]);
const kept = (bytes: Buffer) => ({ ok: true as const, bytes, contentType: 'application/octet-stream' });
const picture = { media: [{ kind: 'image' as const, ref: 'r1' }] };

async function keeping(): Promise<{ world: World; folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-media-'));
  folders.push(folder);
  return { world: await open({ media: (store) => openMedia(folder, store) }), folder };
}

/** Ids in the timeline, as the case page shows them. */
async function idsOf(world: World): Promise<string[]> {
  const entries = await world.timeline();
  return entries.flatMap(({ body }) =>
    body.type === 'message' ? (body.media ?? []).flatMap(({ id }) => id ?? []) : [],
  );
}

describe('what a file is', () => {
  const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
  test.each([
    ['jpeg', JPEG, 'image/jpeg'],
    ['png', ascii('\x89PNG\r\n\x1a\n....'), 'image/png'],
    ['webp', ascii('RIFF\x00\x00\x00\x00WEBPVP8 '), 'image/webp'],
    ['wave, also a RIFF', ascii('RIFF\x00\x00\x00\x00WAVEfmt '), null],
    ['ogg', ascii('OggS\x00\x02'), 'audio/ogg'],
    ['pdf', ascii('%PDF-1.7'), 'application/pdf'],
    ['svg', ascii('<svg onload="alert(1)">'), null],
    ['html that says it is a pdf further on', ascii('<html>%PDF-'), null],
    ['a program', ascii('MZ\x90'), null],
    ['cut short', ascii('\x89PN'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('%s', (_label, bytes, type) => {
    expect(mediaTypeOf(bytes)).toBe(type);
  });
});

test('a picture is fetched once, kept sealed under the id of its entry, and answered like any message', async () => {
  const { world, folder } = await keeping();
  world.files.set('r1', kept(JPEG));
  await world.says(picture, { externalId: '1' });
  await world.says(picture, { externalId: '1' });
  await world.pass(MINUTE);
  const [id] = await idsOf(world);
  expect(await world.deps.media!.get(id!)).toMatchObject({ bytes: JPEG, type: 'image/jpeg' });
  expect(world.fetched).toEqual(['r1']);
  expect((await world.inbox())[0]).not.toHaveProperty('mediaDueMs');
  expect(world.sent).toHaveLength(1);
  for (const file of fs.readdirSync(folder))
    expect(fs.readFileSync(path.join(folder, file)).includes('que thử')).toBe(false);
});

test('it goes with its person: forgotten, it cannot be read', async () => {
  const { world } = await keeping();
  world.files.set('r1', kept(JPEG));
  await world.says(picture);
  const [id] = await idsOf(world);
  const [doc] = await world.all(conversations);
  await world.store.forgetOwner(doc!.id);
  expect(await world.deps.media!.get(id!)).toBeNull();
});

test('what is neither picture, sound nor PDF, or too large, is not kept, and is no failure', async () => {
  const { world } = await keeping();
  world.files.set('r1', kept(Buffer.from('<svg/>')));
  world.files.set('r2', kept(Buffer.concat([JPEG, Buffer.alloc(20 * 1024 * 1024)])));
  world.files.set('r3', kept(JPEG));
  await world.says({ media: ['r1', 'r2', 'r3'].map((ref) => ({ kind: 'image' as const, ref })) });
  await world.pass(MINUTE);
  const found = await Promise.all((await idsOf(world)).map((id) => world.deps.media!.has(id)));
  expect(found).toEqual([false, false, true]);
  expect(await world.failures()).toEqual([]);
  expect(world.fetched).toEqual(['r1', 'r2', 'r3']);
});

describe('a file that cannot be fetched', () => {
  test('is tried five times within some minutes, then a person sees it and can try again', async () => {
    const { world } = await keeping();
    world.files.set('r1', { ok: false, error: unreachable('502') });
    await world.says(picture);
    expect(world.sent).toHaveLength(1);
    await world.pass(9 * SECOND);
    expect(world.fetched).toHaveLength(1);
    for (let i = 0; i < 40; i += 1) await world.pass(15 * SECOND);
    expect(world.fetched).toHaveLength(5);
    const [failure] = await world.failures();
    expect(failure).toMatchObject({ kind: 'media', state: 'open', code: 'unreachable:502', attempts: 5 });
    world.files.set('r1', kept(JPEG));
    expect(await retryFailure(world.deps, failure!.id)).toBe(true);
    await world.settle();
    expect(await world.deps.media!.has((await idsOf(world))[0]!)).toBe(true);
    expect(await world.failures()).toMatchObject([{ state: 'retried' }]);
  });

  test('waits as long as the provider asks, and fetches only what is missing', async () => {
    const { world } = await keeping();
    world.files.set('r1', kept(JPEG));
    world.files.set('r2', { ok: false, error: throttled('429', 30_000) });
    await world.says({ media: ['r1', 'r2'].map((ref) => ({ kind: 'image' as const, ref })) });
    world.files.set('r2', kept(JPEG));
    await world.pass(29 * SECOND);
    expect(world.fetched).toEqual(['r1', 'r2']);
    await world.pass(2 * SECOND);
    expect(world.fetched).toEqual(['r1', 'r2', 'r2']);
  });

  test('that is gone at the provider is a failure at once', async () => {
    const { world } = await keeping();
    await world.says(picture);
    expect(await world.failures()).toMatchObject([{ kind: 'media', code: 'refused:GONE', attempts: 1 }]);
  });
});

test('where nobody keeps files they are not fetched', async () => {
  const world = await open();
  await world.says(picture);
  await world.pass(MINUTE);
  expect([world.fetched, await world.failures()]).toEqual([[], []]);
  expect(world.sent).toHaveLength(1);
});
