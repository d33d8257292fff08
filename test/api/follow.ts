/** Follows a stream of server-sent events; `events` fills as they come. */
import http from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Followed {
  status: number;
  headers: IncomingHttpHeaders;
  events: { id: string | undefined; data: unknown }[];
  comments: () => number;
  /** resolves when the server ended it */
  ended: Promise<void>;
  close: () => void;
}

/** Resolves with the head of the answer. */
export function follow(url: string, headers: Readonly<Record<string, string>>): Promise<Followed> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers }, (response) => {
      let rest = '';
      let comments = 0;
      const events: Followed['events'] = [];
      response.setEncoding('utf8').on('data', (chunk: string) => {
        const blocks = (rest + chunk).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          if (block.startsWith(':')) comments += 1;
          const event = readEvent(block);
          if (event !== null) events.push(event);
        }
      });
      const ended = new Promise<void>((done) => response.once('close', done));
      response.on('error', () => {});
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, events, comments: () => comments, ended, close: () => request.destroy() });
    });
    request.once('error', reject);
  });
}

function readEvent(block: string): Followed['events'][number] | null {
  const value = (field: string): string | undefined =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${field}: `))
      ?.slice(field.length + 2);
  const data = value('data');
  return data === undefined ? null : { id: value('id'), data: JSON.parse(data) };
}
