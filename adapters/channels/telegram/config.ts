/** The settings of Telegram, and the only place that knows their names. */
import { z } from 'zod';
import { faultsOf, pick, type Environment, type ReadConfig } from '../kit/settings.ts';

export interface TelegramConfig {
  token: string;
  /** with it updates come by webhook, without by polling */
  webhookSecret: string | null;
  /** ends in "/": telegraf resolves methods relative to it */
  apiRoot: string;
}

const NAMES = ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_API_ROOT'] as const;

const schema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string({ error: 'is missing, although other settings of Telegram are given' })
    .regex(/^\d+:[A-Za-z0-9_-]+$/, 'must look like 123456:ABC-def, as BotFather gives it'),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, 'must be 1 to 256 of A-Z a-z 0-9 _ -')
    .optional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .default('https://api.telegram.org'),
});

/** Null without faults where no token, secret or address is set. */
export function readConfig(env: Environment): ReadConfig<TelegramConfig> {
  const given = pick(env, NAMES);
  if (!given.TELEGRAM_BOT_TOKEN && !given.TELEGRAM_WEBHOOK_SECRET) return { config: null, faults: [] };
  const read = schema.safeParse(given);
  if (!read.success) return { config: null, faults: faultsOf(read.error) };
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_API_ROOT: root } = read.data;
  return {
    config: { token, webhookSecret: secret ?? null, apiRoot: root.endsWith('/') ? root : `${root}/` },
    faults: [],
  };
}
