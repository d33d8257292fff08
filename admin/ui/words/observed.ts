/** What a check-in recorded, in words: a measured value, or a sign that is there, not there, or over. Pure. */
import { SYMPTOMS } from '../../../cases/codes.ts';
import { factSentence, factWord, valueWord } from './labels.ts';

const SIGNS: ReadonlySet<string> = new Set(SYMPTOMS);

/** "SpO₂ 93%", "ho: có". */
export function observedWords({ name, value }: { name: string; value: string | number }): string {
  if (SIGNS.has(name)) return factSentence({ type: 'symptom', value: name, status: String(value) });
  return `${factWord(name)} ${valueWord(name, value)}`;
}
