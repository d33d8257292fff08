/** The health declaration: told freely or asked for, shown as a summary, kept once it was confirmed, answered with a receipt. */
import { INTENTS } from '../cases/codes.ts';
import { ADULT_MONTHS } from '../cases/triage/ages.ts';
import { shownCode } from '../cases/declaration.ts';
import type { Receipt } from '../cases/receipt.ts';
import type { TextPart } from '../cases/text.ts';
import { isAlarmLevel } from './danger/peril.ts';
import { defineFlow } from './engine/define.ts';
import { END } from './engine/flow.ts';
import type { Answers, Field, Flow, View } from './engine/flow.ts';
import { momentWords } from './engine/moment.ts';
import { text } from './engine/words.ts';
import { declares } from './health-declaration/asked-for.ts';
import { withCard } from './health-declaration/card.ts';
import { amendmentOf } from './health-declaration/corrections.ts';
import { levelOf, triageFacts } from './health-declaration/declared.ts';
import { caseWords, perilIn, stored, storing } from './health-declaration/effects.ts';
import { FACTS, FIELDS } from './health-declaration/fields.ts';
import { FLOW, whoChoices, whoSaid } from './health-declaration/for-whom.ts';
import { isIll } from './health-declaration/health-fields.ts';
import { knownAnswers } from './health-declaration/known.ts';
import { homeOf } from './health-declaration/places.ts';
import { toldIn } from './health-declaration/told.ts';
import { homeAdvice } from './symptoms.ts';

function asksFor({ said }: View): boolean {
  return said !== null && declares(said.understanding.text);
}

/** Answers that a message gives by itself. */
function toldBy(view: View): Answers {
  return FACTS.reduce<Answers>((answers, { name, take, when }) => {
    const seen: View = { ...view, answers, asked: null };
    const told = when?.(seen) === false ? undefined : take(seen);
    return told === undefined ? answers : { ...answers, [name]: told };
  }, {});
}

/** What was said before something had to be settled first is not told twice; a line of its own begins anew. */
function begin(view: View, { heard, card }: Answers): Answers {
  const { context } = view;
  if (typeof heard === 'string') {
    const understanding = context.understand(heard, { at: context.now });
    const before: View = { ...view, said: { content: { text: heard }, understanding } };
    const who = whoSaid(before);
    return { ...(who === undefined ? {} : { who }), ...toldBy(before) };
  }
  const told = toldIn(view);
  const isLine = told !== null && told.line && told.name !== null;
  const { receipt: _, confirm: __, ...open } = view.answers;
  const kept = isLine || 'receipt' in view.answers ? {} : open;
  return card === undefined ? kept : withCard(kept, card, context);
}

/** Asked only where several people may be meant. */
const WHO: Field = {
  name: 'who',
  question: [text('declaration.askWho')],
  choices: whoChoices,
  take: whoSaid,
  when: (view) => view.context.household.length > 1 || whoSaid(view) !== undefined,
};

/** Written by `stored` only. */
function receiptIn({ receipt }: Answers): Receipt | undefined {
  const kept: unknown = receipt;
  return typeof kept === 'object' && kept !== null && 'code' in kept ? (kept as Receipt) : undefined;
}

function receiptWords({ answers, context }: View): readonly TextPart[] {
  const receipt = receiptIn(answers);
  if (receipt === undefined) return [];
  const until = momentWords(receipt.validUntil, context.now);
  return [text('declaration.receipt', { code: shownCode(receipt.code), until })];
}

/** What helps at home, by what was declared. */
function advice(view: View): readonly TextPart[] {
  if (isIll(view)) {
    const { ageMonths, symptoms, vitals } = triageFacts(view);
    const fever = symptoms.some(({ code, status }) => code === 'fever' && status !== 'absent' && status !== 'resolved');
    const child = ageMonths !== null && ageMonths < ADULT_MONTHS;
    return homeAdvice({ child, fever: fever || (vitals.temperature ?? 0) > 37.5 });
  }
  const contact = view.answers['contact'] === 'yes';
  return [text(contact ? 'declaration.adviceContact' : 'declaration.adviceWell'), text('symptoms.whenToCall')];
}

/** `known`: an alarm is open already, and nobody is told to rest at home. */
function danger(view: View): string {
  if (perilIn(view) !== null) return 'alarm';
  return isAlarmLevel(levelOf(view)) ? 'known' : 'calm';
}

/** Place and signs are known already: nobody is asked for them twice. */
function alarm(view: View): Answers {
  const home = homeOf(view);
  const what = view.context.say(caseWords(view), 'chat', 'vi');
  return { peril: perilIn(view), heard: '', what, ...(home.area === undefined ? {} : { place: home }) };
}

export const healthDeclaration: Flow = defineFlow({
  name: FLOW,
  version: 1,
  first: 'who',
  starts: [
    { on: 'choice', id: 'declaration' },
    { on: 'word', word: 'declare' },
    ...INTENTS.map((intent) => ({ on: 'intent' as const, intent, when: asksFor })),
  ],
  // "Trong lớp có bạn bị sởi" is a contact, where contacts are asked for.
  owns: ['declare_health', 'checkin', 'vaccination', 'travel_pass', 'report_suspect'],
  begin,
  steps: {
    who: { kind: 'form', progress: false, fields: [WHO], then: 'known' },
    known: { kind: 'do', effects: () => [], set: knownAnswers, repeatable: true, then: 'facts' },
    facts: { kind: 'form', fields: FIELDS, amends: amendmentOf, then: 'kept' },
    kept: {
      kind: 'decide',
      by: ({ answers }) => (answers['confirm'] === 'yes' ? 'yes' : 'no'),
      branches: { yes: 'store', no: 'notKept' },
    },
    store: { kind: 'do', effects: storing, set: stored, then: 'danger' },
    danger: { kind: 'decide', by: danger, branches: { alarm: 'alarm', known: 'receiptAfter', calm: 'receipt' } },
    // Danger first: the receipt follows when its questions are answered.
    alarm: { kind: 'enter', flow: 'sos', answers: alarm, then: 'receiptAfter' },
    receiptAfter: {
      kind: 'tell',
      say: receiptWords,
      picture: ({ answers }) => pictureOf(answers),
      then: END,
    },
    receipt: { kind: 'tell', say: receiptWords, picture: ({ answers }) => pictureOf(answers), then: 'advice' },
    advice: { kind: 'tell', say: advice, then: END },
    notKept: { kind: 'tell', say: [text('declaration.notKept')], then: 'dangerUnkept' },
    // Help needs no consent.
    dangerUnkept: { kind: 'decide', by: danger, branches: { alarm: 'alarmUnkept', known: END, calm: 'advice' } },
    alarmUnkept: { kind: 'enter', flow: 'sos', answers: alarm, then: END },
  },
});

function pictureOf(answers: Answers): { receipt: Receipt } | undefined {
  const receipt = receiptIn(answers);
  return receipt === undefined ? undefined : { receipt };
}
