/** Telex and VNI residue: "hongj", "ra61t" as the syllables their typist meant. */
import { isPlainSyllable, isSyllable } from './syllables.ts';
import { joinTone } from './tone-marks.ts';
import type { Tone } from './tone-marks.ts';

const TELEX_TONES: Readonly<Record<string, Tone>> = { f: 1, s: 2, r: 3, x: 4, j: 5 };
const VNI_TONES: Readonly<Record<string, Tone>> = { '1': 2, '2': 1, '3': 3, '4': 4, '5': 5 };
const HATS = [/a(?=.*a)/, /e(?=.*e)/, /o(?=.*o)/] as const;
const HATTED = ['â', 'ê', 'ô'] as const;
const VOWEL = /[aăâeêioôơuưy]/;

/** Words of other languages, or of chat, that Telex rules would spoil. */
const FOREIGN = new Set(
  (
    'test sos bus list visa sex of or as is us if box max post app bot fax les hix her for his this sms oxy oxi max mix fix ' +
    'alo aloo wax tax six air car far war bar off ios max pos pass class case thanks ar er plus'
  ).split(' '),
);

/** A lower-case word of plain letters: its syllable if it is Telex, otherwise null. */
export function decodeTelex(word: string): string | null {
  if (word.length < 2 || word.length > 9 || !/^[a-z]+$/.test(word)) return null;
  if (isPlainSyllable(word) || FOREIGN.has(word)) return null;
  const { letters, tone } = takeTone(word);
  const base = hats(letters);
  if (base === word || !isSyllable(base)) return null;
  return checked(base, tone);
}

/** The tone key is the last of s f r x j after a vowel. */
function takeTone(word: string): { letters: string; tone: Tone } {
  const vowel = word.search(/[aeiouyw]/);
  if (vowel < 0) return { letters: word, tone: 0 };
  for (let i = word.length - 1; i > vowel; i--) {
    const tone = TELEX_TONES[word.charAt(i)];
    if (tone !== undefined) return { letters: word.slice(0, i) + word.slice(i + 1), tone };
  }
  return { letters: word, tone: 0 };
}

function hats(letters: string): string {
  let base = letters.replace(/^dd/, 'đ').replace(/^d(.*)d$/, 'đ$1');
  HATS.forEach((twice, i) => {
    const letter = 'aeo'.charAt(i);
    if (!twice.test(base)) return;
    const last = base.lastIndexOf(letter);
    base = (base.slice(0, last) + base.slice(last + 1)).replace(letter, HATTED[i] ?? letter);
  });
  if (!base.includes('w')) return base;
  const bare = base.replace(/w/g, '');
  if (/uo/.test(bare)) return bare.replace('uo', 'ươ');
  if (/[^q]u|^u/.test(bare) && !/[ao]$/.test(bare.replace(/[^aou]/g, ''))) return bare.replace(/u/, 'ư');
  if (bare.includes('o') && !bare.includes('oa')) return bare.replace('o', 'ơ');
  if (bare.endsWith('ua')) return bare.replace('u', 'ư');
  return bare.includes('a') ? bare.replace('a', 'ă') : bare.replace('u', 'ư');
}

/** A lower-case word of letters and digits: its syllable if it is VNI, otherwise null. */
export function decodeVni(word: string): string | null {
  if (word.length > 10 || !/^[a-z]{1,4}\d?[a-z]*\d+[a-z0-9]*$/.test(word) || /[^1-9a-z]/.test(word)) return null;
  let tone: Tone = 0;
  let base = '';
  for (const sign of word) {
    if (VNI_TONES[sign] !== undefined && /[1-5]/.test(sign)) {
      tone = VNI_TONES[sign] ?? tone;
      continue;
    }
    const before = base;
    if (sign === '9') base = base.replace('d', 'đ');
    else if (sign === '6') base = replaceLast(base, { a: 'â', e: 'ê', o: 'ô' });
    else if (sign === '7')
      base = base.endsWith('uo') ? `${base.slice(0, -2)}ươ` : replaceLast(base, { o: 'ơ', u: 'ư' });
    else if (sign === '8') base = replaceLast(base, { a: 'ă' });
    else base += sign;
    // "con83", "nay37": a digit that marks nothing is a number's
    if (base === before) return null;
  }
  base = base.replace(/uơ(?=.)/, 'ươ');
  if (base.replace(/[^a-zđăâêôơư]/g, '').length < 2 || !isSyllable(base)) return null;
  return checked(base, tone);
}

function replaceLast(text: string, to: Readonly<Record<string, string>>): string {
  for (let i = text.length - 1; i >= 0; i--) {
    const hatted = to[text.charAt(i)];
    if (hatted) return text.slice(0, i) + hatted + text.slice(i + 1);
  }
  return text;
}

/** Syllables that end in c, ch, p, t carry sắc or nặng only. */
function checked(base: string, tone: Tone): string | null {
  if (/(?:c|ch|p|t)$/.test(base) && tone !== 2 && tone !== 5 && tone !== 0) return null;
  return VOWEL.test(base) ? joinTone(base, tone) : null;
}
