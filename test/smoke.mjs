// Starts the service as a user would (`npm start`, no setting but a free port and an empty folder) and calls for help once.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from '../tools/build.mjs';

const START_MS = 120_000;
const ANSWER_MS = 15_000;
const STOP_MS = 30_000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'binh-an-smoke-'));

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

async function until(what, ms, ask) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(100)) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
  }
  throw new Error(`${what}: not within ${ms / 1000} s`);
}

/** npm may end before the service it started: the folder is free only when nothing of their process group is left. */
async function stop(group) {
  const signal = (name) => {
    try {
      return process.kill(-group, name);
    } catch {
      return false;
    }
  };
  signal('SIGTERM');
  await until('the service has ended', STOP_MS, async () => !signal(0)).catch(() => signal('SIGKILL'));
}

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const password = 'Khoi-Dau-Tot-Lanh-42';
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  PORT: String(port),
  DATA_DIR: path.join(folder, 'data'),
  ADMIN_PASSWORD: password,
};
const service = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
const json = (cookie) => ({ 'content-type': 'application/json', origin: base, ...(cookie && { cookie }) });
const cookieOf = (answer) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

try {
  const began = Date.now();
  await until('ready', START_MS, async () => (await fetch(`${base}/readyz`)).ok);
  console.log(`ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);

  const chat = cookieOf(await fetch(`${base}/chat`));
  const said = await fetch(`${base}/api/v1/chat/messages`, {
    method: 'POST',
    headers: json(chat),
    body: JSON.stringify({ clientId: 'smoke-1', text: 'cuu voi, me toi kho tho qua' }),
  });
  if (!said.ok) throw new Error(`the message was not taken: ${said.status}`);
  const events = await fetch(`${base}/api/v1/chat/events`, { headers: json(chat) });
  const reader = events.body.getReader();
  let heard = '';
  await until('an answer that begins with 115', ANSWER_MS, async () => {
    heard += new TextDecoder().decode((await reader.read()).value);
    return heard.includes('115');
  });
  await reader.cancel();

  const signedIn = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: json(),
    body: JSON.stringify({ username: 'admin', password }),
  });
  if (!signedIn.ok) throw new Error(`sign-in: ${signedIn.status}`);
  const list = await until('the case', ANSWER_MS, async () => {
    const { items } = await (
      await fetch(`${base}/api/v1/cases?kind=sos`, { headers: json(cookieOf(signedIn)) })
    ).json();
    return items.length > 0 ? items : null;
  });
  if (list[0].severity !== 'RED') throw new Error(`the case is ${list[0].severity}, not RED`);
  console.log('heard, answered with 115 first, one RED case in the console');
} finally {
  await stop(service.pid);
  fs.rmSync(folder, { recursive: true, force: true });
}
