// Starts the MongoDB stand-in for tests: mongo-java-server 1.47, not MongoDB.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { standInFolder } from './install.mjs';

/** See start.d.mts. */
export async function startStandIn({ file = null, port = 0 } = {}) {
  const args = ['-Xmx1g', '-cp', '.:lib/*', 'Serve', String(port), file ?? 'memory'];
  // its standard input is the leash: it ends with this process, however that ends
  const child = spawn('java', args, { cwd: standInFolder(), stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const listening = await listen(child, ended);
  for (const handle of [child, child.stdin, child.stdout]) handle.unref();
  const stop = async (signal) => {
    // a process that has nothing else to do would end here, before it told what it found
    child.ref();
    if (child.exitCode === null && child.signalCode === null)
      for (const each of [signal, 'SIGCONT']) process.kill(child.pid, each);
    await ended;
  };
  return {
    port: listening,
    uri: `mongodb://127.0.0.1:${listening}/?retryWrites=false`,
    stop: () => stop('SIGTERM'),
    kill: () => stop('SIGKILL'),
    pause: () => pause(child.pid),
    resume: () => process.kill(child.pid, 'SIGCONT'),
  };
}

/** All its threads stand still when this returns (where /proc tells; elsewhere soon). */
function pause(pid) {
  process.kill(pid, 'SIGSTOP');
  const tasks = `/proc/${pid}/task`;
  const until = performance.now() + 5_000;
  const stands = (task) => / [Tt] /.test(readFileSync(`${tasks}/${task}/stat`, 'utf8').slice(0, 200));
  while (existsSync(tasks) && performance.now() < until && !readdirSync(tasks).every(stands));
}

async function listen(child, ended) {
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([new Promise((resolve) => lines.once('line', resolve)), ended]);
  const port = Number(/^listening (\d+)$/.exec(String(line))?.[1]);
  if (!port) throw new Error(`the MongoDB stand-in did not start: ${line}`);
  return port;
}
