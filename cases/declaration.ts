/** A health declaration (khai báo y tế): what somebody declared of themselves or of one of their family, and its receipt. */
import type { Severity, Symptom, SymptomStatus } from './codes.ts';
import type { CasePlace } from './case.ts';
import type { Vitals } from './danger.ts';
import type { TextPart } from './text.ts';
import { plus } from './time.ts';

/** `unsure`: the person does not know. */
export const CONTACTS = ['yes', 'no', 'unsure'] as const;
export type Contact = (typeof CONTACTS)[number];

export const VEHICLES = ['motorbike', 'car', 'bus', 'train', 'plane', 'other'] as const;
export type Vehicle = (typeof VEHICLES)[number];

/** Whose plate is asked for: one's own car or motorbike, by which contacts are traced. */
export function hasPlate(vehicle: Vehicle): boolean {
  return vehicle === 'motorbike' || vehicle === 'car';
}

/** What is asked of somebody who comes into the province. */
export interface Entry {
  vehicle: Vehicle;
  /** as said */
  plate?: string;
  /** where they will stay, as said; absent: at the address declared */
  stay?: string;
}

/** Fields of the national forms (entry, movement, population) that are still of use; nothing else is asked. */
export interface Declared {
  name: string;
  birthYear?: number;
  /** ISO day */
  birthDate?: string;
  sex: 'male' | 'female';
  /** as typed, which proves nothing; absent: none */
  phone?: string;
  /** CCCD, CMND or passport; shown masked only */
  identity?: string;
  place: CasePlace;
  /** where one has been in the last 14 days, as said; absent: nowhere */
  travel?: string;
  contact: Contact;
  symptoms: readonly { code: Symptom; status: SymptomStatus; severe: boolean }[];
  vitals: Vitals;
  /** ISO day on which the symptoms began */
  since?: string;
  doses?: number;
  /** absent: not asked */
  conditions?: readonly string[];
  entry?: Entry;
}

/** Times are ISO 8601 with offset. */
export interface Declaration {
  id: string;
  rev: number;
  personId: string;
  conversationId: string;
  /** of its receipt, without the dash */
  code: string;
  at: string;
  atMs: number;
  validUntil: string;
  declared: Declared;
  level: Severity;
  /** province, then commune; empty where it is not known */
  areaPath: readonly string[];
}

/** What a declaration begins with; the service adds whose it is and when. */
export type NewDeclaration = Pick<Declaration, 'id' | 'code' | 'validUntil' | 'declared' | 'level' | 'areaPath'>;

/** One line of a declaration as people read it. */
export interface DeclaredLine {
  label: TextPart;
  value: TextPart;
}

/** A receipt is good for three days: this project's own choice, no document names a time ("Bình An"). */
const VALID_MS = 72 * 3_600_000;

export function validUntil(at: string): string {
  return plus(at, VALID_MS);
}

/** Without 0/O, 1/I/L and U: nothing that is misread or misheard. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

/** The code of a receipt out of an id that nobody can guess: each of its 8 characters is made of two of the id's. */
export function receiptCode(id: string): string {
  const value = (at: number): number => id.charCodeAt(at % id.length);
  const characters = Array.from({ length: CODE_LENGTH }, (_, i) => (value(2 * i) * 37 + value(2 * i + 1)) % 30);
  return characters.map((index) => ALPHABET[index]).join('');
}

/** "7F3K92QX" as it is shown: "7F3K-92QX". */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as somebody typed it ("7f3k 92qx"), as it is kept; null where it is none. */
export function typedCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s-]/g, '');
  const known = code.length === CODE_LENGTH && Array.from(code).every((character) => ALPHABET.includes(character));
  return known ? code : null;
}

/** "046085000123" as it may be shown: "046*****0123". Short ones keep their last two characters. */
export function maskedIdentity(identity: string): string {
  const [head, tail] = identity.length >= 9 ? [3, 4] : [0, 2];
  return `${identity.slice(0, head)}*****${identity.slice(-tail)}`;
}

const CENTURIES = 1900;

/**
 * Does a 12-digit personal number contradict the declared birth year or sex? Its fourth digit tells sex and century,
 * the next two the year (Thông tư 59/2021/TT-BCA, art. 4). Asked about, never a reason to refuse.
 */
export function identityDisagrees(identity: string, birthYear: number | null, sex: Declared['sex']): boolean {
  const [, kind, year] = /^\d{3}(\d)(\d\d)\d{6}$/.exec(identity) ?? [];
  if (kind === undefined || year === undefined) return false;
  const born = CENTURIES + Math.floor(Number(kind) / 2) * 100 + Number(year);
  const isFemale = Number(kind) % 2 === 1;
  return isFemale !== (sex === 'female') || (birthYear !== null && birthYear !== born);
}

/** First letters of a name without marks, "NVA" of "Nguyễn Văn An": what a receipt tells of a name. */
export function initialsOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase();
  return (plain.match(/\b[A-Z]/g) ?? []).join('').slice(0, 6);
}
