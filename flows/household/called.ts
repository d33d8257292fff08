/** How a family calls its people in messages: by name, by relation, by a word that can only mean one of them. */
import { searchTokens } from '../../cases/name-tokens.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { Person } from '../../cases/person.ts';
import type { PersonCode } from '../danger/peril.ts';
import { fold } from '../engine/fold.ts';
import type { TurnContext } from '../engine/turn.ts';

/** Words for kin, as they stand before what is told of them; lower case, with marks. */
const KIN: Readonly<Partial<Record<PersonCode, readonly string[]>>> = {
  mother: ['mẹ', 'má', 'mạ', 'bầm', 'mẹ già', 'bà già'],
  father: ['bố', 'ba', 'cha', 'tía', 'ông già'],
  grandmother: ['bà', 'bà nội', 'bà ngoại', 'bà cụ'],
  grandfather: ['ông', 'ông nội', 'ông ngoại', 'ông cụ'],
  wife: ['vợ', 'bà xã', 'vk'],
  husband: ['chồng', 'ông xã', 'ck'],
  child: [
    'con',
    'bé',
    'cháu',
    'con trai',
    'con gái',
    'em bé',
    'bé trai',
    'bé gái',
    'cu',
    'nhóc',
    'đứa nhỏ',
    'thằng bé',
  ],
  sister: ['chị', 'chị gái', 'em gái'],
  brother: ['anh', 'anh trai', 'em trai'],
  mother_in_law: ['mẹ chồng', 'mẹ vợ'],
  father_in_law: ['bố chồng', 'bố vợ', 'ba chồng', 'ba vợ'],
};

const SELF = ['tôi', 'em', 'mình', 'tui', 'tớ', 'bản thân', 'riêng tôi', 'còn tôi'];
const EVERYBODY = [
  'cả nhà',
  'mọi người',
  'tất cả',
  'ai cũng',
  'cả gia đình',
  'nhà em',
  'nhà tôi',
  'nhà mình',
  'cả hai',
];
/** Which of several: "bé út", "con lớn". */
const WHICH = ['út', 'lớn', 'nhỏ', 'cả', 'giữa', 'đầu', 'thứ hai', 'hai', 'ba', 'tư', 'trai', 'gái'];
const TITLES = ['bà', 'ông', 'bé', 'cháu', 'em', 'anh', 'chị', 'cô', 'chú', 'bác', 'con', 'cu', 'mẹ', 'bố', 'ba', 'má'];

/** A way to call somebody. */
export interface Called {
  words: readonly string[];
  /** ids; several: everybody, or nobody knows which of them */
  people: readonly string[];
  is: 'one' | 'self' | 'everybody' | 'unclear';
  /** a person's own name: it stands for them wherever it stands */
  name?: true;
}

const YEARS = 12;
const GENERATION = 15;

/** By the register, else by the middle name that says it. */
function sexOf({ sex, name }: Person): Person['sex'] {
  const words = searchTokens(name ?? '');
  return sex ?? (words.includes('thi') ? 'female' : words.includes('van') ? 'male' : undefined);
}

/** The code of a relation in words, e.g. `child` of "con út"; null where there is none. */
export function kinOf(relation: string | undefined): PersonCode | null {
  if (relation === undefined) return null;
  const folded = ` ${fold(relation)} `;
  return KIN_FOLDED.find(({ word }) => folded.startsWith(` ${word} `))?.code ?? null;
}
const KIN_ENTRIES = Object.entries(KIN) as [PersonCode, readonly string[]][];
/** The longest first. */
const KIN_FOLDED = KIN_ENTRIES.flatMap(([code, words]) => words.map((word) => ({ code, word: fold(word) }))).toSorted(
  (one, other) => other.word.length - one.word.length,
);

/** May this word be used of that person, whose relation nobody has told? By age and sex, as far as they are known. */
function mayBe(code: PersonCode, person: Person, holder: Person, now: string): boolean {
  const [age, own] = [ageInMonths(person, now), ageInMonths(holder, now)];
  if (age === null) return false;
  const years = age / YEARS;
  const older = own === null ? null : years - own / YEARS;
  const [man, woman] = [sexOf(person) !== 'female', sexOf(person) !== 'male'];
  const elder = older === null ? years >= 50 : older >= GENERATION;
  if (code === 'child') return years < 16 || (older !== null && older <= -GENERATION);
  if (code === 'mother' || code === 'mother_in_law') return woman && elder;
  if (code === 'father' || code === 'father_in_law') return man && elder;
  if (code === 'grandmother') return woman && years >= 50;
  if (code === 'grandfather') return man && years >= 50;
  const partner = years >= 18 && (older === null || Math.abs(older) < GENERATION);
  return partner && ((code === 'wife' && woman) || (code === 'husband' && man));
}

/** Words for one kin, of whom they can be said; of several people nobody knows which. */
function kinCalls(code: PersonCode, words: readonly string[], { household, now }: Places): Called[] {
  const [holder] = household;
  const others = household.slice(1);
  if (holder === undefined) return [];
  const told = others.filter(({ relation }) => kinOf(relation) === code);
  const people = told.length > 0 ? told : others.filter((one) => !one.relation && mayBe(code, one, holder, now));
  if (people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  const generic = words.map((word): Called => ({
    words: word.split(' '),
    people: ids,
    is: ids.length === 1 ? 'one' : 'unclear',
  }));
  const which = told.flatMap((person) =>
    WHICH.filter((word) => ` ${fold(person.relation ?? '')} `.includes(` ${fold(word)} `)).flatMap((word) =>
      words.map((kin): Called => ({ words: `${kin} ${word}`.split(' '), people: [person.id], is: 'one' })),
    ),
  );
  return [...generic, ...which];
}

function nameCalls({ id, name, relation }: Person): Called[] {
  const full = (name ?? '').normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const given = full.at(-1);
  const own = relation?.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const ways = [
    full,
    full.slice(-2),
    ...(given === undefined ? [] : [[given], ...TITLES.map((title) => [title, given])]),
  ];
  return [
    ...ways
      .filter((words) => words.length > 0)
      .map((words): Called => ({ words, people: [id], is: 'one', name: true })),
    ...(own.length === 0 ? [] : [{ words: own, people: [id], is: 'one' as const }]),
  ];
}

type Places = Pick<TurnContext, 'household' | 'now'>;

/** Every way to call somebody of the household, the longest first; a way that two people share is nobody's. */
export function callsOf(context: Places): readonly Called[] {
  const { household } = context;
  const [holder] = household;
  if (holder === undefined || household.length < 2) return [];
  const calls: Called[] = [
    ...household.flatMap(nameCalls),
    ...KIN_ENTRIES.flatMap(([code, words]) => kinCalls(code, words, context)),
    ...SELF.map((words): Called => ({ words: words.split(' '), people: [holder.id], is: 'self' })),
    ...EVERYBODY.map((words): Called => ({
      words: words.split(' '),
      people: household.map(({ id }) => id),
      is: 'everybody',
    })),
  ];
  return calls.toSorted((one, other) => other.words.join(' ').length - one.words.join(' ').length);
}

/** The relation in somebody's words, with which of several: "con út", "mẹ"; undefined where none is said. */
export function relationSaid(text: string): string | undefined {
  const said = text.normalize('NFC').toLowerCase();
  const marked =
    said !==
    said
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd');
  const padded = ` ${(marked ? said.replace(/[^\p{L}\p{N}]+/gu, ' ') : fold(said)).trim()} `;
  return RELATIONS.find(({ way, folded }) => padded.includes(` ${marked ? way : folded} `))?.way;
}

const KIN_WORDS = KIN_ENTRIES.flatMap(([, words]) => words);
/** "con út", "mẹ": all that `relationSaid` knows, the longest first. */
const RELATIONS = [...KIN_WORDS.flatMap((word) => WHICH.map((which) => `${word} ${which}`)), ...KIN_WORDS]
  .map((way) => ({ way, folded: fold(way) }))
  .toSorted((one, other) => other.way.length - one.way.length);
