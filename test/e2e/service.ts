/** The whole service in this process, with a folder of its own and the emulated Telegram as its only provider. */
import fs from 'node:fs';
import { openChannels } from '../../adapters/channels/index.ts';
import { readConfig } from '../../bots/config.ts';
import { silentLog } from '../../bots/log.ts';
import { start } from '../../bots/start.ts';
import { ADMIN_PASSWORD, ADMIN_TOKEN, freePort, newFolder } from '../servers/service.ts';
import type { StrictTelegram } from '../emulators/telegram/emulator.ts';

export interface CaseRow {
  id: string;
  kind: string;
  severity: string;
  status: string;
}

export interface TimelineRow {
  type: string;
  direction?: string;
  text?: string;
  media?: { kind: string; id?: string }[];
}

export interface InProcess {
  base: string;
  api: (path: string, init?: RequestInit) => Promise<Response>;
  cases: () => Promise<CaseRow[]>;
  timeline: (caseId: string) => Promise<TimelineRow[]>;
  warnings: string[];
  stop: () => Promise<void>;
}

/** @param secret receives by webhook instead of polling */
export async function startWith(
  telegram: StrictTelegram,
  given: { secret?: string; token?: string } = {},
): Promise<InProcess> {
  const dataDir = newFolder('e2e');
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    PORT: String(port),
    PUBLIC_URL: base,
    DATA_DIR: dataDir,
    ADMIN_TOKEN,
    ADMIN_PASSWORD,
    TELEGRAM_BOT_TOKEN: given.token ?? telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    ...(given.secret === undefined ? {} : { TELEGRAM_WEBHOOK_SECRET: given.secret }),
  };
  const { channels, faults } = openChannels(env, { publicUrl: base });
  const warnings: string[] = [];
  const started = await start(readConfig(env, faults), channels, {
    ...silentLog,
    warn: (event) => void warnings.push(event),
  });
  const api = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${base}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
    });
  const json = async <T>(path: string): Promise<T> => (await (await api(path)).json()) as T;
  return {
    base,
    api,
    cases: async () => (await json<{ items: CaseRow[] }>('/cases')).items,
    timeline: async (caseId) => (await json<{ timeline: TimelineRow[] }>(`/cases/${caseId}`)).timeline,
    warnings,
    async stop() {
      await started.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
