/** How a verdict is told: at once to who asks, later to who asked before, and as a correction. */
import type { KnownClaim } from '../../cases/claim.ts';
import type { TextPart } from '../../cases/text.ts';
import { text } from '../engine/words.ts';

/** Of their own words so much is repeated to them. */
const OWN_WORDS = 70;

/** The beginning of somebody's words, enough for them to know what they asked. */
export function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  if (plain.length <= OWN_WORDS) return plain;
  const cut = plain.slice(0, OWN_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OWN_WORDS / 2))}…`;
}

function findingParts({ verdict, explanation, sources }: KnownClaim): readonly TextPart[] {
  return [
    text(`rumours.${verdict}`),
    ...(explanation === '' ? [] : [text('rumours.reason', { text: explanation })]),
    ...(sources.length === 0 ? [] : [text('rumours.source', { source: sources.join('; ') })]),
    ...(verdict === 'false' ? [text('rumours.doNotShare')] : []),
  ];
}

/** Told to somebody who asks now; the title shows which rumour it was taken for. */
export function answerParts(known: KnownClaim): readonly TextPart[] {
  return [...(known.title === '' ? [] : [text('rumours.about', { title: known.title })]), ...findingParts(known)];
}

/**
 * Told to somebody who asked earlier, with their own words, which nobody else is shown.
 * @param before they were told another finding: this is its correction
 */
export function verdictParts(
  known: KnownClaim,
  { asked, before }: { asked: string; before: boolean },
): readonly TextPart[] {
  return [
    ...(before ? [text('rumours.corrected')] : []),
    text('rumours.asked', { words: shortened(asked) }),
    ...findingParts(known),
  ];
}
