/** The media contract: pictures, sounds and files that people sent, sealed, kept by id. */

export interface Media {
  bytes: Buffer;
  /** MIME type, as it was found to be */
  type: string;
  /** the conversation in which it came; null: nobody's */
  owner: string | null;
}

export interface MediaStore {
  /** Durable when it resolves. `exists`: the id is taken; what is there stays. */
  put(id: string, bytes: Uint8Array, about: { type: string }, owner: string | null): Promise<'created' | 'exists'>;
  has(id: string): Promise<boolean>;
  /** Null when it was removed, never there, or its owner was forgotten. */
  get(id: string): Promise<Media | null>;
  remove(id: string): Promise<boolean>;
}
