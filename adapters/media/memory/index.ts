/** Media in memory, for as long as the process lives: for rehearsals, which leave nothing behind. */
import type { Media, MediaStore } from '../contract.ts';

export function openMemoryMedia(): MediaStore {
  const kept = new Map<string, Media>();
  return {
    async put(id, bytes, { type }, owner) {
      if (kept.has(id)) return 'exists';
      kept.set(id, { bytes: Buffer.from(bytes), type, owner });
      return 'created';
    },
    has: async (id) => kept.has(id),
    get: async (id) => kept.get(id) ?? null,
    remove: async (id) => kept.delete(id),
  };
}
