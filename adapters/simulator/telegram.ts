/** An emulated Telegram on loopback: the Bot API on one side, people's phones on the other. Drives the simulator. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Answer } from './telegram/answer.ts';
import { createChats, type SentMessage } from './telegram/chats.ts';
import { METHODS, type World } from './telegram/methods.ts';
import { Updates } from './telegram/updates.ts';
import { EmulatedUser, type UserNames } from './telegram/users.ts';

export interface TelegramEmulatorOptions {
  /** the only token that is taken */
  token: string;
  username?: string;
  /** Sees every call before it is carried out; answers in its place, or lets it `proceed`. */
  intercept?: (call: ApiCall) => Promise<void>;
}

export interface ApiCall {
  /** as called, e.g. "sendMessage" */
  method: string;
  body: Record<string, unknown>;
  response: http.ServerResponse;
  /** carries the call out; the answer is not yet sent */
  proceed: () => Promise<Answer>;
}

export interface TelegramEmulator {
  /** for TELEGRAM_API_ROOT */
  apiRoot: string;
  user: (id: number, names?: UserNames) => EmulatedUser;
  /** what the bot said in a chat, oldest first */
  sentTo: (chatId: number) => SentMessage[];
  /** Calls `listener` with every message of the bot until the function returned is called. */
  onSent: (listener: (message: SentMessage) => void) => () => void;
  /** updates that were neither confirmed nor taken by the webhook */
  waiting: () => number;
  world: World;
  close: () => Promise<void>;
}

const bodySchema = z.record(z.string(), z.unknown());
const MAX_BODY_BYTES = 1024 * 1024;

/** Listens on a free port of 127.0.0.1. */
export async function openTelegramEmulator(options: TelegramEmulatorOptions): Promise<TelegramEmulator> {
  const id = Number(options.token.split(':')[0]);
  const world: World = {
    bot: { id, username: options.username ?? 'binh_an_bot' },
    chats: createChats(),
    updates: new Updates(),
  };
  const server = http.createServer((request, response) => {
    handle(world, options, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    apiRoot: `http://127.0.0.1:${portOf(server.address())}`,
    user: (userId, names) => new EmulatedUser(world, userId, names),
    sentTo: (chatId) => world.chats.sent.filter((message) => message.chatId === chatId),
    onSent: (listener) => {
      world.chats.onSent.add(listener);
      return () => world.chats.onSent.delete(listener);
    },
    waiting: () => world.updates.waiting(),
    world,
    close: () => close(server, world),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the emulator does not listen');
  return address.port;
}

async function close(server: http.Server, world: World): Promise<void> {
  world.updates.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

async function handle(
  world: World,
  options: TelegramEmulatorOptions,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://emulator');
  const api = /^\/bot([^/]+)\/(\w+)$/.exec(pathname);
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(pathname);
  const token = api?.[1] ?? file?.[1];
  if (token !== options.token) return reply(response, { ok: false, error_code: 401, description: 'Unauthorized' });
  if (file) return replyFile(world, decodeURIComponent(file[2] ?? ''), response);
  const method = api?.[2] ?? '';
  const body = await readBody(request);
  const proceed = async (): Promise<Answer> =>
    (await METHODS[method.toLowerCase()]?.(world, body)) ?? { ok: false, error_code: 404, description: 'Not Found' };
  if (options.intercept) return options.intercept({ method, body, response, proceed });
  return reply(response, await proceed());
}

/** Writes an answer as the Bot API does: errors with their number as status. */
export function reply(response: http.ServerResponse, answer: Answer): void {
  response.writeHead(answer.ok ? 200 : answer.error_code, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}

function replyFile({ chats }: World, path: string, response: http.ServerResponse): void {
  const file = [...chats.files.values()].find((stored) => stored.path === path);
  response.writeHead(file ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(file?.bytes);
}

async function readBody(request: http.IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error('body too large');
    chunks.push(chunk);
  }
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(Buffer.concat(chunks), type);
  const text = Buffer.concat(chunks).toString('utf8');
  return bodySchema.parse(text === '' ? {} : JSON.parse(text));
}

/** A call that uploads a file: the file's bytes in base64, keyboards as JSON, everything else as text. */
async function readForm(bytes: Buffer<ArrayBuffer>, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const fields = [...form].map(async ([name, value]): Promise<[string, unknown]> => {
    if (typeof value !== 'string') return [name, Buffer.from(await value.arrayBuffer()).toString('base64')];
    return [name, name === 'reply_markup' ? JSON.parse(value) : value];
  });
  return Object.fromEntries(await Promise.all(fields));
}
