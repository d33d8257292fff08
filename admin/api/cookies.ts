/** Cookies of one request: read from its header, set on its answer. */
import type { Request, Response } from 'express';
import type { Cookies } from './operation.ts';

/** `secure`: the service is on https, cookies go nowhere else. */
export function cookiesOf(request: Request, response: Response, secure: boolean): Cookies {
  return {
    read: (name) => readCookie(request.headers.cookie, name),
    set: (name, value, { sameSite, maxAgeMs }) => {
      response.cookie(name, value, { httpOnly: true, secure, sameSite, maxAge: maxAgeMs, path: '/' });
    },
    clear: (name) => {
      response.clearCookie(name, { httpOnly: true, secure, path: '/' });
    },
  };
}

function readCookie(header: string | undefined, name: string): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}
