/** A person in a few words. Pure. */
import { dialled } from '../../../cases/phone.ts';
import type { CaseItem, PersonBrief } from '../api/types.ts';

/** "67 tuổi", "8 tháng" for the little ones, '' where not known. */
export function ageWords(person: Pick<PersonBrief, 'age' | 'ageMonths'>): string {
  if (person.ageMonths !== null && person.ageMonths < 24) return `${person.ageMonths} tháng`;
  return person.age === null ? '' : `${person.age} tuổi`;
}

/** The name, the number, or a word that says that neither is known. */
export function personWords(person: Pick<PersonBrief, 'name' | 'phone'>): string {
  return person.name ?? (person.phone === null ? 'Chưa rõ tên' : phoneWords(person.phone));
}

/** Of whom a case is; who reported without a name stays unnamed. */
export function caseWords({ person, anonymous }: Pick<CaseItem, 'person' | 'anonymous'>): string {
  return anonymous ? 'Người báo giấu tên' : personWords(person);
}

/** "+84912345678" as people read it: "0912 345 678". */
export function phoneWords(phone: string): string {
  const national = dialled(phone);
  return /^0\d{9}$/.test(national) ? `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}` : national;
}

/** Two letters for a member of staff: first letters of the last two words of a name (Vietnamese given names come last). */
export function initials(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, '')
    .replace(/^[^\s.]{1,3}\.\s*/, '')
    .split(/[\s._-]+/)
    .filter((word) => word !== '');
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
