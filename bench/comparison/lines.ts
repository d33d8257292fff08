/** The public test set as the comparison reads it. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../bots/paths.ts';

/** A line of answers.jsonl or claims.jsonl: an entry, or a query with the id that it means. */
export interface MatchLine {
  kind: 'faq' | 'claim' | 'query';
  id: string;
  part?: 'dev' | 'frozen';
  text?: string;
  question?: string;
  answer?: string;
  faq?: string | null;
  claim?: string | null;
}

export function readLines<Line>(name: string): Line[] {
  const text = fs.readFileSync(path.join(root, 'bench', 'data', `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
