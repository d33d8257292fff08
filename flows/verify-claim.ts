/** Is it true? A known rumour is answered at once; an unknown one is taken in, and whoever asked is told when it is known. */
import { TOLD, type FoundClaim, type KnownClaim } from '../cases/claim.ts';
import type { Intent } from '../cases/codes.ts';
import type { TextPart } from '../cases/text.ts';
import { defineFlow } from './engine/define.ts';
import { END, type Answers, type Field, type Start, type View } from './engine/flow.ts';
import type { Choice, Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { namedPlace } from './fields/named-choice.ts';
import { claimIn, isForwarded, isHearsay, searchedTexts } from './verify-claim/asked.ts';
import { answerParts } from './verify-claim/words.ts';

/** Ids of offered claims: `claim:<place in the list>`. */
const AMONG = 'claim:';
const OTHER = 'claim:other';

/** Wishes that hearsay without a question may be taken for. */
const HEARD: readonly Intent[] = ['unknown', 'faq', 'vaccination', 'help'];

function textIn({ answers: { text: words } }: View): string {
  return typeof words === 'string' ? words : '';
}

function foundIn({ answers }: View): FoundClaim | null {
  // Written below by the lookup step alone.
  return (answers['found'] ?? null) as unknown as FoundClaim | null;
}

function amongIn(view: View): readonly KnownClaim[] {
  const found = foundIn(view);
  return found?.is === 'maybe' ? found.among : [];
}

/** The claim that is told: found, or chosen among those that were offered. */
function knownIn(view: View): KnownClaim | null {
  const found = foundIn(view);
  if (found?.is === 'known') return found.known;
  const { picked } = view.answers;
  return amongIn(view).find((_, place) => picked === `${AMONG}${place}`) ?? null;
}

/** The asker is kept with the claim: one that is told hears of a correction, one that waits hears of the verdict. */
function askEffects(view: View, mayQuote: boolean | null = null): readonly Effect[] {
  const known = knownIn(view);
  const found = foundIn(view);
  const claimId = known?.id ?? found?.id;
  if (claimId === undefined) return [];
  return [{ do: 'askClaim', claimId, text: textIn(view), told: known?.edition ?? TOLD.nothing, mayQuote }];
}

const TEXT: Field = {
  name: 'text',
  question: [text('rumours.which')],
  again: [text('rumours.whichAgain')],
  take: (view) => (view.asked === 'text' ? claimIn(view) : undefined),
};

const PICKED: Field = {
  name: 'picked',
  question: [text('rumours.among')],
  again: [text('rumours.amongAgain')],
  choices: (view): readonly Choice[] => [
    ...amongIn(view).map(({ title }, place) => ({ id: `${AMONG}${place}`, label: text('rumours.title', { title }) })),
    choice(OTHER, 'rumours.other'),
  ],
  take(view) {
    const { asked, said } = view;
    if (asked !== 'picked') return undefined;
    const { choice: id } = said?.content ?? {};
    if (id?.startsWith(AMONG) === true) return id;
    if (said?.understanding.word === 'no') return OTHER;
    if (said?.understanding.word === 'yes' && amongIn(view).length === 1) return `${AMONG}0`;
    const titles = amongIn(view).map(({ title }) => title);
    const place = namedPlace(said?.understanding.text ?? '', titles);
    return place === -1 ? undefined : `${AMONG}${place}`;
  },
};

function begun(view: View, data: Answers): Answers {
  const words = claimIn(view) ?? data['text'];
  return words === undefined ? {} : { text: words };
}

export const verifyClaim = defineFlow({
  name: 'verify-claim',
  version: 1,
  first: 'what',
  starts: [
    { on: 'said', when: isForwarded },
    { on: 'intent', intent: 'verify_claim' },
    ...HEARD.map((intent): Start => ({ on: 'intent', intent, when: isHearsay })),
  ],
  begin: begun,
  steps: {
    what: { kind: 'form', fields: [TEXT], then: 'look' },
    look: {
      kind: 'lookup',
      what: (view) => ({ of: 'claim', texts: searchedTexts(view, textIn(view)) }),
      set: (found): Answers => (found.of === 'claim' ? { found: asJson(found.claim) } : {}),
      then: 'found',
    },
    found: {
      kind: 'decide',
      by: (view) => foundIn(view)?.is ?? 'unknown',
      branches: { known: 'verdict', maybe: 'among', unknown: 'received' },
    },
    among: { kind: 'form', fields: [PICKED], then: 'picked' },
    picked: {
      kind: 'decide',
      by: (view) => (knownIn(view) === null ? 'other' : 'one'),
      branches: { one: 'verdict', other: 'received' },
    },
    verdict: {
      kind: 'tell',
      say: told,
      effects: askEffects,
      then: END,
    },
    received: {
      kind: 'tell',
      say: (view) => [text('rumours.received', { code: foundIn(view)?.code ?? '' })],
      effects: askEffects,
      then: 'quote',
    },
    quote: {
      kind: 'choose',
      name: 'quote',
      question: [text('rumours.mayQuote')],
      optional: true,
      choices: [
        { choice: choice('quote-yes', 'rumours.quoteYes'), then: 'quoted', take: (view) => isWord(view, 'yes') },
        { choice: choice('quote-no', 'rumours.quoteNo'), then: 'notQuoted', take: (view) => isWord(view, 'no') },
      ],
    },
    quoted: {
      kind: 'tell',
      say: [text('rumours.quoted')],
      effects: (view) => askEffects(view, true),
      then: END,
    },
    notQuoted: {
      kind: 'tell',
      say: [text('rumours.notQuoted')],
      effects: (view) => askEffects(view, false),
      then: END,
    },
  },
});

function told(view: View): readonly TextPart[] {
  const known = knownIn(view);
  return known === null ? [] : answerParts(known);
}

function isWord({ asked, said }: View, word: 'yes' | 'no'): boolean {
  return asked === 'quote' && said?.understanding.word === word;
}

/** What is plain data already, seen as such. */
function asJson(found: FoundClaim): Answers[string] {
  return found as unknown as Answers[string];
}
