/** Settings from the environment and .env, checked once; wrong ones stop the start, all faults named together. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { root } from './paths.ts';

/** `web`: HTTP only; `worker`: turns, deliveries, timers, polling; `all`: both in one process. */
export type Role = 'all' | 'web' | 'worker';

export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  dataKeys: string | null;
  mongoUri: string | null;
  redisUrl: string | null;
  role: Role;
  adminToken: string | null;
  adminPassword: string | null;
  province: string | null;
  production: boolean;
  /** answers and known claims that nobody has signed are kept for staff */
  requireReview: boolean;
  trustProxy: string | null;
  logLevel: string;
  /** as given, for the channels' own settings */
  env: Readonly<Record<string, string | undefined>>;
}

/** Sentences about what is wrong with the settings, one for each. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

const text = (max = 2000): z.ZodOptional<z.ZodString> => z.string().max(max).optional();
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a port number, 1 to 65535')
    .optional(),
  HOST: text(200),
  PUBLIC_URL: url.optional(),
  DATA_DIR: text(),
  DATA_KEYS: z
    .string()
    .regex(/^[\w-]+=[A-Za-z0-9+/]{43}=(,[\w-]+=[A-Za-z0-9+/]{43}=)*$/, 'must be id=<base64 of 32 bytes>,…')
    .optional(),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'must be a mongodb:// or mongodb+srv:// address')
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/\S+$/, 'must be a redis:// or rediss:// address')
    .optional(),
  ROLE: z.enum(['all', 'web', 'worker'], { error: 'must be all, web or worker' }).optional(),
  ADMIN_TOKEN: z.string().min(32, 'must have at least 32 characters').optional(),
  ADMIN_PASSWORD: z.string().min(10, 'must have at least 10 characters').optional(),
  PROVINCE: z
    .string()
    .regex(/^\d\d$/, 'must be the two-digit code of a province')
    .optional(),
  REQUIRE_REVIEW: z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
  TRUST_PROXY: text(200),
  MAP_TILES_URL: url.optional(),
  SMTP_URL: text(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .optional(),
  NODE_ENV: text(40),
});

/** Which stores and queues go together: one sentence for each thing that is missing. */
function combinationFaults({
  MONGODB_URI,
  REDIS_URL,
  DATA_KEYS,
  ROLE,
}: Readonly<Record<string, string | undefined>>): string[] {
  const faults: string[] = [];
  if (MONGODB_URI !== undefined && REDIS_URL === undefined) {
    faults.push('MONGODB_URI needs REDIS_URL: the embedded queue wakes one process only, beside the embedded store');
  }
  if (MONGODB_URI !== undefined && DATA_KEYS === undefined) {
    faults.push('MONGODB_URI needs DATA_KEYS: every process must seal and open with the same keys');
  }
  if (ROLE !== undefined && ROLE !== 'all' && REDIS_URL === undefined) {
    faults.push(`ROLE=${ROLE} needs REDIS_URL: without it the service is one process, ROLE=all`);
  }
  return faults;
}

/** The process's environment over what `.env` in the project says; empty values count as unset. */
export function readEnvironment(): Record<string, string | undefined> {
  const file = path.join(root, '.env');
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const all: Record<string, string | undefined> = { ...fromFile, ...process.env };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

/**
 * @param channelFaults sentences of the channels about their own settings
 * @throws ConfigError naming every fault at once
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  channelFaults: readonly string[] = [],
): Config {
  const parsed = schema.safeParse(env);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const all = [...faults, ...combinationFaults(env), ...channelFaults];
  if (!parsed.success || all.length > 0) throw new ConfigError(all);
  const { data } = parsed;
  const port = data.PORT ?? 3000;
  return {
    port,
    host: data.HOST ?? '127.0.0.1',
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir: path.resolve(root, data.DATA_DIR ?? './data'),
    dataKeys: data.DATA_KEYS ?? null,
    mongoUri: data.MONGODB_URI ?? null,
    redisUrl: data.REDIS_URL ?? null,
    role: data.ROLE ?? 'all',
    adminToken: data.ADMIN_TOKEN ?? null,
    adminPassword: data.ADMIN_PASSWORD ?? null,
    province: data.PROVINCE ?? null,
    production: data.NODE_ENV === 'production',
    requireReview: data.REQUIRE_REVIEW === undefined ? data.NODE_ENV === 'production' : data.REQUIRE_REVIEW === 'true',
    trustProxy: data.TRUST_PROXY ?? null,
    logLevel: data.LOG_LEVEL ?? 'info',
    env,
  };
}
