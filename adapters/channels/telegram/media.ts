/** Fetching a file that a person sent. Its address holds the token: it is used once and told to nobody. */
import type { FetchedMedia } from '../contract.ts';
import { refused, type SendError } from '../errors.ts';
import type { Agents } from '../kit/agents.ts';
import { callHttp } from '../kit/http.ts';
import { errorOfTelegram, type Api } from './api.ts';
import type { TelegramConfig } from './config.ts';

const MAX_BYTES = 20 * 1024 * 1024;
const GET_FILE_MS = 15_000;
const DOWNLOAD_MS = 60_000;

/** `ref` is a `file_id`; Telegram hands out files of up to 20 MB. Never throws. */
export function createFetchMedia(api: Api, { token, apiRoot }: TelegramConfig, agents: Agents) {
  return async (ref: string): Promise<FetchedMedia> => {
    const path = await pathOf(api, ref);
    if (typeof path !== 'string') return { ok: false, error: path };
    const url = new URL(`./file/bot${token}/${path}`, apiRoot).href;
    const result = await callHttp(agents, { method: 'GET', url, timeoutMs: DOWNLOAD_MS, maxBytes: MAX_BYTES });
    // A link lives for an hour; one that ended is the file's fault, not the settings'.
    if (!result.ok) return { ok: false, error: result.answer?.status === 404 ? refused('GONE') : result.error };
    return { ok: true, bytes: result.answer.body, contentType: result.answer.contentType };
  };
}

async function pathOf(api: Api, ref: string): Promise<string | SendError> {
  try {
    const file = await api.call('getFile', { file_id: ref }, { timeoutMs: GET_FILE_MS });
    if ((file.file_size ?? 0) > MAX_BYTES) return refused('TOO_LARGE');
    // Nothing that would lead out of the token's own folder.
    return file.file_path?.split('/').every((name) => /^[\w.-]*\w$/.test(name)) ? file.file_path : refused('PATH');
  } catch (error) {
    return errorOfTelegram(error);
  }
}
