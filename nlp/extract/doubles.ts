/** The same thing said twice is one fact, but for children who are told apart and for two people who have the same. */
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';

/** The entities, each thing once; what was said to be severe stays so. */
export function withoutDoubles(reading: Reading, entities: readonly Entity[]): Entity[] {
  const seen = new Map<string, Entity>();
  for (const entity of entities) {
    const key = [entity.type, entity.value, entity.status ?? '', whichOf(reading, entity, entities)].join(' ');
    const first = seen.get(key);
    if (!first) seen.set(key, entity);
    else if (entity.severe && !first.severe) seen.set(key, { ...first, severe: true });
  }
  return [...seen.values()];
}

/** "con lớn … con nhỏ", "bé trai … bé gái"; of a test, whose it is. */
function whichOf(reading: Reading, { type, value, start, end }: Entity, all: readonly Entity[]): string {
  if (type === 'test_result') return ownerOf(all, start);
  if (type !== 'person' || value !== 'child') return '';
  return APART.exec(fold(reading.text.slice(start, end + 7)))?.[1] ?? '';
}
const APART =
  /^(?:con|be|dua|thang|chau|con be|con nho|dua con)(?: con| be| nho| nha em)? (lon|nho|ut|dau|giua|thu hai|trai|gai|cu|cay|kia)\b/;

/** Who is named last in front; nobody: the sender. */
const ownerOf = (all: readonly Entity[], start: number) =>
  String(all.findLast((one) => one.type === 'person' && one.start < start)?.value ?? '');
