/** Which transcripts are shown in docs, and as what. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readScript } from '../branches/play.ts';
import { conversationPage, conversationRows } from './page.ts';

const SHOWN = [
  {
    script: 'household-four',
    file: 'docs/household-of-four.md',
    title: 'A household of four on one phone',
    about:
      'Two days of one family as `test/transcripts/household-four.jsonl` plays them: all are asked in one message, one of them is\n' +
      'forgotten, one becomes worse at night and is taken to hospital. `→` is written by the family, `←` is sent to it. Made by\n' +
      '`node tools/run.mjs tools/transcripts`; names and numbers are invented.',
  },
] as const;

/** @param root of the project */
export function pages(root: string): readonly { file: string; text: string }[] {
  const read = (name: string) => readScript(readFileSync(path.join(root, 'test', 'transcripts', name), 'utf8'));
  return SHOWN.map(({ script, file, title, about }) => ({
    file,
    text: conversationPage(title, about, conversationRows(read(`${script}.jsonl`), read(`${script}.golden.jsonl`))),
  }));
}
