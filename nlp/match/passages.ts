/** Cuts a message into what may each be the question or the claim, and finds its links. */
import { fold } from '../text/fold.ts';

const MOST_PASSAGES = 60;
const LONGEST_WHOLE = 240;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"']+|\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:vn|com|net|org|info|me|ly|tv)\/[^\s<>"']+/gi;

/** The sentences of a text without its links, and a short text also as a whole; never empty strings. */
export function passagesOf(text: string): string[] {
  const plain = text.replace(LINK, ' ');
  const sentences = plain
    .split(/(?<=[.!?…;])\s+|\n+|(?<=[a-zà-ỹ]{2})[.!?…]+(?=[A-ZĐ])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  if (sentences.length <= 1) return sentences;
  const whole = plain.trim();
  return [...(whole.length <= LONGEST_WHOLE ? [whole] : []), ...new Set(sentences)].slice(0, MOST_PASSAGES);
}

/** Links in one spelling: without protocol, www, tracking parameters, fragment and closing stroke. */
export function linksOf(text: string): string[] {
  // every link has one, and few sentences: cheaper than the search itself
  if (!text.includes('.')) return [];
  return [...text.matchAll(LINK)].map(([link]) => normalLink(link));
}

/** The text with its links in that spelling: what differs only in how a link was passed on is the same text. */
export function withPlainLinks(text: string): string {
  return text.replace(LINK, normalLink);
}

function normalLink(link: string): string {
  const bare = link
    .replace(/[.,;:!?)\]]+$/, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:www|m|mobile)\./i, '')
    .replace(/#.*$/, '');
  const [address = '', query = ''] = bare.split('?', 2);
  const [host = '', ...path] = address.split('/');
  const kept = query
    .split('&')
    .filter(
      (part) => part !== '' && !/^(?:utm_\w+|fbclid|gclid|zarsrc|mibextid|ref|si|igsh\w*|share\w*|s)=/i.test(part),
    )
    .sort()
    .join('&');
  const place = [host.toLowerCase(), ...path.filter((part) => part !== '')].join('/');
  return kept === '' ? place : `${place}?${kept}`;
}

/** The words with their marks, '' where it has none: "muỗi" is not "muối" although both are "muoi". */
export function markedKey(text: string): string {
  const words = text.normalize('NFC').toLowerCase();
  return /[^\p{ASCII}\P{L}]/u.test(words) ? words.replace(/[^\p{L}\d%]+/gu, ' ').trim() : '';
}

/** The same words in any spelling. */
export function exactKey(text: string): string {
  return fold(text)
    .replace(/[^a-z\d%]+/g, ' ')
    .trim();
}
