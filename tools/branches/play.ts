/** Plays one script in one spelling, and tells what was written and which parts of the drawings it went through. */
import type { RehearsalParts } from '../../bots/rehearsal.ts';
import { readLine } from '../chat/lines.ts';
import { Stage } from '../chat/stage.ts';
import type { Out } from '../chat/written.ts';
import { drawnName } from './drawn.ts';
import { type Spelling, spelt } from './spelling.ts';

export interface Played {
  /** what `npm run chat -- --jsonl --events` writes for it */
  written: readonly Out[];
  /** names in drawings */
  walked: ReadonlySet<string>;
}

type Line = Readonly<Record<string, unknown>>;

/** The lines of a script file. */
export function readScript(text: string): readonly Line[] {
  const lines: unknown[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.filter((line): line is Line => typeof line === 'object' && line !== null);
}

/** @param parts of the rehearsal, other than those in memory */
export async function playScript(
  lines: readonly Line[],
  spelling: Spelling = 'accented',
  parts?: RehearsalParts,
): Promise<Played> {
  const stage = await Stage.open(true, parts);
  const written: Out[] = [];
  try {
    for (const [index, line] of lines.entries()) {
      try {
        await stage.play(readLine(spelt(line, spelling, written)));
        written.push(...stage.take());
      } catch (fault) {
        written.push(...stage.take(), { error: fault instanceof Error ? fault.message : fault, line: index + 1 });
      }
    }
    const names = stage.takeWalked().map(drawnName);
    return { written, walked: new Set(names.filter((name) => name !== null)) };
  } finally {
    await stage.close();
  }
}
