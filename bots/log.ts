/** The log: JSON on standard error, ids and codes only, never a word that a person wrote. */
import pino from 'pino';

export interface Log {
  info: (event: string, detail?: Readonly<Record<string, string | number | boolean>>) => void;
  warn: (event: string, detail?: Readonly<Record<string, string | number | boolean>>) => void;
  /** Of an error its name, code and place are kept; its message may hold personal text and is not. */
  error: (event: string, fault: unknown, detail?: Readonly<Record<string, string | number | boolean>>) => void;
}

export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return {
    info: (event, detail) => logger.info(detail ?? {}, event),
    warn: (event, detail) => logger.warn(detail ?? {}, event),
    error: (event, fault, detail) => logger.error({ ...detail, ...describe(fault) }, event),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Name, code and the first lines of the stack without the message. */
export function describe(fault: unknown): Record<string, string> {
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const code = 'code' in fault ? String(fault.code) : 'kind' in fault ? String(fault.kind) : '';
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    fault: fault.name,
    code,
    at: frames
      .slice(0, 3)
      .map((line) => line.trim())
      .join(' < '),
  };
}
