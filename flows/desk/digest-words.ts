/** Reads a station's answer to its digest: numbers and what was done about them, in either order, accents or none. */

export type DigestVerb = 'acknowledge' | 'notReached' | 'calledBack' | 'release';

export type DigestAnswer =
  | { is: 'acts'; acts: readonly { n: number; verb: DigestVerb }[] }
  /** a number of the list and nothing more */
  | { is: 'number'; n: number }
  /** it is about the digest, but not clear about whom or what */
  | { is: 'unclear' };

const POLITE = '(?: (?:a|nhe|nha|roi|xong|ca))*';
const NOT = '(?:khong|ko|k|chua)';
const VERBS: Readonly<Record<DigestVerb, string>> = {
  acknowledge: `(?:(?:da|toi|em|xin) )*nhan${POLITE}`,
  notReached: `(?:da )?(?:goi (?:lai )?)?(?:${NOT} (?:lien lac|goi|nghe may|bat may|bat duoc|duoc|dc)|thue bao)(?: (?:duoc|dc))?${POLITE}`,
  calledBack: `(?:(?:toi|em) )*da goi(?: lai)?${POLITE}|goi(?: lai)? (?:roi|xong)${POLITE}`,
  release: `(?:cho )?(?:het|ket thuc|thoi) (?:cach ly|theo doi)${POLITE}`,
};
const NAMES = Object.keys(VERBS).filter((name): name is DigestVerb => name in VERBS);
const NUMBERS = String.raw`(?:so )?\d{1,2}(?: (?:va |so )*\d{1,2})*`;
const VERB = NAMES.map((name) => `(?<${name}>${VERBS[name]})`).join('|');
const BEFORE = new RegExp(`^(?<numbers>${NUMBERS}) (?:${VERB})(?: |$)`);
const AFTER = new RegExp(`^(?:${VERB}) (?<numbers>${NUMBERS})(?: |$)`);
const BARE = new RegExp(`^(?:${NAMES.map((name) => VERBS[name]).join('|')})$`);
/** A number first and one of our words: somebody answers, though not as we read it ("2 gọi không được"). */
const ABOUT = /^(?:so )?\d{1,2} .*\b(?:nhan|goi|cach ly|theo doi)\b/;

type Acts = Extract<DigestAnswer, { is: 'acts' }>['acts'];

/** All of it, group by group, in one of the two orders; null where something is left. */
function actsIn(line: string, order: RegExp): Acts | null {
  const acts: { n: number; verb: DigestVerb }[] = [];
  for (let rest = line; rest !== '';) {
    const found = order.exec(rest.replace(/^(?:va|con) /, ''));
    const verb = NAMES.find((name) => found?.groups?.[name] !== undefined);
    if (found === null || verb === undefined) return null;
    for (const [n] of (found.groups?.['numbers'] ?? '').matchAll(/\d+/g)) acts.push({ n: Number(n), verb });
    rest = rest.replace(/^(?:va|con) /, '').slice(found[0].length);
  }
  return acts.length === 0 ? null : acts;
}

/**
 * @param line folded (engine/fold.ts)
 * @param count lines of the digest
 * @returns null: it is not about the digest
 */
export function readReply(line: string, count: number): DigestAnswer | null {
  const acts = actsIn(line, BEFORE) ?? actsIn(line, AFTER);
  if (acts !== null) return { is: 'acts', acts };
  const [, number] = /^(?:so )?(\d{1,2})$/.exec(line) ?? [];
  if (number !== undefined) {
    const n = Number(number);
    return n >= 1 && n <= count ? { is: 'number', n } : null;
  }
  return BARE.test(line) || ABOUT.test(line) ? { is: 'unclear' } : null;
}
