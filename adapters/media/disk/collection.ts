/** The stored half of a file on disk: its key and whose it is. */
import type { Collection, Doc } from '../../storage/contract.ts';

export interface MediaDoc extends Doc {
  owner: string | null;
  type: string;
  size: number;
  /** base64 of the file's key */
  key: string;
  file: string;
}

/** Must be among the collections of the store that is given to `openMedia`. */
export const media: Collection<MediaDoc> = {
  name: 'media',
  version: 1,
  open: { owner: 'text', size: 'number' },
  indexes: [['owner']],
  owner: (doc) => doc.owner,
};
