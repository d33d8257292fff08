/** Keeps the base of answers at hand: read from the store again when it is a moment old or something was written. */
import { answerEdits, bulletins, hotlines } from '../adapters/storage/collections.ts';
import type { Store } from '../adapters/storage/contract.ts';
import type { AnswerBook } from '../cases/answer.ts';
import { allOf } from '../adapters/storage/all-of.ts';
import { createBook } from './answers/book.ts';
import type { BookParts } from './answers/book.ts';
import { SHIPPED_HOTLINES } from './answers/shipped.ts';
import type { Clock } from './clock.ts';

/** So long another process's change may go unseen. */
const FRESH_MS = 5_000;
/** Older bulletins are no news. */
const BULLETINS = 500;

export interface AnswerKeeper {
  book: () => Promise<AnswerBook>;
  /** something was written: the next question sees it */
  forget: () => void;
}

async function read(store: Store) {
  const [edits, news, numbers] = await Promise.all([
    allOf(store, answerEdits),
    store.find(bulletins, {
      where: { withdrawn: false },
      order: [
        ['day', 'desc'],
        ['atMs', 'desc'],
      ],
      limit: BULLETINS,
    }),
    allOf(store, hotlines),
  ]);
  const own = numbers.filter(({ withdrawn }) => !withdrawn);
  const replaced = new Set(numbers.map(({ id }) => id));
  const shipped = SHIPPED_HOTLINES.filter(({ id }) => !replaced.has(id));
  return { edits, bulletins: news.items, hotlines: [...own, ...shipped] };
}

/** `requireReview`: what nobody has signed is for staff, not for citizens. */
export function createAnswers(
  store: Store,
  clock: Clock,
  settings: Pick<BookParts, 'requireReview' | 'province'>,
): AnswerKeeper {
  let kept: { book: AnswerBook; print: string } | null = null;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    async book() {
      if (kept !== null && Math.abs(clock.now() - readAt) < FRESH_MS) return kept.book;
      const parts = await read(store);
      readAt = clock.now();
      // The index is worth keeping for as long as nothing changed.
      const print = JSON.stringify(
        [parts.edits, parts.bulletins, parts.hotlines].map((docs) =>
          docs.map((doc) => [doc.id, 'rev' in doc ? doc.rev : 0]),
        ),
      );
      if (kept?.print !== print) kept = { book: createBook({ ...parts, ...settings }), print };
      return kept.book;
    },
    forget: () => void (readAt = Number.NEGATIVE_INFINITY),
  };
}
