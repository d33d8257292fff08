/**
 * The hints contract: processes tell each other that something changed, at once and without a promise. A hint holds ids and
 * codes, never a word that a person wrote; whoever hears it looks in the store. A lost hint costs delay only.
 */

export interface Hints {
  /** Tells the other processes that listen to `topic`; gives how many did, 0 where none can be reached. Never throws. */
  tell(topic: string, hint: object): Promise<number>;
  /** Hears what other processes tell, from soon after the call until what it gives is called. */
  listen(topic: string, listener: (hint: unknown) => void): () => void;
  close(): Promise<void>;
}

/** One process has nobody to tell. */
export const noHints: Hints = {
  tell: () => Promise.resolve(0),
  listen: () => () => {},
  close: () => Promise.resolve(),
};
