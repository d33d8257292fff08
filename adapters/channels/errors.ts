/** Why a message was not sent: few named values, each carrying the decision what to do next. */

export interface SendError {
  name: 'throttled' | 'unreachable' | 'unknownOutcome' | 'refused' | 'stopped' | 'misconfigured';
  /** try again later? */
  retry: boolean;
  /** milliseconds that the provider asked to wait */
  retryAfterMs?: number;
  /** a person must see it in the console */
  alarm: boolean;
  /** provider's code or status, never text or address */
  code: string;
}

/** The provider asked to slow down. */
export function throttled(code: string, retryAfterMs?: number): SendError {
  return {
    name: 'throttled',
    retry: true,
    alarm: false,
    code,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Not reached, nothing was sent. */
export function unreachable(code: string): SendError {
  return { name: 'unreachable', retry: true, alarm: false, code };
}

/** It may have been sent: tried once more, then shown to a person. */
export function unknownOutcome(code: string): SendError {
  return { name: 'unknownOutcome', retry: true, alarm: true, code };
}

/** The provider will never take this message. */
export function refused(code: string): SendError {
  return { name: 'refused', retry: false, alarm: true, code };
}

/** The person blocked us or is gone: this address is not used again until they write. */
export function stopped(code: string): SendError {
  return { name: 'stopped', retry: false, alarm: true, code };
}

/** Our credentials or settings are wrong: everything on this channel waits, and somebody is told. */
export function misconfigured(code: string): SendError {
  return { name: 'misconfigured', retry: true, alarm: true, code };
}
