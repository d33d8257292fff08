/** Correcting what is kept of oneself: one thing at a time, shown back, changed, and told to whoever holds a case. */
import type { Effect, PersonChange } from '../engine/turn.ts';
import { defineFlow } from '../engine/define.ts';
import { END } from '../engine/flow.ts';
import type { Amendment, Answers, Field, Flow, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { choice, text } from '../engine/words.ts';
import { birthWords } from '../engine/moment.ts';
import { birthOf } from '../health-declaration/known.ts';
import { PERSON_FIELDS } from '../health-declaration/person-fields.ts';
import { placeIn, placeSaid, withArea } from '../place.ts';
import { whichCommune } from '../fields/commune.ts';
import { freeWords, stringIn } from '../danger/caller.ts';
import type { TextPart } from '../../cases/text.ts';

const WHAT = ['name', 'birth', 'sex', 'commune'] as const;
type What = (typeof WHAT)[number];

const PLACE = 'fix:commune';

function wanted({ answers }: Pick<View, 'answers'>): What | undefined {
  return WHAT.find((one) => answers['what'] === `fix:${one}`);
}

const WHICH: Field = {
  name: 'what',
  question: [text('myData.askWhat')],
  choices: [
    choice('fix:name', 'myData.labelName'),
    choice('fix:birth', 'myData.labelBirth'),
    choice('fix:sex', 'myData.labelSex'),
    choice(PLACE, 'myData.labelCommune'),
  ],
  take: () => undefined,
};

/** Asked in words of their own. */
const ASKED: Readonly<Record<string, Field['question']>> = {
  name: [text('myData.askName')],
  birth: [text('myData.askBirth')],
  sex: [text('myData.askSex')],
};

/** Understood as in a declaration, asked only for what is to be corrected. */
const PERSON: readonly Field[] = PERSON_FIELDS.flatMap((field): Field[] => {
  const question = ASKED[field.name];
  if (question === undefined) return [];
  const take: Field['take'] = (view) => (view.asked === field.name ? field.take(view) : undefined);
  return [{ ...field, question, take, when: (view) => wanted(view) === field.name }];
});

const COMMUNE: Field = {
  name: 'place',
  question: [text('myData.askCommune')],
  again: [text('sos.communeAgain')],
  expecting: 'place',
  take: (view) => (view.asked === 'place' ? placeSaid(view, 'place') : undefined),
  when: (view) => wanted(view) === 'commune',
};

const AREA = whichCommune({
  name: 'area',
  of: ({ place }) => placeIn(place),
  other: (view) => freeWords(view, 'area') !== undefined,
});

function areaOf(view: View) {
  const place = placeIn(view.answers['place']);
  return place === null ? undefined : withArea(place, view.answers['area'], view).area;
}

function changeOf(view: View): PersonChange {
  const { answers } = view;
  const area = areaOf(view);
  if (wanted(view) === 'name' && typeof answers['name'] === 'string') return { name: answers['name'] };
  if (wanted(view) === 'birth') return birthOf(answers);
  if (answers['sex'] === 'male' || answers['sex'] === 'female') return { sex: answers['sex'] };
  return area === undefined ? {} : { areaPath: area.path };
}

function newWords(view: View): TextPart | string {
  const { answers } = view;
  if (wanted(view) === 'sex') return text(answers['sex'] === 'male' ? 'myData.male' : 'myData.female');
  if (wanted(view) === 'commune') return areaOf(view)?.name ?? '';
  const said = stringIn(answers, wanted(view) ?? '') ?? '';
  return wanted(view) === 'birth' ? birthWords(said) : said;
}

function isUnderstood(view: View): boolean {
  return Object.keys(changeOf(view)).length > 0;
}

const LABELS = {
  name: 'myData.labelName',
  birth: 'myData.labelBirth',
  sex: 'myData.labelSex',
  commune: 'myData.labelCommune',
} as const satisfies Record<What, string>;

function changedWords(view: View): TextPart {
  return text('myData.changed', { what: text(LABELS[wanted(view) ?? 'name']), value: newWords(view) });
}

/** Whoever holds a case sees that the person corrected it themselves. */
function correct(view: View): readonly Effect[] {
  const body = { type: 'act' as const, act: 'corrected', by: null, detail: [changedWords(view)] };
  const { cases } = view.context;
  return [
    { do: 'changePerson', set: changeOf(view) },
    ...cases.map(({ id }): Effect => ({ do: 'record', caseId: id, body })),
    ...(cases.length === 0 ? [{ do: 'record' as const, body }] : []),
  ];
}

const NAMED: readonly (readonly [What, RegExp])[] = [
  ['birth', /\b(?:nam sinh|ngay sinh|birth)\b/],
  ['sex', /\b(?:gioi tinh|sex)\b/],
  ['commune', /\b(?:noi o|cho o|dia chi|address)\b/],
  ['name', /\b(?:ho ten|ho va ten|ten toi|ten em|name)\b/],
];

/** "À nhầm, ý em là năm sinh": another thing than the one that is asked for. */
function meansAnother(view: View): Amendment | null {
  const words = fold(view.said?.understanding.text ?? '');
  const meant = NAMED.find(([, named]) => named.test(words))?.[0];
  const now = wanted(view);
  const others = /\b(?:nham|y (?:em|toi|minh|tui|la)|khong phai|i mean)\b/.test(words);
  return meant === undefined || now === undefined || meant === now || !others
    ? null
    : { drop: ['what'], set: { what: `fix:${meant}` } };
}

export const correctData: Flow = defineFlow({
  name: 'correct-data',
  version: 1,
  first: 'ask',
  starts: [{ on: 'choice', id: 'data:correct' }],
  begin: (): Answers => ({}),
  steps: {
    ask: {
      kind: 'form',
      progress: false,
      fields: [WHICH, ...PERSON, COMMUNE, AREA],
      amends: meansAnother,
      then: 'isKnown',
    },
    isKnown: {
      kind: 'decide',
      by: (view) => (isUnderstood(view) ? 'yes' : 'no'),
      branches: { yes: 'change', no: 'notFound' },
    },
    change: { kind: 'tell', say: (view) => [changedWords(view)], effects: correct, then: END },
    notFound: { kind: 'tell', say: [text('myData.notFound')], then: END },
  },
});
