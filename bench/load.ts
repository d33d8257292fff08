/** Load on loopback: so many requests at a time over kept connections, bounded, ended by itself. */
import http from 'node:http';

/** A request, and where answering it is not the end of it, what is waited for besides. */
export interface Request {
  path: string;
  headers: Record<string, string>;
  body: string;
  over?: Promise<void>;
}

/** Sends `total` requests made by `make`, `atATime` at a time; gives milliseconds from sending each to its end. */
export async function flood(
  port: number,
  total: number,
  atATime: number,
  make: (i: number) => Request,
): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atATime });
  const took: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < total) {
      const { path, headers, body, over } = make(next++);
      const began = performance.now();
      const status = await post(agent, port, path, headers, body);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      await over;
      took.push(performance.now() - began);
    }
  };
  try {
    await Promise.all(Array.from({ length: atATime }, worker));
  } finally {
    agent.destroy();
  }
  return took;
}

function post(
  agent: http.Agent,
  port: number,
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
