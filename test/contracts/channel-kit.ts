// What nobody remembers to test, for every channel with a webhook: one call adds it all.
import net from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { until } from '../until.ts';
import type {
  Channel,
  ChannelPorts,
  Inbound,
  Received,
  Send,
  WebhookRequest,
} from '../../adapters/channels/contract.ts';

export interface ChannelUnderTest {
  /** A channel configured against an emulator on loopback, for each test anew. */
  open: () => Promise<{ channel: Channel; close: () => Promise<void>; failEverything: () => void }>;
  /** none of these may be seen in a result, error or report */
  secrets: readonly string[];
  /** a rightly signed request with this body */
  signed: (body: string | Buffer) => WebhookRequest;
  /** what a forger would send with this body, by what is wrong with it */
  forged: Readonly<Record<string, (body: string) => WebhookRequest>>;
  /** body of a text message with this provider id */
  text: (text: string, id: number) => string;
  /** body of an event that does not exist yet */
  unknownEvent: string;
  /** a message that the channel can send */
  send: Send;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost', undefined]);

/** Adds the checks that every channel with a webhook must pass. */
export function checkChannel(name: string, subject: ChannelUnderTest): void {
  describe(`${name}: what every channel must withstand`, () => {
    let channel: Channel;
    let opened: Awaited<ReturnType<ChannelUnderTest['open']>>;
    const hosts = watchHosts();

    beforeEach(async () => {
      opened = await subject.open();
      ({ channel } = opened);
    });
    afterEach(() => opened.close());

    const receive = (request: WebhookRequest): Received => {
      if (!channel.receive) throw new Error(`${name} has no webhook`);
      return channel.receive(request);
    };
    const expectNoSecret = (value: unknown): void => {
      const shown = JSON.stringify(value, (_, inner: unknown) =>
        inner instanceof Error ? String(inner.stack) : inner,
      );
      for (const secret of subject.secrets) expect(shown).not.toContain(secret);
    };

    test.each(Object.keys(subject.forged))('forged by %s: refused before its form is looked at', (how) => {
      for (const body of [subject.text('Alo', 1), '{"broken', '']) {
        expect(receive(subject.forged[how]!(body))).toEqual({ is: 'forged' });
      }
    });

    test('an event that does not exist yet is not used', () => {
      const received = receive(subject.signed(subject.unknownEvent));
      expect(received.is).toBe('unused');
      // The name is a label of a counter: a provider must not be able to invent labels.
      expect(received).toEqual({ is: 'unused', what: 'unknown' });
    });

    test.each(['', ' ', '{"broken', 'null', '[]', '"text"', '7', '{}', '\u0000\uffff'])('%j is malformed', (body) => {
      expect(receive(subject.signed(body)).is).toBe('malformed');
    });

    test('bytes that are no UTF-8 do not make it throw', () => {
      expect(['malformed', 'messages']).toContain(receive(subject.signed(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))).is);
    });

    test('any JSON is answered, never thrown at', () => {
      fc.assert(
        fc.property(fc.json(), (body) => {
          expect(['messages', 'unused', 'malformed']).toContain(receive(subject.signed(body)).is);
        }),
        { numRuns: 200 },
      );
    });

    test('a text of a megabyte comes through or is refused, quickly', () => {
      const startedMs = performance.now();
      expect(['messages', 'malformed']).toContain(receive(subject.signed(subject.text('ế'.repeat(350_000), 2))).is);
      expect(performance.now() - startedMs).toBeLessThan(1000);
    });

    test('a decomposed text is kept with all its marks', () => {
      const [message] = messagesOf(receive(subject.signed(subject.text('Khó thở quá'.normalize('NFD'), 3))));
      expect(message!.content.text!.normalize('NFC')).toBe('Khó thở quá');
    });

    test('the same call again gives the same id, another call another', () => {
      const ids = [4, 4, 5].map((id) => messagesOf(receive(subject.signed(subject.text('Alo', id))))[0]!.externalId);
      expect(ids[0]).toBe(ids[1]);
      expect(ids[2]).not.toBe(ids[0]);
    });

    test('no secret in what it answers, reports or fails with', async () => {
      const reports: unknown[] = [];
      opened.failEverything();
      const running = channel.start?.(quietPorts((...report) => reports.push(report)));
      const results = [
        receive(subject.signed(subject.unknownEvent)),
        receive(subject.signed('{"broken')),
        await channel.send(subject.send),
        await channel.fetchMedia?.('unknown'),
      ];
      await until('a report', () => !running || reports.length > 0);
      await running?.stop();
      expect(results[2]).toMatchObject({ ok: false });
      expectNoSecret({ results, reports });
    });

    test('no call leaves this host', async () => {
      await channel.send(subject.send);
      expect([...hosts()].filter((host) => !LOOPBACK.has(host))).toEqual([]);
      expect(hosts().size).toBeGreaterThan(0);
    });
  });
}

function messagesOf(received: Received): readonly Inbound[] {
  if (received.is !== 'messages') throw new Error(`expected messages, got ${received.is}`);
  return received.messages;
}

function quietPorts(report: ChannelPorts['report']): ChannelPorts {
  return {
    accept: () => Promise.resolve(),
    cursor: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    report,
  };
}

/** Every host that a socket of this process is connected to while the tests of a channel run. */
function watchHosts(): () => Set<string | undefined> {
  let spy: { mock: { calls: unknown[][] }; mockRestore: () => void } | undefined;
  beforeAll(() => {
    spy = jest.spyOn(net.Socket.prototype, 'connect');
  });
  afterAll(() => spy?.mockRestore());
  const hostOf = (options: unknown): string | undefined =>
    z.object({ host: z.string().optional() }).parse(options).host;
  return () => new Set((spy?.mock.calls ?? []).map((call) => hostOf(call.flat()[0])));
}
