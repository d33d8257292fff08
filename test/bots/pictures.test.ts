/** Pictures with codes: told once however often they are fetched, in the inbox's order, never where nobody looks, nothing of them logged. */
import { afterEach, expect, test } from '@jest/globals';
import { openMemoryMedia } from '../../adapters/media/memory/index.ts';
import type { CodeReader } from '../../adapters/media/contract.ts';
import { throttled } from '../../adapters/channels/errors.ts';
import { conversations, inbox } from '../../adapters/storage/collections.ts';
import { fetchMedia } from '../../bots/media.ts';
import { MINUTE, worlds } from './world.ts';
import type { World } from './world.ts';

const { open, closeAll } = worlds();
afterEach(closeAll);

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(40)]);
const CARD = '046085000123||Nguyễn Văn Ánh|12031985|Nam|12 Lê Lợi, Huế|10052021';
const kept = { ok: true as const, bytes: JPEG, contentType: 'image/jpeg' };
const picture = (ref: string) => ({ media: [{ kind: 'image' as const, ref }] });

/** A world in which every picture says these texts. */
async function reading(codes: CodeReader): Promise<World> {
  const world = await open({ media: async () => openMemoryMedia(), codes });
  world.files.set('r1', kept);
  return world;
}

const says =
  (...texts: string[]): CodeReader =>
  async () => ({ texts });

test('a card is offered once, with its number masked, and nothing of it is kept before that is agreed to', async () => {
  const world = await reading(says(CARD));
  await world.says('khai báo y tế');
  await world.says(picture('r1'));
  const offer = world.texts().at(-1) ?? '';
  expect(offer).toContain('Nguyễn Văn Ánh');
  expect(offer).toContain('046*****0123');
  expect(offer).not.toContain('046085000123');
  const [row] = (await world.inbox()).filter(({ body }) => (body as { type: string }).type === 'message').slice(-1);
  await world.store.modify(inbox, row!.id, (now) => ({ ...now, mediaDueMs: 0 }));
  await fetchMedia(world.deps, row!.id);
  await world.settle();
  expect(world.texts().filter((text) => text.includes('046*****0123'))).toHaveLength(1);
  await world.says('không dùng');
  expect(JSON.stringify(await world.all(conversations))).not.toContain('046085000123');
});

test('what is fetched late is told late, to the same conversation', async () => {
  const world = await reading(says('https://x.example'));
  world.files.set('r1', { ok: false, error: throttled('BUSY', 20_000) });
  await world.says(picture('r1'));
  const before = world.texts().length;
  world.files.set('r1', kept);
  await world.pass(MINUTE);
  expect(world.texts().slice(before).join()).toContain('Em không mở');
});

test('a reader that refuses is no failure: a large picture is told of where a code was asked for', async () => {
  const world = await reading(async () => ({ refused: 'tooLarge' }));
  await world.says('khai báo y tế');
  await world.says(picture('r1'));
  expect(world.texts().at(-1)).toContain('lớn quá');
  expect(await world.failures()).toEqual([]);
  expect(world.counts.get('picture_refused')).toBe(1);
});

test('an ordinary picture brings no further message', async () => {
  const world = await reading(says());
  await world.says(picture('r1'));
  expect(world.sent).toHaveLength(1);
});

test('while a human speaks, or danger is open, a code is left to them', async () => {
  const world = await reading(says(CARD));
  await world.says('mẹ tôi khó thở tím tái');
  const before = world.texts().length;
  await world.says(picture('r1'));
  expect(world.texts().slice(before).join()).not.toContain('Ánh');
});
