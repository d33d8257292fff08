/** One's own test result: found by code and birth year or over a proven phone, explained, and followed up where positive. */
import { isAlarm } from '../cases/case.ts';
import { diseaseOfTest } from '../cases/lab-result.ts';
import { freeWords } from './danger/caller.ts';
import { defineFlow } from './engine/define.ts';
import { END, type Answers, type Field, type View } from './engine/flow.ts';
import { momentWords } from './engine/moment.ts';
import type { AskedResult } from './engine/turn.ts';
import { choice, saysYes, text } from './engine/words.ts';
import {
  contactEffects,
  followEffects,
  lookedUp,
  NO_CONTACTS,
  refusedEffects,
  resultIn,
  shownEffects,
} from './test-result/effects.ts';
import {
  asksAboutCt,
  asksForResult,
  codeSaid,
  nameSaid,
  saidAtFirst,
  saysNobody,
  yearAnew,
  yearSaid,
} from './test-result/said.ts';
import { meaningWords, personOf, shownWords } from './test-result/words.ts';

const NO_CODE = 'no-code';

const isProven = ({ context }: View): boolean => context.person.phone !== null;
const byName = ({ answers }: View): boolean => answers['code'] === NO_CODE || answers['code'] === undefined;

const CODE: Field = {
  name: 'code',
  question: [text('results.askCode')],
  label: text('results.labelCode'),
  again: [text('results.askCodeAgain')],
  choices: [choice(NO_CODE, 'results.noCode')],
  take: codeSaid,
  // Name and year over one's own phone are proof enough.
  when: (view) => !(isProven(view) && 'name' in view.answers && 'birthYear' in view.answers),
};

const YEAR: Field = {
  name: 'birthYear',
  question: (view) => [text(byName(view) ? 'results.askOwnYear' : 'results.askYear')],
  label: text('results.labelYear'),
  again: [text('results.askYearAgain')],
  expecting: 'birth_year',
  take: yearSaid,
};

const NAME: Field = {
  name: 'name',
  question: [text('results.askName')],
  label: text('results.labelName'),
  again: [text('results.askNameAgain')],
  expecting: 'name',
  take: nameSaid,
  when: byName,
};

const CONTACTS: Field = {
  name: 'contacts',
  question: [text('results.askContacts')],
  again: [text('results.askContactsAgain')],
  choices: [choice(NO_CONTACTS, 'results.noContacts')],
  // "Ct 20 là sao" names nobody.
  take: (view) => (saysNobody(view) ? NO_CONTACTS : asksAboutCt(view) ? undefined : freeWords(view, 'contacts')),
};

function asked({ answers }: View): AskedResult {
  const { code, birthYear, name } = answers;
  const isByCode = typeof code === 'string' && code !== NO_CODE;
  return {
    code: isByCode ? code : null,
    name: !isByCode && typeof name === 'string' ? name : null,
    birthYear: Number(birthYear),
  };
}

/** A code that comes by itself goes to the year that was told for it before. */
function begin(view: View, data: Answers): Answers {
  if ('result' in data || data['again'] === true) return data;
  const { birthYear } = view.answers;
  const told = 'code' in data && birthYear !== undefined ? { birthYear } : saidAtFirst(view);
  return { ...told, ...data };
}

/** A result that came by itself, one that is told, a Ct that is asked about, or one to be looked up. */
function sortOf({ answers }: View): string {
  if ('result' in answers) return 'arrived';
  if (answers['again'] === true) return 'again';
  if ('told' in answers) return answers['told'] === 'ct' ? 'ct' : 'told';
  return 'code' in answers || ('name' in answers && 'birthYear' in answers) ? 'known' : 'ask';
}

function arrivedWords({ answers, context }: View) {
  const shown = resultIn(answers);
  if (shown === null) return [];
  const first = text(answers['corrected'] === true ? 'results.corrected' : 'results.arrived');
  return [first, ...shownWords(shown, context)];
}

function foundWords({ answers, context }: View) {
  const shown = resultIn(answers);
  return shown === null ? [] : shownWords(shown, context);
}

function toldWords({ context, answers }: View) {
  const told = answers['told'];
  const code = told === 'positive' || told === 'negative' || told === 'indeterminate' ? told : 'invalid';
  const known = [text('results.understood', { result: text(`results.code.${code}` as const) })];
  const { test } = answers;
  return [...known, ...meaningWords(code, typeof test === 'string' ? test : '', context.person, context.now)];
}

/** Nothing is asked beside an open alarm or a human who speaks; a calm result asks nothing either. */
function nextOf({ answers, context }: View): string {
  const shown = resultIn(answers);
  if (shown?.result !== 'positive' || answers['quiet'] === true || context.cases.some(isAlarm)) return 'done';
  return personOf(shown, context)?.status === 'f0' ? 'contacts' : 'follow';
}

/** Mosquitoes bring dengue from one to another: whoever was near needs no call. */
function spreadOf({ answers }: View): string {
  return diseaseOfTest(resultIn(answers)?.test ?? '') === 'dengue' ? 'no' : 'yes';
}

const OF_HEALTH: ReadonlySet<string> = new Set([
  'symptom',
  'temperature',
  'spo2',
  'age',
  'condition',
  'vaccine',
  'dose',
]);

function outcomeOf({ answers }: View): string {
  if (answers['blockedUntil'] !== null) return 'blocked';
  return resultIn(answers) === null ? 'none' : 'shown';
}

function blockedWords({ answers, context }: View) {
  const { blockedUntil } = answers;
  const until = typeof blockedUntil === 'string' ? blockedUntil : context.now;
  return [text('results.blocked', { until: momentWords(until, context.now) })];
}

/** "30 tuổi, tiêm 3 mũi, không bệnh nền": it goes on with how they are. */
function tellsOfHealth({ said }: View): boolean {
  return said?.understanding.entities.some(({ type }) => OF_HEALTH.has(type)) === true;
}

const human = { choice: choice('human', 'results.human'), then: 'human' };
const tryAgain = { choice: choice('result-again', 'results.tryAgain'), then: 'tryAgain' };
const yesAgain = { ...tryAgain, take: saysYes };
const yesHuman = { ...human, take: saysYes };

export const testResult = defineFlow({
  name: 'test-result',
  version: 1,
  starts: [
    { on: 'choice', id: 'test-result' },
    { on: 'said', when: (view) => asksForResult(view) || asksAboutCt(view) },
    { on: 'intent', intent: 'test_result' },
  ],
  owns: ['test_result'],
  begin,
  first: 'sort',
  steps: {
    sort: {
      kind: 'decide',
      by: sortOf,
      branches: { arrived: 'arrived', again: 'code', told: 'told', ct: 'ct', known: 'code', ask: 'awaited' },
    },
    arrived: { kind: 'tell', say: arrivedWords, effects: (view) => shownEffects(view, false), then: 'next' },
    told: { kind: 'tell', say: toldWords, then: 'toldNext' },
    toldNext: {
      kind: 'decide',
      by: ({ answers, said }) => {
        if (answers['told'] !== 'positive') return 'calm';
        return said?.understanding.entities.some(({ type }) => type === 'symptom') === true ? 'ill' : 'positive';
      },
      branches: { ill: 'symptoms', positive: 'toldMore', calm: END },
    },
    toldMore: {
      kind: 'choose',
      name: 'toldMore',
      optional: true,
      question: [text('results.askHowIsIt')],
      choices: [{ choice: choice('symptoms', 'menu.symptoms'), then: 'symptoms', take: tellsOfHealth }, human],
    },
    symptoms: { kind: 'enter', flow: 'symptoms', then: END },
    ct: { kind: 'tell', say: [text('results.ctMeaning')], then: 'ctMore' },
    ctMore: { kind: 'choose', name: 'ctMore', optional: true, question: [text('results.ctMore')], choices: [yesHuman] },
    awaited: {
      kind: 'lookup',
      what: () => ({ of: 'resultsAwaited' }),
      set: (found) => ({ waiting: found.of === 'resultsAwaited' && found.waiting }),
      then: 'isAwaited',
    },
    isAwaited: {
      kind: 'decide',
      by: ({ answers }) => (answers['waiting'] === true ? 'waiting' : 'new'),
      branches: { waiting: 'stillWaiting', new: 'code' },
    },
    stillWaiting: {
      kind: 'choose',
      name: 'stillWaiting',
      optional: true,
      question: [text('results.stillWaiting')],
      choices: [tryAgain, human],
    },
    code: { kind: 'form', fields: [CODE], amends: yearAnew, then: 'isProven' },
    isProven: {
      kind: 'decide',
      by: (view) => (view.answers['code'] === NO_CODE && !isProven(view) ? 'no' : 'yes'),
      branches: { yes: 'rest', no: 'notProven' },
    },
    notProven: {
      kind: 'choose',
      name: 'notProven',
      optional: true,
      question: [text('results.notProven')],
      choices: [tryAgain, human],
    },
    rest: { kind: 'form', fields: [YEAR, NAME], amends: yearAnew, then: 'look' },
    look: {
      kind: 'lookup',
      what: (view) => ({ of: 'labResult', asked: asked(view) }),
      set: (found) => (found.of === 'labResult' ? lookedUp(found) : {}),
      then: 'outcome',
    },
    outcome: { kind: 'decide', by: outcomeOf, branches: { shown: 'shown', none: 'none', blocked: 'blocked' } },
    shown: { kind: 'tell', say: foundWords, effects: (view) => shownEffects(view, true), then: 'next' },
    none: { kind: 'tell', say: [text('results.none')], effects: refusedEffects, then: 'noneMore' },
    noneMore: {
      kind: 'choose',
      name: 'noneMore',
      optional: true,
      question: [text('results.noneMore')],
      choices: [yesAgain, human],
    },
    blocked: {
      kind: 'tell',
      say: blockedWords,
      effects: () => [{ do: 'emit', event: { event: 'resultRefused' } }],
      then: END,
    },
    next: { kind: 'decide', by: nextOf, branches: { follow: 'follow', contacts: 'spreads', done: END } },
    follow: {
      kind: 'choose',
      name: 'follow',
      optional: true,
      question: [text('results.askFollow')],
      choices: [
        { choice: choice('yes', 'results.followYes'), then: 'followed' },
        { choice: choice('no', 'results.followNo'), then: 'spreads' },
      ],
    },
    followed: {
      kind: 'tell',
      say: (view) => [text(isProven(view) ? 'results.followed' : 'results.followAsked')],
      effects: followEffects,
      then: 'spreads',
    },
    spreads: { kind: 'decide', by: spreadOf, branches: { yes: 'contacts', no: 'noContacts' } },
    noContacts: { kind: 'tell', say: [text('results.noted')], then: END },
    contacts: { kind: 'form', fields: [CONTACTS], then: 'contactsTold' },
    contactsTold: {
      kind: 'tell',
      say: ({ answers }) => [
        text(answers['contacts'] === NO_CONTACTS ? 'results.noContactsNoted' : 'results.contactsNoted'),
      ],
      effects: contactEffects,
      then: END,
    },
    tryAgain: { kind: 'enter', flow: 'test-result', answers: () => ({ again: true }), then: END },
    human: { kind: 'enter', flow: 'hand-over', then: END },
  },
});
