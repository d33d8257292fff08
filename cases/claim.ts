/** A rumour that somebody asked about, and what the province found out about it. */

export const VERDICTS = ['true', 'false', 'partly', 'unproven'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Claim {
  id: string;
  rev: number;
  text: string;
  /** the text folded, by which the same words find it again */
  textKey: string;
  status: 'open' | 'decided';
  verdict: Verdict | null;
  explanation: string;
  sources: readonly string[];
  decidedBy: string | null;
  decidedAt: string | null;
  openedMs: number;
}

/** The same words in any spelling are the same claim. */
export function claimKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đð]/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
