/** Server-sent events: opening, heartbeats, ending; one place that knows all streams that are open. */
import type { Response } from 'express';
import type { Feed } from './operation.ts';
import { Problem } from './problem.ts';

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 3_000;
/** Tabs of one visitor; the oldest ends when there is one more. */
const PER_OWNER = 8;
/** A reader that takes nothing is let go; it resumes by Last-Event-ID. */
const MAX_UNREAD_BYTES = 1_000_000;

interface Open {
  owner: string;
  end: () => void;
}

export interface Streams {
  /** Answers with events until the reader goes, `allowed` (asked at each heartbeat) says no, or all are ended. */
  open: (response: Response, feed: Feed, allowed: () => Promise<boolean>) => Promise<void>;
  endAll: () => void;
  count: () => number;
}

export function createStreams(heartbeatMs = HEARTBEAT_MS): Streams {
  const all = new Set<Open>();
  return {
    open: async (response, feed, allowed) => {
      const closed = new Promise<void>((resolve) => response.once('close', resolve));
      begin(response);
      const entry = { owner: feed.owner, end: () => response.end() };
      all.add(entry);
      makeRoom(all, feed.owner);
      const beat = setInterval(() => void heartbeat(response, allowed), heartbeatMs);
      try {
        const stop = await feed.listen((data, id) => write(response, data, id));
        await closed;
        stop();
      } finally {
        clearInterval(beat);
        all.delete(entry);
        response.end();
      }
    },
    endAll: () => all.forEach((entry) => entry.end()),
    count: () => all.size,
  };
}

function begin(response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // nginx would hold events back
    'x-accel-buffering': 'no',
  });
  response.write(`retry: ${RETRY_MS}\n\n`);
}

function write(response: Response, data: object, id?: number): void {
  if (response.writableEnded || response.destroyed) return;
  if (response.writableLength > MAX_UNREAD_BYTES) {
    response.destroy();
    return;
  }
  response.write(`${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
}

async function heartbeat(response: Response, allowed: () => Promise<boolean>): Promise<void> {
  // a store that is away for a moment ends no console; a sign-in that no longer holds does
  const stays = await allowed().catch((fault: unknown) => !(fault instanceof Problem));
  if (!stays) response.end();
  else if (!response.writableEnded) response.write(': \n\n');
}

function makeRoom(all: ReadonlySet<Open>, owner: string): void {
  const own = [...all].filter((entry) => entry.owner === owner);
  own.slice(0, Math.max(0, own.length - PER_OWNER)).forEach((entry) => entry.end());
}
