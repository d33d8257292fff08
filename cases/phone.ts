/** Telephone numbers as people here read and dial them. */

/** "0912345678" of "+84912345678". */
export function dialled(phone: string): string {
  return phone.replace(/^\+84/, '0');
}
