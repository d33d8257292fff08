/** What can go wrong in a store: every driver's errors are translated into these. */

/**
 * - `away`: not reachable, locked, moved or full: try again later. Nothing is known to be written; where the store is another
 *   computer it may have been, so every write must be one that may be repeated (same id, or same revision)
 * - `conflict`: other writers were faster too many times
 * - `newer`: written by a newer version of this software: refuse to start
 * - `sealed`: the key for this document is not in the key ring, or the text was tampered with
 * - `unsupported`: this store cannot do it
 */
export type StorageFault = 'away' | 'conflict' | 'newer' | 'sealed' | 'unsupported';

export class StorageError extends Error {
  readonly kind: StorageFault;

  constructor(kind: StorageFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
    this.kind = kind;
  }
}

export function isAway(fault: unknown): boolean {
  return fault instanceof StorageError && fault.kind === 'away';
}

export function isConflict(fault: unknown): boolean {
  return fault instanceof StorageError && fault.kind === 'conflict';
}
