/** How texts and facts are compared and shown. */
import { fold } from '../../nlp/text/fold.ts';

/** As typed without marks. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}

/** Values of names and places are compared as people type them: without case, marks and stops. */
export function comparable(value: string | number): string {
  return typeof value === 'number' ? String(value) : fold(value).replaceAll(/[\s.,/-]/g, '');
}

/** What is in one list and not in the other, counting doubles. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
