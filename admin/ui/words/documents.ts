/** Documents as people cite them. Pure. */
import { dayWords } from './time.ts';

/** "261/QĐ-BYT, 2022-01-31" as "261/QĐ-BYT, 31/1/2022"; other names stay. */
export function documentWords(document: string): string {
  return document.replaceAll(/\d{4}-\d{2}-\d{2}/g, dayWords);
}
