/** How many SMS parts a text takes: GSM 7-bit 160/153 septets, otherwise UCS-2 70/67 units, after NFC. */

const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_DOUBLE = '^{}\\[~]|€\f';

export function smsParts(text: string): number {
  const letters = Array.from(text.normalize('NFC'));
  if (letters.length === 0) return 0;
  if (letters.every((letter) => GSM.includes(letter) || GSM_DOUBLE.includes(letter))) {
    const septets = letters.reduce((sum, letter) => sum + (GSM_DOUBLE.includes(letter) ? 2 : 1), 0);
    return septets <= 160 ? 1 : Math.ceil(septets / 153);
  }
  const units = letters.join('').length;
  return units <= 70 ? 1 : Math.ceil(units / 67);
}
