// Seen by the kernel: the message is on disk (fsync or fdatasync returned) before the acknowledgement is written.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newFolder, startService } from '../servers/service.ts';
import { openCountingTelegram, post, telegramEnv, textUpdate } from '../servers/telegram-load.ts';

const dataDir = newFolder('durable');
const there = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;

afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

(there || process.env['CI'] ? test : missing)('fsync returns before 200 is written', async () => {
  const telegram = await openCountingTelegram();
  const trace = path.join(dataDir, 'trace');
  const under = [
    'strace',
    '-f',
    '-ttt',
    '-s',
    '3000',
    '-e',
    'trace=fsync,fdatasync,write,writev,read,recvfrom,recvmsg',
    '-o',
    trace,
  ];
  const service = await startService({ dataDir: path.join(dataDir, 'data'), under, env: telegramEnv(telegram.root) });
  const mark = 'tin-danh-dau-4711';
  expect(await post(service.base, textUpdate(1, 42, mark))).toBe(200);
  // strace passes the signal on to its child
  process.kill(Number(childOf(service.child.pid ?? 0)), 'SIGTERM');
  await new Promise((ended) => service.child.once('exit', ended));
  await telegram.close();
  const lines = fs.readFileSync(trace, 'utf8').split('\n');
  const heard = lines.findIndex((line) => /(read|recvfrom|recvmsg)\(/.test(line) && line.includes(mark));
  const answered = lines.findIndex((line, i) => i > heard && /write[v]?\(/.test(line) && line.includes('HTTP/1.1 200'));
  const synced = lines.findIndex((line, i) => i > heard && /(fsync|fdatasync)(\(\d+\)| resumed>\)) *= 0/.test(line));
  expect(heard).toBeGreaterThan(-1);
  expect(answered).toBeGreaterThan(heard);
  expect(synced).toBeGreaterThan(heard);
  expect(synced).toBeLessThan(answered);
});

/** Left out loudly where strace cannot be had. */
function missing(name: string): void {
  test(name, () => console.warn(`LEFT OUT: ${name} (strace is not installed: npm run setup:test)`));
}

function childOf(pid: number): string {
  return fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0] ?? '';
}
