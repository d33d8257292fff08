/** Reading a channel's settings from environment variables, all faults named together. */
import type { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `config` is null where the channel is not configured, or wrongly so: then `faults` name each variable. */
export interface ReadConfig<Config> {
  config: Config | null;
  faults: string[];
}

/** The values of these variables, without those that are not set or empty. */
export function pick<Name extends string>(env: Environment, names: readonly Name[]): Partial<Record<Name, string>> {
  const picked: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = env[name]?.trim();
    if (value) picked[name] = value;
  }
  return picked;
}

/** What a schema found wrong, one sentence per variable: "TELEGRAM_API_ROOT must be …". Values are never repeated. */
export function faultsOf(error: z.ZodError): string[] {
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}
