/** Is the receipt of a code still good? Nothing is told of the person. */
import { declarations } from '../../adapters/storage/collections.ts';
import { typedCode } from '../../cases/declaration.ts';
import { toMs } from '../../cases/time.ts';
import type { Ports } from './ports.ts';

/** Two people may get one code by chance: whichever is good counts. */
const MOST_OF_ONE_CODE = 20;

/** @param text a code as it is kept, shown or typed */
export async function receiptState(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  text: string,
): Promise<'valid' | 'expired' | 'unknown'> {
  const code = typedCode(text);
  if (code === null) return 'unknown';
  const { items } = await store.find(declarations, { where: { code }, limit: MOST_OF_ONE_CODE });
  if (items.length === 0) return 'unknown';
  return items.some(({ validUntil }) => toMs(validUntil) >= now()) ? 'valid' : 'expired';
}
