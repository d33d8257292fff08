/** Keep-alive connections to providers that tell "never connected" from "lost after sending". */
import http from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';

/** Prefix of the error code when a connection was never made: nothing can have been sent. */
export const CONNECT = 'CONNECT_';

/** Shorter than the idle time of usual servers, so that a reused connection is seldom one that they just closed. */
const IDLE_MS = 15_000;

export interface Agents {
  http: http.Agent;
  https: https.Agent;
}

/** Agents that give up connecting after `connectMs`; TLS and name look-up count as connecting. Idle ones hold no process. */
export function createAgents(connectMs: number): Agents {
  const options = { keepAlive: true, timeout: IDLE_MS };
  return { http: new PlainAgent(connectMs, options), https: new SecureAgent(connectMs, options) };
}

type Created = (error: Error | null, stream: Duplex) => void;

class PlainAgent extends http.Agent {
  readonly #connectMs: number;

  constructor(connectMs: number, options: http.AgentOptions) {
    super(options);
    this.#connectMs = connectMs;
  }

  override createConnection(options: http.ClientRequestArgs, callback?: Created): Duplex | null | undefined {
    return watched(super.createConnection(options, callback), 'connect', this.#connectMs);
  }
}

class SecureAgent extends https.Agent {
  readonly #connectMs: number;

  constructor(connectMs: number, options: https.AgentOptions) {
    super(options);
    this.#connectMs = connectMs;
  }

  override createConnection(options: https.RequestOptions, callback?: Created): Duplex | null | undefined {
    return watched(super.createConnection(options, callback), 'secureConnect', this.#connectMs);
  }
}

/** Marks errors before `ready`, and raises one when it takes too long. The first listener runs before any client's. */
function watched(stream: Duplex | null | undefined, ready: string, connectMs: number): Duplex | null | undefined {
  if (!stream) return stream;
  const timer = setTimeout(() => stream.destroy(withCode(new Error('connecting took too long'), 'TIMEOUT')), connectMs);
  const mark = (error: NodeJS.ErrnoException): void => {
    error.code = `${CONNECT}${error.code ?? 'FAILED'}`;
  };
  stream.once('error', mark);
  stream.once('close', () => clearTimeout(timer));
  stream.once(ready, () => {
    clearTimeout(timer);
    stream.off('error', mark);
  });
  return stream;
}

function withCode(error: Error, code: string): Error {
  return Object.assign(error, { code });
}
