/** What a started stand-in offers; it ends with the process that started it. */
export interface StandIn {
  port: number;
  uri: string;
  stop: () => Promise<void>;
  /** kill -9 */
  kill: () => Promise<void>;
  /** stands still without closing a connection, until `resume` */
  pause: () => void;
  resume: () => void;
}

/**
 * Starts it on a free port, or on this one, and waits until it listens. With `file` every write is on disk there before
 * it is acknowledged; without, it is in memory.
 */
export function startStandIn(place?: { file?: string | null; port?: number }): Promise<StandIn>;
