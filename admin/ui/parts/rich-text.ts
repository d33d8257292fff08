/** Cuts a message's text into plain words, **strong** words, line ends and numbers that may be called. Pure. */

export interface Piece {
  kind: 'plain' | 'strong' | 'number' | 'break';
  text: string;
}

/** 115 only where it is called (not "huyết áp 115/70"), and written hotline numbers. */
const SPECIAL = /\*\*([^*\n]+)\*\*|(gọi (?:ngay )?)(115)\b(?!\/)|(1900[ .]?\d{4,6}|1022)\b|\n/giu;

export function splitRich(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const plain = (until: number): void => {
    if (until > done) pieces.push({ kind: 'plain', text: text.slice(done, until) });
  };
  for (const match of text.matchAll(SPECIAL)) {
    const [whole, strong, before, emergency, hotline] = match;
    plain(match.index);
    done = match.index + whole.length;
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong });
    else if (emergency !== undefined) {
      pieces.push({ kind: 'plain', text: before ?? '' }, { kind: 'number', text: emergency });
    } else if (hotline !== undefined) pieces.push({ kind: 'number', text: hotline });
    else pieces.push({ kind: 'break', text: '\n' });
  }
  plain(text.length);
  return pieces;
}

const WHO_KNOWS = /người trực|đã báo|đã nhận/iu;

/** The lines of one card made of several danger messages: nothing twice, and of who has been told only the latest. */
export function cardLines(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text, index) => dangerLines(text).map((line) => ({ line, index })));
  const latest = lines.findLast(({ line }) => WHO_KNOWS.test(line))?.index;
  const kept = lines.filter(({ line, index }) => !WHO_KNOWS.test(line) || index === latest).map(({ line }) => line);
  return [...new Set(kept)];
}

/** The lines of a danger card: without the call itself, which is its button, one sentence to a line. */
export function dangerLines(text: string): string[] {
  return text
    .replaceAll('**', '')
    .replace(/^\s*gọi (?:ngay )?115(?: ngay)?\s*[.!:,–-]*\s*/iu, '')
    .replaceAll(/([.!?]) +(?=\p{Lu})/gu, '$1\n')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
