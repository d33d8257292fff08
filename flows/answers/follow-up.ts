/** "Còn trẻ em thì sao?", "theo quy định nào?": short questions that mean something only after an answer. */
import type { Audience } from '../../cases/answer.ts';
import type { View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';

/** What a short question turns the last answer to. */
export type FollowUp = { is: 'source' } | { is: 'other'; topic?: string; audience?: Audience };

/** Longer ones stand by themselves. */
const LONGEST_WORDS = 9;

const LEADS = /^(the |vay |ma |roi |uh |da )*(con|neu|neu la|doi voi|voi|rieng|what about|and)\b/;
const ASKS = /\b(thi sao|thi the nao|thi ra sao|sao|duoc khong|co khong|thi)( a| nhi| ha| vay)*$/;

const SOURCE = new RegExp(
  [
    String.raw`\b(theo|can cu|dua vao|dua theo)\b.{0,120}\b(nao|gi|dau|so may)\b`,
    String.raw`\b(quy dinh|van ban|quyet dinh|thong tu|nghi dinh|tai lieu|nguon) (nao|gi|so may|o dau|tu dau)\b`,
    String.raw`\b(ai noi|ai bao|lay o dau|which document|source)\b`,
  ].join('|'),
);

const AUDIENCE: readonly (readonly [Audience, RegExp])[] = [
  ['pregnant', /\b(ba bau|bau|mang thai|co thai|kham thai|thai nhi|thai phu|san phu|pregnan\w*)\b/],
  [
    'elder',
    /\b(nguoi gia|ong ba|ong noi|ong ngoai|ba noi|ba ngoai|ong cu|cu ong|cu ba|cao tuoi|lon tuoi|elderly|old people)\b/,
  ],
  ['chronic', /\b(benh nen|tieu duong|huyet ap|tim mach|suy than|hen suyen|ung thu|chronic)\b/],
  [
    'child',
    /\b(tre|tre em|tre con|tre nho|be|em be|con nit|con nho|chau|so sinh|con toi|con em|child\w*|kids?|baby)\b/,
  ],
];

/** Whom a text is about, in its own words; undefined: it does not say. */
export function audienceIn(text: string): Audience | undefined {
  const folded = fold(text);
  return AUDIENCE.find(([, words]) => words.test(folded))?.[0];
}

/** Reads a short question as one about the last answer; null: it stands by itself. */
export function followUpIn({ said }: View): FollowUp | null {
  const folded = fold(said?.understanding.text ?? '');
  const count = folded.split(' ').length;
  if (folded === '' || count > LONGEST_WORDS) return null;
  if (SOURCE.test(folded)) return { is: 'source' };
  const audience = audienceIn(folded);
  const disease = said?.understanding.entities.find(({ type }) => type === 'disease')?.value;
  if (!LEADS.test(folded) && !(count <= 5 && ASKS.test(folded))) return null;
  if (audience === undefined && disease === undefined) return null;
  return {
    is: 'other',
    ...(audience === undefined ? {} : { audience }),
    ...(disease === undefined ? {} : { topic: String(disease) }),
  };
}
