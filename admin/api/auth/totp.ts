/** The second step of sign-in: codes of an authenticator app (RFC 6238, six digits, 30 s). */
import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;

function totpOf(secret: string, username: string): TOTP {
  return new TOTP({
    issuer: 'Bình An',
    label: username,
    secret: Secret.fromBase32(secret),
    period: PERIOD_S,
    digits: 6,
  });
}

/** A new secret of 160 bits and the address that authenticator apps read. */
export function proposeTotp(username: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totpOf(secret, username).toString() };
}

/**
 * The number of the time step whose code this is, one step early or late allowed; null for a wrong code.
 * A step must be taken once only.
 */
export function totpStep(secret: string, code: string, nowMs: number): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret, '').validate({ token, timestamp: nowMs, window: 1 });
  return delta === null ? null : Math.floor(nowMs / 1000 / PERIOD_S) + delta;
}
