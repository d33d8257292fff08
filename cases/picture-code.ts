/** What the QR code in a picture is, by the form of its text alone: an identity card, a receipt, the code of a result, or another. */
import { typedCode } from './declaration.ts';
import { isDay } from './time.ts';

/** What a card tells of its holder. Absent: not on it, masked, or nothing that can be true. A type: it goes into a session. */
export type CardFacts = {
  /** as printed */
  name?: string;
  /** "1985" or "1985-03-12" */
  birth?: string;
  sex?: 'male' | 'female';
  identity?: string;
};

export type ReceiptState = 'valid' | 'expired' | 'unknown' | 'altered';

/** What a picture says. Of a receipt only its state and code: whose it is, is nobody's business. */
export type PictureCode =
  | { is: 'card'; facts: CardFacts }
  /** `code` and `validUntil` (ISO) are null where it was altered */
  | { is: 'receipt'; state: ReceiptState; code: string | null; validUntil: string | null }
  | { is: 'result'; code: string }
  /** digits alone: a result's code where one is asked for, else anything */
  | { is: 'number'; code: string }
  | { is: 'certificate' }
  | { is: 'payment' }
  | { is: 'link' }
  | { is: 'other' }
  /** no code that can be read, or a picture too large to be opened */
  | { is: 'none' }
  | { is: 'tooLarge' };

export type CodeText = Exclude<PictureCode, { is: 'receipt' | 'none' | 'tooLarge' }> | { is: 'receipt' };

/** The most useful first, where a picture has several. */
const ORDER: readonly PictureCode['is'][] = [
  ...(['receipt', 'card', 'result', 'number', 'certificate', 'payment', 'link', 'other', 'tooLarge', 'none'] as const),
];

export function mostUseful(codes: readonly PictureCode[]): PictureCode {
  return codes.toSorted((one, other) => ORDER.indexOf(one.is) - ORDER.indexOf(other.is))[0] ?? { is: 'none' };
}

/** @param today ISO day; nobody was born after it */
export function readCodeText(text: string, today: string): CodeText {
  const line = text.normalize('NFC').trim();
  if (line.startsWith('BA1|')) return { is: 'receipt' };
  const facts = cardOf(line, today) ?? personalOf(line, today);
  if (facts !== null) return { is: 'card', facts };
  if (/^HC\d:/.test(line)) return { is: 'certificate' };
  if (/^000201\d/.test(line)) return { is: 'payment' };
  if (/^(?:https?:\/\/|www\.)/i.test(line)) return { is: 'link' };
  return resultOf(line);
}

const NAME = /^\p{L}[\p{L} .'’-]{1,60}$/u;
const PERSONAL_NUMBER = /^\d{12}$/;
const ANY_NUMBER = /^(?:\d{9}|\d{12}|[A-Z]\d{7,8})$/;

/** QR code of the chip card (CCCD, Căn cước): seven fields or more; the date of birth is DDMMYYYY. */
function cardOf(line: string, today: string): CardFacts | null {
  const [identity = '', , name = '', born = '', sex = '', ...more] = line.split('|').map((field) => field.trim());
  if (!PERSONAL_NUMBER.test(identity) || !/^\d{8}$/.test(born) || more.length < 2) return null;
  const birth = `${born.slice(4)}-${born.slice(2, 4)}-${born.slice(0, 2)}`;
  return factsOf(
    { identity, name, birth, sex: /^nam$/i.test(sex) ? 'male' : /^n[ữu]$/iu.test(sex) ? 'female' : null },
    today,
  );
}

/** Personal QR code of the epidemic years (QĐ 1405/QĐ-BTTTT, 11/9/2021): parts may be masked with `*`, sex is in the sixth field. */
function personalOf(line: string, today: string): CardFacts | null {
  const [identity = '', name = '', birth = '', kind = '', ...more] = line.split('|').map((field) => field.trim());
  if (!/^\d{4}-[\d*]{2}-[\d*]{2}$/.test(birth) || !/^[01]$/.test(kind)) return null;
  const sex = more[1]?.split('<')[1];
  return factsOf({ identity, name, birth, sex: sex === '1' ? 'male' : sex === '2' ? 'female' : null }, today);
}

interface Printed {
  identity: string;
  name: string;
  birth: string;
  sex: 'male' | 'female' | null;
}

function factsOf({ identity, name, birth, sex }: Printed, today: string): CardFacts | null {
  const year = birth.slice(0, 4);
  const known = isDay(birth) && birth <= today ? birth : year <= today.slice(0, 4) ? year : null;
  const facts: CardFacts = {
    ...(NAME.test(name) ? { name: name.replace(/\s+/g, ' ') } : {}),
    ...(known !== null && year >= '1900' ? { birth: known } : {}),
    ...(sex === null ? {} : { sex }),
    ...(ANY_NUMBER.test(identity) ? { identity } : {}),
  };
  return 'name' in facts || 'identity' in facts ? facts : null;
}

/** Before the code, as laboratories print it. */
const LABEL = /^(?:m[aã](?: (?:s[oố]|xn|x[eé]t nghi[eệ]m|m[aẫ]u|phi[eế]u|h[oồ] s[oơ]))*|code|id)\s*[:#]\s*/iu;
const WITH_LETTERS = /^(?=[^a-z]*[a-z])(?=(?:\D*\d){3})[a-z0-9]+(?:[./-][a-z0-9]+)*$/i;
const LONGEST_CODE = 24;

/** The code alone, or the first field of a label. */
function resultOf(line: string): CodeText {
  const first = (line.split(/[|;\n]/)[0] ?? '').trim().replace(LABEL, '');
  if (first.length > LONGEST_CODE) return { is: 'other' };
  if (WITH_LETTERS.test(first) || (first.includes('-') && typedCode(first) !== null))
    return { is: 'result', code: first };
  return /^\d{5,14}$/.test(first) && !PERSONAL_NUMBER.test(first) ? { is: 'number', code: first } : { is: 'other' };
}
