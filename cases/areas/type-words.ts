/** The words that say what a unit is ("phường", "p.", "tx"), and how sure it is that they are meant so. */
import { keysOf, syllableOf, wordsOf } from './keys.ts';
import type { Syllable } from './keys.ts';
import { isMarked, isNumber, meant } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Level } from './units.ts';

/** Type words by their spellings; without marks they are read too. */
const TYPE_WORDS: readonly (readonly [type: string, level: readonly Level[], spellings: readonly string[]])[] = [
  ['xã', ['commune'], ['xã', 'x']],
  ['phường', ['commune'], ['phường', 'p', 'f', 'ph']],
  ['thị trấn', ['commune'], ['thị trấn', 'tt']],
  ['đặc khu', ['commune'], ['đặc khu', 'đk']],
  ['quận', ['district'], ['quận', 'q']],
  ['huyện', ['district'], ['huyện', 'h']],
  ['thị xã', ['district'], ['thị xã', 'tx']],
  ['thành phố', ['district', 'province'], ['thành phố', 'tp']],
  ['tỉnh', ['province'], ['tỉnh', 't']],
];

export interface TypeWord {
  type: string;
  /** the type as a key: "thitran" */
  typeKey: string;
  levels: readonly Level[];
  words: readonly Syllable[];
}

export interface TypeHit extends TypeWord {
  /** surely a type word, where a name of its level follows */
  firm: boolean;
}

const syllablesOf = (phrase: string) => wordsOf(phrase).map((word) => syllableOf(word));

const TYPES: readonly TypeWord[] = TYPE_WORDS.flatMap(([type, levels, spellings]) =>
  spellings.map((spelling) => ({
    type,
    typeKey: keysOf(syllablesOf(type)).key,
    levels,
    words: syllablesOf(spelling),
  })),
);

const BY_LAST_WORD = new Map<string, TypeWord[]>();
for (const word of TYPES) {
  const last = word.words.at(-1)?.folded ?? '';
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), word]);
}

/** Words that make another word with a type word behind them: liên quan, địa phương, từ xa, dương tính. */
const COMPOUNDS: Readonly<Record<string, RegExp>> = {
  quan: /^(?:lien|khach|chu|co|tham|bao|thuoc|si|thi|nhac|hai|ao|phe|thuc|khi|tap)$/,
  phuong: /^(?:dia|doi|song|da|bon|mot|tay|dong|ten|chi|co|em|thi|anh|be|bac|di)$/,
  xa: /^(?:tu|bao|rat|qua|di|khong|ko|gan|nha|hoi|kha|cung|cach|duong|may|thi|kho|noi|lang)$/,
  tinh: /^(?:am|duong|benh|gia|dac|man|cap|may|tam|ac|lanh|hoan|nam|nu|uoc|bao|tu|that|huyet|dam|chua|da|cai)$/,
  huyen: /^(?:mau|chi|co|em|ten|thi|be|bac|di|thanh|ngoc|thu|my|le)$/,
};

/** "5h", "30p": a unit of time, not of land; "q" has no such meaning. */
function isMeasure(first: Token, before: Token | undefined): boolean {
  return first.attached && isNumber(before) && /^[phtx]$/.test(first.folded);
}

function isCompound(first: Token, before: Token | undefined): boolean {
  if (before === undefined || before.segment !== first.segment || isMarked(first)) return false;
  return COMPOUNDS[first.folded]?.test(before.folded) ?? false;
}

function isFirm(first: Token, name: Token, text: string, accented: boolean): boolean {
  if (first.folded === 'f') return false;
  if (first.folded.length > 2 || /^(?:tp|tx|xa|ap)$/.test(first.folded)) return isMarked(first) || !accented;
  const dotted = text.charAt(first.end) === '.';
  return dotted || first.raw !== first.raw.toLowerCase() || (name.attached && isNumber(name));
}

/** Type words that end just before token `at`. */
export function typesBefore(text: string, tokens: readonly Token[], at: number, accented: boolean): TypeHit[] {
  const last = tokens[at - 1];
  const name = tokens[at];
  if (last === undefined || name === undefined) return [];
  return (BY_LAST_WORD.get(last.folded) ?? []).flatMap((word) => {
    const from = at - word.words.length;
    const first = tokens[from];
    const said = word.words.every((wanted, index) => {
      const token = tokens[from + index];
      return token !== undefined && meant(token, wanted);
    });
    if (!said || first === undefined) return [];
    if (isMeasure(first, tokens[from - 1]) || isCompound(first, tokens[from - 1])) return [];
    return [{ ...word, firm: isFirm(first, name, text, accented) }];
  });
}
