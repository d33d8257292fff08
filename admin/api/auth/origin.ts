/** Where a write comes from: only pages of this very service may use the cookies of its visitors. */

export interface Source {
  origin: string | undefined;
  secFetchSite: string | undefined;
  /** the request's own Host, as the visitor's browser wrote it */
  host: string | undefined;
}

/**
 * - `own`: a page of this service
 * - `unknown`: neither Origin nor Sec-Fetch-Site: no present browser sends a write like this
 * - `foreign`: another site's page
 */
export function sourceOf(source: Source, publicUrl: string): 'own' | 'unknown' | 'foreign' {
  const { origin, secFetchSite, host } = source;
  if (origin === undefined) {
    if (secFetchSite === undefined) return 'unknown';
    return secFetchSite === 'same-origin' || secFetchSite === 'none' ? 'own' : 'foreign';
  }
  const from = parse(origin);
  if (from === null) return 'foreign';
  const home = parse(publicUrl);
  if (home !== null && from.origin === home.origin) return 'own';
  if (host !== undefined && from.host === host.toLowerCase()) return 'own';
  const own = host === undefined ? null : parse(`${from.protocol}//${host}`);
  return sameMachine(from, own) ? 'own' : 'foreign';
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(hostname);
}

/** `localhost` and `127.0.0.1` of one port are the same service: people open either. */
function sameMachine(from: URL, own: URL | null): boolean {
  return own !== null && isLoopback(from.hostname) && isLoopback(own.hostname) && from.port === own.port;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
