/** All channels: what the five are able to say, and those of them that a provider is configured for. */
import type { ChannelName } from '../../cases/codes.ts';
import type { Channel } from './contract.ts';
import type { DeclaredChannel } from './kit/declared.ts';
import type { Environment } from './kit/settings.ts';
import { declaredSms } from './sms/index.ts';
import { readConfig as readTelegram } from './telegram/config.ts';
import { createTelegram, declaredTelegram } from './telegram/index.ts';
import { declaredVoice } from './voice/index.ts';
import { createWeb, declaredWeb } from './web/index.ts';
import { declaredZalo } from './zalo/index.ts';

/** How each channel words a message, configured or not. */
export const declared: Readonly<Record<ChannelName, DeclaredChannel>> = {
  web: declaredWeb,
  telegram: declaredTelegram,
  zalo: declaredZalo,
  sms: declaredSms,
  voice: declaredVoice,
};

export interface OpenOptions {
  /** the address that providers call, without a trailing slash, e.g. "https://binhan.example.vn" */
  publicUrl: string;
}

/**
 * The channels that can send and receive now. `faults` are sentences, each naming the variable that is wrong: with any
 * of them the service should not start.
 */
export function openChannels(env: Environment, options: OpenOptions): { channels: Channel[]; faults: string[] } {
  const telegram = readTelegram(env);
  const channels = [createWeb(), ...(telegram.config ? [createTelegram(telegram.config, options)] : [])];
  return { channels, faults: [...telegram.faults] };
}
