/** What the province gives out itself: the latest figures, and numbers to call in an area. */
import type { Hotline } from '../../cases/answer.ts';
import { INTENTS, type Intent } from '../../cases/codes.ts';
import type { TextPart } from '../../cases/text.ts';
import { defineFlow } from '../engine/define.ts';
import { END, type Start, type View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { dayWords } from '../engine/moment.ts';
import { choice, saysYes, text } from '../engine/words.ts';
import { askedWords } from './look.ts';
import { bookOf } from './told.ts';

const FIGURES = new RegExp(
  [
    String.raw`\b(bao nhieu|may|so|them|tong so|nhieu) (ca|nguoi) (\w+ )?(mac|nhiem|benh|covid|f0|duong tinh|sot xuat huyet|moi|tu vong)\b`,
    String.raw`\b(hom nay|hom qua|bua nay|bua ni|moi nhat) .{0,120}\b(bao nhieu|may) ca\b`,
    String.raw`\b(bao nhieu|may) ca (hom nay|hom qua|bua nay|bua ni|roi|vay|the)\b`,
    String.raw`\b(tinh hinh|dien bien) dich\b|\bban tin\b.{0,120}\b(dich|covid|so ca|hom nay|y te)\b|\bso ca\b|\bhow many cases\b`,
  ].join('|'),
);

const NUMBERS = new RegExp(
  [
    String.raw`\b(duong day nong|hotline|so (?:dien thoai |dt |may )?(?:nong|khan cap|cap cuu)|tong dai)\b`,
    String.raw`\bgoi so (nao|may|gi)\b|\b(cac|nhung) so (dien thoai )?(can|de) (goi|biet)\b|\bemergency number\b`,
  ].join('|'),
);

/** Words of a wish that is no question are none of ours. */
const NEVER: readonly Intent[] = ['sos', 'opt_out', 'cancel', 'verify_claim', 'report_suspect'];

const asking = (words: RegExp): readonly Start[] =>
  INTENTS.filter((intent) => !NEVER.includes(intent)).map((intent) => ({
    on: 'intent',
    intent,
    when: (view) =>
      bookOf(view.context) !== null &&
      view.said?.understanding.entities.some(({ type }) => type === 'symptom') !== true &&
      words.test(fold(askedWords(view))),
  }));

/** The area that was named, else the person's own. */
function areaPath({ said, context }: View): readonly string[] {
  const named = said?.understanding.entities.find(({ type }) => type === 'place')?.value;
  const place = named === undefined ? null : context.areas.locate(String(named));
  const code = place?.kind === 'one' ? place.code : place?.kind === 'ask' ? place.within : null;
  const found = code === null ? null : context.areas.byCode(code);
  return found?.path ?? context.person.areaPath;
}

function bulletinOf(view: View) {
  return bookOf(view.context)?.bulletin(areaPath(view)) ?? null;
}

function bulletinWords(view: View): readonly TextPart[] {
  const bulletin = bulletinOf(view);
  if (bulletin === null) return [];
  const { areaCode, day, said, source } = bulletin;
  const name = areaCode === null ? null : (view.context.areas.byCode(areaCode)?.fullName ?? areaCode);
  const area = name ?? text('answers.country');
  return [text('answers.bulletin', { day: dayWords(day), area, text: said, source })];
}

const COST = { free: 'answers.free', charged: 'answers.charged' } as const;

function hotlineWords({ number, label, cost, checkedOn }: Hotline): TextPart {
  const checked =
    checkedOn === null ? text('answers.notChecked') : text('answers.checked', { day: dayWords(checkedOn) });
  if (cost === 'unknown') return text('answers.hotlineOfUnknownCost', { number, label, checked });
  return text('answers.hotline', { number, label, cost: text(COST[cost]), checked });
}

/** Most numbers that are told at once, beside 115: the nearest first. */
const MOST = 4;

function numbers(view: View): readonly TextPart[] {
  const all = bookOf(view.context)?.hotlines(areaPath(view)) ?? [];
  const others = all.filter(({ number }) => number !== '115').slice(0, MOST);
  return [text('answers.emergency'), text('answers.hotlines'), ...others.map(hotlineWords)];
}

/** "Hôm nay bao nhiêu ca?": the newest bulletin of the area, never a guess. */
export const bulletins = defineFlow({
  name: 'bulletins',
  version: 1,
  first: 'known',
  passing: true,
  starts: asking(FIGURES),
  begin: (view) => ({ question: askedWords(view) }),
  steps: {
    known: {
      kind: 'decide',
      by: (view) => (bulletinOf(view) === null ? 'no' : 'yes'),
      branches: { yes: 'tell', no: 'none' },
    },
    tell: { kind: 'tell', say: bulletinWords, then: END },
    none: {
      kind: 'choose',
      name: 'none',
      optional: true,
      question: [text('answers.noBulletin')],
      choices: [
        { choice: choice('pass-on', 'answers.toHuman'), then: 'human', take: saysYes },
        { choice: choice('menu', 'answers.toMenu'), then: 'menu' },
      ],
    },
    human: {
      kind: 'enter',
      flow: 'hand-over',
      answers: ({ answers }) => ({ question: answers['question'] ?? '' }),
      then: END,
    },
    menu: { kind: 'enter', flow: 'menu', then: END },
  },
});

/** Numbers to call: 115 first, then those of the area. */
export const hotlines = defineFlow({
  name: 'hotlines',
  version: 1,
  first: 'tell',
  passing: true,
  starts: asking(NUMBERS),
  steps: { tell: { kind: 'tell', say: numbers, then: END } },
});
