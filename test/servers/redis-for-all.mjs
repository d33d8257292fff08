// One redis-server on loopback for all test files of a run with TEST_QUEUE=bull; it keeps nothing and ends with the run.
import { spawn } from 'node:child_process';
import net from 'node:net';
import process from 'node:process';
import { createInterface } from 'node:readline';

export async function startRedis() {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => {
    for (const event of ['exit', 'error']) child.once(event, resolve);
  });
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise((resolve) => {
    lines.on('line', (line) => void (line.includes('Ready to accept connections') && resolve(true)));
  });
  if ((await Promise.race([ready, ended])) !== true)
    throw new Error('redis-server did not start: npm run setup:test installs it');
  process.once('exit', () => child.kill());
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
