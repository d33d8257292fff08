/** Builds what is built at first use (phrase trees, the index of answers) before somebody's first question has to wait for it. */
import type { Deps } from './deps.ts';

/** After the start: who asks whether the service is ready is answered first. */
const AFTER_MS = 1_000;
const ANY_QUESTION = 'sốt bao nhiêu độ thì đi khám';

export function warmUp({ answers, log }: Pick<Deps, 'answers' | 'log'>): { stop: () => Promise<void> } {
  let done: Promise<void> = Promise.resolve();
  const timer = setTimeout(() => {
    done = answers.book().then(
      (book) => void book.find(ANY_QUESTION),
      // the store may be away now: the first question builds it then
      (fault: unknown) => log.error('warming up failed', fault),
    );
  }, AFTER_MS);
  return {
    async stop() {
      clearTimeout(timer);
      await done;
    },
  };
}
