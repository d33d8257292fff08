/** What runs again and again while the service is up: timers, the sweeper, the spool. Each waits for itself, none overlaps. */
import { isAway } from '../adapters/storage/errors.ts';
import type { Deps } from './deps.ts';

export interface Loop {
  stop: () => Promise<void>;
}

/** Runs `work` every so often until stopped; a fault is logged and the next round comes anyway. */
export function every(
  ms: number,
  name: string,
  deps: Pick<Deps, 'log' | 'count'>,
  work: () => Promise<unknown>,
  { atOnce = false } = {},
): Loop {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    try {
      await work();
    } catch (fault) {
      deps.count('loop_failed', { loop: name });
      // An absent store is told by readiness and metrics; a line each second would hide everything else.
      if (!isAway(fault)) deps.log.error('loop failed', fault, { loop: name });
    }
    if (!stopped) timer = setTimeout(start, ms);
  };
  const start = (): void => {
    running = round();
  };
  timer = setTimeout(start, atOnce ? 0 : ms);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
