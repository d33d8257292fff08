/** How a written answer is read aloud where nobody wrote its spoken form. */

const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/anh\/chị/giu, 'anh chị'],
  [/\bSpO2\b/gu, 'S P O 2'],
  [/\bCOVID-19\b/gu, 'cô vít'],
  [/\bF([01])\b/gu, 'ép $1'],
  [/\b11([1345])\b/gu, '1 1 $1'],
  [/%/gu, ' phần trăm'],
  [/°C?/gu, ' độ'],
  [/(\d)\/(\d+)\/(\d{4})/gu, '$1 tháng $2 năm $3'],
  [/(\d)\/(\d)/gu, '$1 tháng $2'],
  [/\s*\n\s*/gu, ' '],
];

/** A written text for the ear: no signs, numbers to call digit by digit. */
export function spoken(chat: string): string {
  return SPOKEN.reduce((text, [sign, by]) => text.replaceAll(sign, by), chat);
}
