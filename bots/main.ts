/** The service as a process: settings, start, the addresses on standard output, an orderly end. */
import process from 'node:process';
import { openChannels } from '../adapters/channels/index.ts';
import { StorageError } from '../adapters/storage/errors.ts';
import { ConfigError, readConfig, readEnvironment } from './config.ts';
import type { Config } from './config.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { start } from './start.ts';
import type { Started } from './start.ts';

/** The longest an orderly end may take before the process ends anyway. */
const LAST_MS = 29_000;

function greet(config: Config, { port, password, simulator }: Started): void {
  const base = `http://localhost:${port}`;
  const pages = [
    `  Web chat   ${base}/chat`,
    simulator ? `  Simulator  ${base}/simulator` : null,
    `  Console    ${base}/console`,
  ];
  const lines = [
    config.role === 'all' ? 'Bình An is running.' : `Bình An is running (${config.role}).`,
    ...(config.role === 'worker' ? [`  Readiness  ${base}/readyz`] : pages),
    password === null || config.adminPassword !== null
      ? null
      : `  First administrator (shown this once): user admin, password ${password}`,
  ];
  process.stdout.write(`${lines.filter((line) => line !== null).join('\n')}\n`);
}

function endOnSignals(started: Started, log: Log): void {
  let ending = false;
  const end = (signal: NodeJS.Signals): void => {
    if (ending) return;
    ending = true;
    log.info('stopping', { signal });
    setTimeout(() => process.exit(1), LAST_MS).unref();
    void started.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

/** What stops a start, as a sentence; anything else is a fault of ours and keeps its trace. */
function sentenceOf(fault: unknown): string | null {
  if (fault instanceof ConfigError) return `The settings are wrong, nothing was started:\n${fault.message}`;
  if (fault instanceof StorageError) return fault.message;
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'EADDRINUSE') return 'The port is taken by another program: set PORT, or stop that program.';
  if (code === 'EACCES') return 'This port or folder may not be used by this user: set PORT or DATA_DIR.';
  return null;
}

try {
  const env = readEnvironment();
  const publicUrl = (env['PUBLIC_URL'] ?? `http://localhost:${env['PORT'] ?? 3000}`).replace(/\/+$/, '');
  const { channels, faults } = openChannels(env, { publicUrl });
  const config = readConfig(env, faults);
  const log = createLog(config.logLevel);
  const started = await start(config, channels, log);
  endOnSignals(started, log);
  greet(config, started);
} catch (fault) {
  const sentence = sentenceOf(fault);
  process.stderr.write(`${sentence ?? (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault))}\n`);
  process.exit(1);
}
