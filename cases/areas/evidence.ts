/** Whether a text tells a place at all: in a sentence many small words look like names. */
import { FIT } from './mentions.ts';
import type { Mention, Scene } from './mentions.ts';
import { mentionsOf } from './readings.ts';
import type { Reading } from './readings.ts';
import { isMarked, isNumber } from './tokens.ts';

/** Words of an answer to "where?" beside the place itself. */
const FILLER =
  /^(?:da|em|toi|tui|minh|con|chau|o|tai|nha|dang|dia|chi|la|a|nhe|nhen|day|thuoc|cu|nay|viet|nam|vn|cho|song|cua|ben|hien|vang|thua|truoc|goi|xa|phuong|quan|huyen|tinh|tp|thanh|pho|ah|ak|que|cuu|voi)$/;

/** Is the whole text the place, with the street before it and the small words of an answer? */
function isWhole({ tokens, parts }: Scene, chosen: readonly Mention[]): boolean {
  const first = Math.min(...chosen.map(({ from }) => from));
  return tokens.every((token, at) => {
    if (chosen.some(({ from, to }) => from <= at && at < to)) return true;
    const isDetail = parts[at] !== 'free' && parts[at] !== 'person' && (at < first || parts[at] === 'marker');
    return isDetail || isNumber(token) || FILLER.test(token.folded);
  });
}

/** A name that no other words make: marks as in the register, several syllables, or the letters for a province. */
function isPlain({ naming, fit }: Mention): boolean {
  if (naming.unit.level === 'province' && naming.keys.key.length < 4) return true;
  const isLong = naming.keys.folded.includes(' ') || (naming.unit.level !== 'commune' && naming.keys.key.length > 4);
  return fit > FIT.marks && (fit === FIT.exact || isLong);
}

/** "HN" is said for "hôm nay" as well: only capitals or the end of a part make it Hà Nội. */
function isShorthand({ tokens }: Scene, { from, to, naming }: Mention): boolean {
  const token = tokens[from];
  if (to - from > 1 || token === undefined || naming.keys.key.length > 2) return false;
  return token.raw !== token.raw.toUpperCase() && tokens[to]?.segment === token.segment;
}

/** Does a street, a hamlet or a house come right before it? */
function isAddressed({ tokens, parts }: Scene, { from, part, naming }: Mention): boolean {
  if (part !== 'free' && naming.unit.level === 'commune') return false;
  for (let at = from - 1; at >= 0; at--) {
    if (parts[at] === 'marker') return true;
    if (parts[at] === 'person' || (parts[at] === 'free' && !isNumber(tokens[at]))) return false;
  }
  return false;
}

/** May it be all that a text says? */
function mayStand(mention: Mention): boolean {
  const { part, fit, naming, type } = mention;
  if (part !== 'free' && naming.unit.level === 'commune') return false;
  // Other marks make other words: "vẫn bình thường" is no Bình Thượng.
  if (fit === FIT.slip || (fit === FIT.marks && type === null)) return false;
  return isPlain(mention) || (type !== null && (/\d/.test(naming.keys.key) || naming.keys.key.length > 4));
}

/** "F1" is a contact of the sick before it is a ward: alone it names none. */
function isContact({ tokens }: Scene, { from, type }: Mention): boolean {
  return type !== null && tokens[from]?.folded === 'f';
}

/** Does the text tell this place, rather than contain words that look like it? */
export function isTold(scene: Scene, reading: Reading): boolean {
  const chosen = mentionsOf(reading).filter((mention) => !isShorthand(scene, mention));
  if (chosen.length === 0) return false;
  if (chosen.some(({ firm }) => firm)) return true;
  if (chosen.length > 1 && !reading.loose && chosen.every((one) => one.type !== null || isPlain(one))) return true;
  if (chosen.some((mention) => mention.led && isPlain(mention))) return true;
  if (chosen.length === 1 && chosen.some((mention) => isContact(scene, mention))) return false;
  if (chosen.some((mention) => isAddressed(scene, mention) && (mention.type !== null || isPlain(mention)))) return true;
  return chosen.some(mayStand) && isWhole(scene, chosen);
}

/** Are there words right before a name without a type word that may be the beginning of a longer, unknown name? */
export function mayBeLonger({ tokens, parts }: Scene, { from, to, type }: Mention): boolean {
  if (type !== null) return false;
  const before = tokens[from - 1];
  const first = tokens[from];
  if (before === undefined || before.segment !== first?.segment || parts[from - 1] !== 'free') return false;
  return to > from && !isNumber(before) && !FILLER.test(before.folded);
}

/** Is a district or province named that nobody knows: "huyện Xyz"? */
export function namesUnknown({ tokens, types, parts }: Scene, chosen: readonly Mention[]): boolean {
  const isCovered = (at: number) => chosen.some(({ from, to }) => from <= at && at < to);
  return types.some((hits, at) =>
    hits.some(({ firm, levels, words }) => {
      const first = tokens[at - words.length];
      if (!firm || first === undefined || levels.includes('commune') || isCovered(at) || parts[at] !== 'free')
        return false;
      return tokens[at]?.segment === first.segment && (isMarked(first) || /^(?:huyen|thi|tx)$/.test(first.folded));
    }),
  );
}
