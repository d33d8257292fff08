/** A list of wishes is open (the menu, "em chưa hiểu, cần việc nào"): what is told instead of a choice is a wish of its own. */
import type { View } from '../engine/flow.ts';

const LISTS: ReadonlySet<string> = new Set(['lost', 'stillLost', 'nothingOpen', 'oldButton', 'notHeard', 'wish']);

export function isListOpen({ open }: View): boolean {
  return LISTS.has(open ?? '');
}
