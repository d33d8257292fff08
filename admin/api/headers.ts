/** Security headers of every page and answer. */
import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** Pages load from their own address only; the console's components set inline styles. */
export function securityHeaders(publicUrl: string): RequestHandler {
  const https = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // on plain http it would bind a laptop's "localhost" to https
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  }) as RequestHandler;
}
