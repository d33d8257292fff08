/** The media contract: pictures, sounds and files that people sent, sealed, kept by id; and what codes in pictures say. */

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

/** The texts of the QR codes in a picture, none where it has none; or why it was not looked at. */
export type CodesRead =
  { texts: readonly string[] } | { refused: 'notAPicture' | 'tooLarge' | 'tooSlow' | 'outOfMemory' | 'failed' };

/** Reads QR codes out of a picture (JPEG or PNG). Bounded in pixels, memory and time; rejects nothing. */
export type CodeReader = (bytes: Uint8Array) => Promise<CodesRead>;
