/** Tables of the web chat and the live events (what streams carry: feeds.test.ts). */
import { expect } from '@jest/globals';
import type { Row, Tables } from '../table.ts';
import { away } from '../fake-ports.ts';

const MINE = { cookie: 'ba_chat=a-cookie-of-somebody-0123456789' };
const post = (label: string, send: object, status: number, more: Partial<Row> = {}): Row => ({
  label,
  as: 'nobody',
  path: '/chat/messages',
  send,
  status,
  ...more,
});
const opens = (label: string, as: Row['as'], path: string, status: number, more: Partial<Row> = {}): Row => ({
  label,
  as,
  path,
  status,
  ...more,
});

export const chatTables = {
  postChatMessage: [
    post('a stranger is given a cookie', { clientId: 'w-1', text: 'xin chào' }, 202, {
      body: { clientId: 'w-1', at: '2026-03-10T09:00:00+07:00' },
      after: ({ fake }, { headers }) => {
        const cookie = String(headers['set-cookie']);
        expect(cookie).toMatch(/^ba_chat=[\w-]{32};.*HttpOnly; SameSite=Lax$/);
        expect(fake.accepted).toMatchObject([
          { channel: 'web', content: { text: 'xin chào' }, receivedMs: fake.clock.ms },
        ]);
        const [message] = fake.accepted;
        expect(message?.externalId).toBe(`${message?.address}:w-1`);
        expect(cookie).not.toContain(message?.address ?? '?');
      },
    }),
    post('the cookie is the conversation', { clientId: 'w-1', choice: 'menu:1' }, 202, {
      headers: MINE,
      after: async (world) => {
        await world
          .as('nobody', 'post', '/chat/messages')
          .set(MINE)
          .send({ clientId: 'w-2', location: { lat: 15.1, lon: 108.8 } });
        const [stranger, one, two] = world.fake.accepted;
        expect(one).toMatchObject({ content: { choice: 'menu:1' } });
        expect(two).toMatchObject({ content: { location: { lat: 15.1, lon: 108.8 } } });
        expect(one?.address).toBe(two?.address);
        expect(one?.address).not.toBe(stranger?.address);
      },
    }),
    post('without Origin: a program', { clientId: 'w-3', text: 'a' }, 202, { headers: { origin: '' } }),
    post("another site's page", { clientId: 'w-3', text: 'a' }, 403, {
      headers: { origin: 'https://evil.example', ...MINE },
    }),
    post('nothing said', { clientId: 'w-4' }, 422, { detail: /cần đúng một trong ba/ }),
    post('two things said', { clientId: 'w-4', text: 'a', choice: 'b' }, 422),
    post('only blanks', { clientId: 'w-4', text: '   ' }, 422, { detail: /Nội dung: còn trống/ }),
    post('too long', { clientId: 'w-4', text: 'a'.repeat(2001) }, 422),
    post('nowhere', { clientId: 'w-4', location: { lat: 91, lon: 0 } }, 422),
    post('no id', { text: 'a' }, 422, { detail: /Mã tin nhắn: còn thiếu/ }),
    post('huge', { clientId: 'w-4', text: 'a'.repeat(300_000) }, 413, { detail: /lớn quá/ }),
    post('nowhere to keep it', { clientId: 'w-5', text: 'SOS' }, 503, {
      before: ({ fake }) => void (fake.fault = away()),
      detail: /gọi ngay 115/,
      after: (_world, { headers }) => expect(headers['retry-after']).toBe('5'),
    }),
    post('a flood', { clientId: 'w-99', text: 'a' }, 429, {
      headers: MINE,
      before: async (world) => {
        world.fake.fault = null;
        for (let n = 0; n < 40; n++)
          await world
            .as('nobody', 'post', '/chat/messages')
            .set(MINE)
            .send({ clientId: `f-${n}`, text: 'a' });
      },
      detail: /gọi ngay 115/,
    }),
    post('others go on', { clientId: 'w-6', text: 'a' }, 202),
  ],
  followChat: [
    opens('a stranger', 'nobody', '/chat/events', 200, {
      after: (_world, { headers }) => expect(String(headers['set-cookie'])).toMatch(/^ba_chat=/),
    }),
    opens('no number', 'nobody', '/chat/events?lastEventId=abc', 422),
  ],
  followHints: [
    opens('nobody', 'nobody', '/events', 401),
    opens('staff', 'cdc', '/events', 200),
    opens('a program', 'program', '/events', 200),
  ],
  followInside: [
    opens('on this machine', 'nobody', '/simulator/events', 200),
    opens('through a proxy', 'nobody', '/simulator/events', 401, { headers: { 'x-forwarded-for': '203.0.113.9' } }),
    opens('under another name', 'nobody', '/simulator/events', 401, { headers: { host: 'binhan.example' } }),
    opens('staff through a proxy', 'cdc', '/simulator/events', 200, { headers: { 'x-forwarded-for': '203.0.113.9' } }),
  ],
} satisfies Tables;
