/** Reports of somebody who may be ill or of broken rules: what, where, when, a picture, with or without a name; to the commune. */
import { reportKey } from '../cases/report.ts';
import type { TextPart } from '../cases/text.ts';
import { freeWords } from './danger/caller.ts';
import { defineFlow } from './engine/define.ts';
import { fold } from './engine/fold.ts';
import { END } from './engine/flow.ts';
import type { Amendment, Answers, Field, Flow, Json, View } from './engine/flow.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { whichCommune } from './fields/commune.ts';
import { casePlace, placeIn, placeSaid, withArea } from './place.ts';
import type { Place } from './place.ts';
import {
  kindSaid,
  LONGEST,
  moreOfStory,
  saysReport,
  storyAnswered,
  storyTold,
  SUSPECT,
  tellsOfMany,
  VIOLATION,
  wantsNoName,
  whenSaid,
  whenWords,
} from './report/said.ts';

const NO_PLACE = 'place:none';
const NO_PICTURE = 'picture:none';
const WITH_NAME = 'name:given';
const NO_NAME = 'name:none';
const SEND = 'yes';

const KIND: Field = {
  name: 'kind',
  question: [text('report.askKind')],
  label: text('report.labelKind'),
  choices: [choice(SUSPECT, 'report.suspect'), choice(VIOLATION, 'report.violation')],
  take: kindSaid,
};

const WHAT: Field = {
  name: 'what',
  question: [text('report.askWhat')],
  label: text('report.labelWhat'),
  again: [text('report.askWhatAgain')],
  take: storyAnswered,
};

const PLACE: Field = {
  name: 'place',
  question: [text('report.askWhere')],
  label: text('report.labelWhere'),
  again: [text('sos.whereAgain')],
  expecting: 'place',
  ask: 'location',
  choices: [choice(NO_PLACE, 'report.noPlace')],
  take: (view) => placeSaid(view, 'place'),
};

const AREA = whichCommune({
  name: 'area',
  of: ({ place }) => placeIn(place),
  other: (view) => freeWords(view, 'area') !== undefined,
});

const WHEN: Field = {
  name: 'when',
  question: [text('report.askWhen')],
  label: text('report.labelWhen'),
  choices: [
    choice('when:now', 'report.now'),
    choice('when:today', 'report.today'),
    choice('when:before', 'report.before'),
  ],
  take: whenSaid,
};

const NO_PICTURES = /^(?:khong|ko|k|khong co|ko co|bo qua|no|skip)\b/;

/** Under which pictures are kept, as a list. */
function picturesSent({ said }: View): Json | undefined {
  const ids = (said?.content.media ?? []).flatMap(({ kind, id }) => (kind === 'image' && id !== undefined ? [id] : []));
  return ids.length === 0 ? undefined : ids;
}

const PICTURE: Field = {
  name: 'picture',
  question: [text('report.askPicture')],
  choices: [choice(NO_PICTURE, 'report.noPicture')],
  take: (view) => {
    const refuses = view.asked === 'picture' && NO_PICTURES.test(fold(view.said?.understanding.text ?? ''));
    return picturesSent(view) ?? (refuses ? NO_PICTURE : undefined);
  },
};

const NAME: Field = {
  name: 'name',
  question: [text('report.askName')],
  label: text('report.labelName'),
  choices: [choice(NO_NAME, 'report.noName'), choice(WITH_NAME, 'report.withName')],
  take: (view) => (wantsNoName(view) ? NO_NAME : undefined),
};

const CONFIRM: Field = {
  name: 'confirm',
  question: (view) => [...summaryWords(view), text('report.confirm')],
  choices: [choice(SEND, 'report.send'), choice('correct', 'report.correct'), choice('no', 'report.cancel')],
  take: () => undefined,
};

/** The story goes on where the place was asked for: it is kept, and the place asked again. */
function addsToStory(view: View): Amendment | null {
  const more = moreOfStory(view);
  const story = [storyOf(view), more].filter(Boolean).join('; ').slice(0, LONGEST);
  return more === undefined ? null : { drop: [], set: { what: story } };
}

function isViolation({ answers }: View): boolean {
  return answers['kind'] === VIOLATION;
}

function isAnonymous({ answers }: View): boolean {
  return answers['name'] === NO_NAME;
}

function placeOf(view: View): Place | null {
  const place = placeIn(view.answers['place']);
  return place === null ? null : withArea(place, view.answers['area'], view);
}

function whereWords(view: View): TextPart | string {
  const place = placeOf(view);
  const [address = '', area = ''] = [place?.address, place?.area?.name];
  // The commune is added where the address does not name it.
  const named = area !== '' && fold(address).includes(fold(area.split(',')[0] ?? area));
  const words = [address, named ? '' : area].filter((word) => word !== '');
  if (words.length > 0) return words.join(', ');
  return text(place === null ? 'report.noPlace' : 'report.atPoint');
}

function storyOf({ answers }: View): string {
  return typeof answers['what'] === 'string' ? answers['what'] : '';
}

function pictures({ answers }: View): readonly string[] {
  return Array.isArray(answers['picture']) ? answers['picture'].map(String) : [];
}

/** As the reporter reads it before it is sent, and the case keeps it. */
function summaryWords(view: View): readonly TextPart[] {
  const count = pictures(view).length;
  return [
    text(isViolation(view) ? 'report.ofViolation' : 'report.ofSuspect', { what: storyOf(view) }),
    text('report.where', { where: whereWords(view) }),
    text('report.when', { when: whenWords(view.answers['when']) }),
    ...(count > 0 ? [text('report.pictures', { n: count })] : []),
    text(isAnonymous(view) ? 'report.withoutName' : 'report.nameShown'),
  ];
}

/** The commune where it happened looks at it; where that is not known, the province of who reports. */
function areaOf(view: View): readonly string[] {
  return placeOf(view)?.area?.path ?? view.context.person.areaPath.slice(0, 1);
}

function sent(view: View): readonly Effect[] {
  const { context } = view;
  const caseId = context.newId('report');
  const kind = isViolation(view) ? 'report-violation' : 'report-suspect';
  const place = placeOf(view);
  const many = tellsOfMany(storyOf(view)) ? [text('report.many')] : [];
  return [
    {
      do: 'openCase',
      caseId,
      case: {
        kind,
        severity: 'YELLOW',
        summary: [...many, ...summaryWords(view)],
        areaPath: areaOf(view),
        openKey: reportKey(kind, caseId),
        ...(place === null ? {} : { place: casePlace(place) }),
        ...(isAnonymous(view) ? { anonymous: true } : {}),
        ...(pictures(view).length === 0 ? {} : { pictures: pictures(view) }),
      },
    },
  ];
}

/** A report that was begun goes on; the first words are its story where they tell one. */
function begin(view: View): Answers {
  const { done: _, ...open } = view.answers['done'] === true ? {} : view.answers;
  const story = storyTold(view);
  return 'what' in open || story === undefined ? open : { ...open, what: story };
}

export const report: Flow = defineFlow({
  name: 'report',
  version: 1,
  first: 'facts',
  starts: [
    { on: 'choice', id: 'report' },
    { on: 'said', when: saysReport },
    { on: 'intent', intent: 'report_suspect' },
  ],
  owns: ['report_suspect', 'declare_health', 'verify_claim', 'faq'],
  begin,
  steps: {
    facts: {
      kind: 'form',
      fields: [KIND, WHAT, PLACE, AREA, WHEN, PICTURE, NAME, CONFIRM],
      amends: addsToStory,
      then: 'isSent',
    },
    isSent: {
      kind: 'decide',
      by: ({ answers }) => (answers['confirm'] === SEND ? 'yes' : 'no'),
      branches: { yes: 'send', no: 'dropped' },
    },
    dropped: { kind: 'do', effects: () => [], set: () => ({ done: true }), then: 'notSent' },
    notSent: { kind: 'tell', say: [text('report.notSent')], then: END },
    send: { kind: 'do', effects: sent, set: () => ({ done: true }), then: 'thank' },
    thank: {
      kind: 'tell',
      say: (view) => [
        text('report.thanks'),
        text(isViolation(view) ? 'report.nextViolation' : 'report.nextSuspect'),
        text('report.willTell'),
      ],
      then: END,
    },
  },
});
