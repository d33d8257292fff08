/** The HTTP server: webhooks on the short way, everything else by Express; and how it ends without losing anybody. */
import { createServer as createHttpServer } from 'node:http';
import type { Server } from 'node:http';
import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Channel, Inbound } from '../adapters/channels/contract.ts';
import { createApi } from '../admin/api/app.ts';
import type { Api } from '../admin/api/app.ts';
import { securityHeaders } from '../admin/api/headers.ts';
import { createPages, sendMissing, sendNotice } from '../admin/api/pages.ts';
import type { Ports } from '../admin/api/ports.ts';
import type { Metrics } from './metrics.ts';
import { isWebhook, serveWebhook } from './webhooks.ts';

const CLOSE_MS = 5_000;
const HEALTH_MS = 3_000;

/** `ready`: inbound can be made durable by store or spool. Names of parts only, nothing personal. */
export interface Health {
  ready: boolean;
  /** parts that do not work now, e.g. `store`, `telegram` */
  degraded: readonly string[];
  /** what a person should know though all works, e.g. `nobodyOnDuty` */
  notes: readonly string[];
}

export interface ServerParts {
  ports: Ports;
  /** by the first step below `/webhooks/`, e.g. `telegram`; only those that are configured */
  channels: ReadonlyMap<string, Channel>;
  /** resolves once durable; whatever it throws is answered with 503 */
  accept: (messages: readonly Inbound[]) => Promise<void>;
  health: () => Promise<Health>;
  metrics: Metrics;
  /** the built pages: `<page>/index.html` and `assets/` */
  pagesDir: string;
  /** what answers below `/simulator` besides the page; null: nothing */
  simulator: RequestHandler | null;
}

export interface HttpService {
  server: Server;
  /** Resolves with the port once connections are taken; rejects where the address cannot be had. */
  listen: (port: number, host: string) => Promise<number>;
  /** Takes no more, ends live streams, waits for running requests at most 5 s. */
  close: () => Promise<void>;
}

export function createServer(parts: ServerParts): HttpService {
  const { ports, channels, accept } = parts;
  const api = createApi(ports);
  const app = createApp(parts, api);
  const { now, count, report } = ports;
  // Longer than proxies and providers keep a connection: else one is cut just as a call goes out on it.
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };
  const server = createHttpServer(limits, (request, response) => {
    if (isWebhook(request.url)) void serveWebhook({ channels, accept, now, count, report }, request, response);
    else app(request, response);
  });
  return { server, listen: (port, host) => listen(server, port, host), close: () => close(server, api) };
}

/** A worker answers only to those who watch over it. */
export function createWorkerServer(parts: Pick<ServerParts, 'health' | 'metrics'>): HttpService {
  const app = express();
  app.disable('x-powered-by');
  addProbes(app, parts);
  app.use((_request: Request, response: Response) => void response.status(404).type('text').send('not here\n'));
  const server = createHttpServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  return { server, listen: (port, host) => listen(server, port, host), close: () => close(server) };
}

function addProbes(app: express.Express, { health, metrics }: Pick<ServerParts, 'health' | 'metrics'>): void {
  app.get('/healthz', (_request, response) => void response.type('text').send('ok\n'));
  app.get('/readyz', (_request, response) => answerReady(health, response));
  app.get('/metrics', async (_request, response) => {
    response.set('content-type', metrics.contentType).send(await metrics.text());
  });
}

function createApp({ ports, health, metrics, pagesDir, simulator }: ServerParts, api: Api): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustOf(ports.settings.trustProxy));
  app.use(securityHeaders(ports.settings.publicUrl));
  app.use('/metrics', (_request, _response, next) => {
    metrics.gauge('live_streams', api.streamCount());
    next();
  });
  addProbes(app, { health, metrics });
  app.use('/api', api.router);
  app.use(createPages(ports, pagesDir, simulator));
  app.use((_request: Request, response: Response) => sendMissing(response));
  app.use((fault: unknown, _request: Request, response: Response, _next: NextFunction) => {
    ports.report('page_fault', { name: fault instanceof Error ? fault.name : 'unknown' });
    if (response.headersSent) response.end();
    else sendNotice(response, 500, 'Máy chủ gặp lỗi', 'Xin thử lại sau. Cần cấp cứu hãy gọi 115.');
  });
  return app;
}

async function answerReady(health: () => Promise<Health>, response: Response): Promise<void> {
  const unknown: Health = { ready: false, degraded: ['health'], notes: [] };
  const state = await within(HEALTH_MS, health(), unknown).catch(() => unknown);
  response
    .status(state.ready ? 200 : 503)
    .set('cache-control', 'no-store')
    .json(state);
}

async function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** TRUST_PROXY: `true`, a number of hops, or addresses as Express reads them (`loopback, 10.0.0.0/8`). */
function trustOf(setting: string | null): boolean | number | string {
  if (setting === null || setting === 'false') return false;
  if (setting === 'true') return true;
  return /^\d+$/.test(setting) ? Number(setting) : setting;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server, api?: Api): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    api?.endStreams();
    server.closeIdleConnections();
  });
}
