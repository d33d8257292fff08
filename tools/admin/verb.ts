/** What every verb of `npm run admin` is given, and how bad use is told. */
import type { Store } from '../../adapters/storage/contract.ts';

/** Bad use: one sentence, exit status 2. */
export class UsageError extends Error {}

/** Options as parsed; each verb reads its own. */
export interface Options {
  role?: string | undefined;
  'full-name'?: string | undefined;
  address?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  'data-dir'?: string | undefined;
  'mongodb-uri'?: string | undefined;
  pack?: string | undefined;
  set?: string[] | undefined;
}

/** Acts on the deployment's store; `subject` is what stands after the verb. */
export type StoreVerb = (store: Store, subject: string | undefined, options: Options) => Promise<void>;

export function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new UsageError(`${what} is missing; see --help`);
  return value;
}
