/** Phone numbers as channels give them, as E.164. */

/**
 * "84912345678", "0912 345 678" or "+84912345678" as "+84912345678"; numbers of other countries keep their code.
 * Null where it is no phone number.
 */
export function toE164(phone: string): string | null {
  const digits = phone.replace(/[\s().-]/g, '');
  if (!/^\+?\d{6,15}$/.test(digits)) return null;
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+84${digits.slice(1)}` : `+${digits}`;
}
