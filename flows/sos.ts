/** Life in danger: 115 first, the alarm at once, and only then what the people on duty still need to know. */
import { caseFor } from './alarm.ts';
import { orangeCard, redCard } from './danger/card.ts';
import * as caller from './danger/caller.ts';
import { LIKELY_PLEA, livesApart, perilIn } from './danger/peril.ts';
import { defineFlow } from './engine/define.ts';
import { fold } from './engine/fold.ts';
import { END } from './engine/flow.ts';
import type { Answers, Field, View } from './engine/flow.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { whichCommune } from './fields/commune.ts';
import { casePlace, placeIn, placeSaid, withArea } from './place.ts';
import type { Place } from './place.ts';

/** Nobody answers it any more: by then humans have called, or were paged again and again ("Bình An"). */
const STALE_MS = 6 * 3_600_000;

/** A milder sign over a RED case is still part of it. */
function isRed(view: View): boolean {
  return caller.perilOfView(view).level === 'RED' || caller.openCaseOf(view)?.severity === 'RED';
}

/** Where signs are told, a mere guess at a plea is none: the signs are judged (symptoms.ts), and danger in them was looked for. */
function isMeant({ said }: View): boolean {
  if (said === null || said.understanding.confidence >= LIKELY_PLEA) return true;
  return !said.understanding.entities.some(({ type }) => type === 'symptom');
}

/** A cry for help over an open one keeps what was already told; what this message tells is taken at once. */
function begin(view: View, data: Answers): Answers {
  const peril = perilIn(data) ?? caller.BARE_CRY;
  const known = caseFor(view.context, peril);
  const { caseId: _, changed: __, ...before } = view.answers;
  const heard = view.said?.understanding.text ?? '';
  const told = { ...before, ...caller.factsTold(view), heard, hasPlace: (known?.place ?? null) !== null };
  return { ...told, ...(known?.people === undefined ? {} : { people: known.people }), ...data, peril };
}

const changed: Field = {
  name: 'changed',
  question: [text('sos.changed')],
  take: (view) => caller.freeWords(view, 'changed'),
  when: ({ answers }) => answers['again'] === true,
};

/** While a human speaks with them most words are for the human: only what surely is a place is taken. */
function placeTold(view: View): Place | undefined {
  const place = placeSaid(view, 'place');
  if (place === undefined || view.answers['quiet'] !== true) return place;
  const sure = place.point !== undefined || place.area !== undefined || place.candidates !== undefined;
  return sure || /\d/.test(place.address ?? '') ? place : undefined;
}

const where: Field = {
  name: 'place',
  question: (view) => [text(livesApart(caller.perilOfView(view).about) ? 'sos.otherWhere' : 'sos.where')],
  again: [text('sos.whereAgain')],
  expecting: 'place',
  ask: 'location',
  take: placeTold,
  when: (view) => view.answers['hasPlace'] !== true && (isRed(view) || view.context.person.areaPath.length === 0),
};

const whichArea = whichCommune({
  name: 'area',
  of: ({ place }) => placeIn(place),
  other: (view) => caller.freeWords(view, 'area') !== undefined,
});

const commune: Field = {
  name: 'commune',
  question: [text('sos.commune')],
  expecting: 'place',
  take: (view) => (view.asked === 'commune' ? placeSaid(view, 'commune') : undefined),
  again: [text('sos.communeAgain')],
  when: ({ answers, context }) => {
    const place = placeIn(answers['place']);
    return place?.address !== undefined && place.area === undefined && context.person.areaPath.length === 0;
  },
};

/** The commune told afterwards may be one of several, too. */
const whichCommuneTold = whichCommune({
  name: 'communeArea',
  of: ({ commune }) => placeIn(commune),
  other: (view) => caller.freeWords(view, 'communeArea') !== undefined,
});

const who: Field = {
  name: 'who',
  question: [text('sos.who')],
  take: (view) => caller.freeWords(view, 'who'),
  when: (view) => livesApart(caller.perilOfView(view).about),
};

const AGED = /\b\d{1,3} tuoi\b/;

/** "Ông Bảy, 70 tuổi", told when something else was asked: nobody tells it twice. */
function personTold({ said }: View): string | undefined {
  const words = said?.understanding.text.trim() ?? '';
  return AGED.test(fold(words)) ? words.slice(0, 300) : undefined;
}

/** Never asked here, only kept. */
const overheardWho: Field = {
  name: 'who',
  question: [text('sos.who')],
  take: personTold,
  when: (view) => livesApart(caller.perilOfView(view).about) && personTold(view) !== undefined,
};

const what: Field = {
  name: 'what',
  question: [text('sos.what')],
  take: (view) => caller.freeWords(view, 'what'),
  when: (view) => caller.perilOfView(view).flags.length === 0 && view.answers['again'] !== true,
};

const people: Field = {
  name: 'people',
  question: [text('sos.howMany')],
  again: [text('sos.howManyAgain')],
  expecting: 'count',
  choices: [choice('p1', 'sos.onePerson'), choice('p2', 'sos.twoPersons'), choice('p3', 'sos.threePersons')],
  take: caller.peopleSaid,
  // Where one patient was named, nobody is asked how many they are.
  when: (view) =>
    isRed(view) && caller.perilOfView(view).about === null && caller.perilOfView(view).personId === undefined,
};

const phone: Field = {
  name: 'phone',
  question: [text('sos.phone')],
  again: [text('sos.phoneAgain')],
  expecting: 'phone',
  ask: 'contact',
  choices: [choice('phone:none', 'sos.notKnown')],
  take: caller.phoneSaid,
  when: ({ context }) => context.person.phone === null,
};

function placeEffects(view: View): Effect[] {
  const place = placeIn(view.answers['place']);
  if (place === null) return [];
  return caller.intoCase(view, {
    place: casePlace(place),
    ...(place.area === undefined ? {} : { areaPath: place.area.path }),
  });
}

/** The address with the commune that was asked for afterwards. */
function settledPlace(view: View): Answers {
  const place = placeIn(view.answers['place']);
  if (place === null) return {};
  const named = placeIn(view.answers['commune']);
  if (named === null) return { place: withArea(place, view.answers['area'], view) };
  const address = [place.address, named.address].filter((part) => part !== undefined).join(', ');
  const { among: _, ...kept } = place;
  const { area } = withArea(named, view.answers['communeArea'], view);
  return { place: { ...kept, address, ...(area === undefined ? {} : { area }) } };
}

/** Others who called from the same house are linked, and their alarm is raised anew. */
function linkEffects(view: View): Effect[] {
  const caseId = caller.stringIn(view.answers, 'caseId');
  const found = view.answers['neighbours'];
  if (caseId === null || !Array.isArray(found)) return [];
  return (found as readonly { caseId: string; conversationId: string }[]).flatMap((other): Effect[] => [
    { do: 'changeCase', caseId, change: { link: other.caseId } },
    {
      do: 'post',
      conversationId: other.conversationId,
      label: `samePlace:${caseId}:${other.caseId}`,
      event: { notice: { is: 'samePlace', caseId: other.caseId, otherCaseId: caseId } },
    },
  ]);
}

function toldEffects(view: View): Effect[] {
  const told = (name: string, key: 'desk.what' | 'desk.changed' | 'desk.whom' | 'desk.phone') => {
    const words = caller.stringIn(view.answers, name);
    return words === null || words.startsWith('phone:') ? [] : [text(key, { words })];
  };
  const summary = [
    ...told('what', 'desk.what'),
    ...told('changed', 'desk.changed'),
    ...told('who', 'desk.whom'),
    ...told('phone', 'desk.phone'),
  ];
  const count = caller.peopleIn(view.answers['people']);
  if (summary.length === 0 && count === null) return [];
  return caller.intoCase(view, count === null ? {} : { people: count }, summary);
}

/** Told at the end only what is true: that somebody will be heard of, or that 115 is the only fast way. */
function lastWords(view: View) {
  const known = caller.openCaseOf(view);
  if (known !== null && known.status !== 'open') return [text('sos.noted')];
  if (view.answers['attended'] !== true) return [text('sos.noted'), text('sos.only115')];
  return [text('sos.noted'), text(isRed(view) ? 'sos.willTell' : 'sos.willCallBack')];
}

/** The place as it was understood, so that a mistake is seen. */
function placeNoted({ answers }: View) {
  const place = placeIn(answers['place']);
  if (place === null) return [];
  const { address = '', area } = place;
  const isSaid = area === undefined || fold(address).includes(fold(area.name.split(',')[0] ?? ''));
  const words = [address, ...(isSaid ? [] : [area.name])].filter((part) => part !== '');
  return [words.length === 0 ? text('sos.pointNoted') : text('sos.placeNoted', { place: words.join(', ') })];
}

/** While a human speaks with them, the questions are the human's; RED still needs to know where. */
function speaker(view: View): string {
  if (view.answers['quiet'] !== true) return 'bot';
  return isRed(view) ? 'humanRed' : 'human';
}

export const sos = defineFlow({
  name: 'sos',
  version: 1,
  keeps: true,
  // a general question between leaves the address unasked
  owns: ['faq'],
  stale: { afterMs: STALE_MS, unless: ['place', 'phone'] },
  starts: [
    { on: 'word', word: 'sos' },
    { on: 'choice', id: 'sos' },
    { on: 'intent', intent: 'sos', when: isMeant },
  ],
  begin,
  first: 'start',
  steps: {
    start: {
      kind: 'decide',
      by: ({ answers }) => (answers['resume'] === true ? 'stillNeeded' : 'called'),
      branches: { called: 'alarm', stillNeeded: 'resumed' },
    },
    resumed: { kind: 'tell', say: [text('sos.stillNeeded')], tone: 'danger', then: 'where' },
    alarm: { kind: 'do', effects: (view) => caller.alarmOf(view).effects, set: caller.alarmAnswers, then: 'level' },
    level: { kind: 'decide', by: (view) => caller.perilOfView(view).level, branches: { RED: 'red', ORANGE: 'orange' } },
    red: { kind: 'tell', say: (view) => redCard(caller.cardInput(view)), tone: 'danger', then: 'speaker' },
    orange: { kind: 'tell', say: (view) => orangeCard(caller.cardInput(view)), tone: 'danger', then: 'speaker' },
    speaker: { kind: 'decide', by: speaker, branches: { human: END, humanRed: 'where', bot: 'changed' } },
    changed: { kind: 'form', fields: [changed], then: 'changedNoted' },
    changedNoted: { kind: 'do', effects: toldEffects, then: 'where' },
    where: { kind: 'form', fields: [where, overheardWho], then: 'placed' },
    // After the lookup the message is gone: what else it told is taken here.
    placed: { kind: 'do', effects: placeEffects, set: caller.factsTold, then: 'area' },
    area: { kind: 'form', fields: [whichArea, commune, whichCommuneTold], then: 'settle' },
    settle: { kind: 'do', effects: () => [], set: settledPlace, then: 'settled' },
    settled: { kind: 'do', effects: placeEffects, then: 'known' },
    known: {
      kind: 'decide',
      by: ({ answers }) => (placeIn(answers['place']) === null ? 'nowhere' : 'somewhere'),
      branches: { nowhere: 'whose', somewhere: 'neighbours' },
    },
    neighbours: {
      kind: 'lookup',
      what: ({ answers }) => ({ of: 'casesAtPlace', place: casePlace(placeIn(answers['place']) ?? {}) }),
      set: (found, { answers }) => ({
        neighbours:
          found.of !== 'casesAtPlace'
            ? []
            : found.cases
                .filter(({ id }) => id !== answers['caseId'])
                .map(({ id, conversationId }) => ({ caseId: id, conversationId })),
      }),
      then: 'link',
    },
    link: { kind: 'do', effects: linkEffects, then: 'whose' },
    whose: {
      kind: 'decide',
      by: ({ answers }) => (answers['quiet'] === true ? 'human' : 'bot'),
      branches: { human: 'placeNoted', bot: 'who' },
    },
    placeNoted: { kind: 'tell', say: placeNoted, then: END },
    who: { kind: 'form', fields: [who], then: 'whoNoted' },
    whoNoted: { kind: 'do', effects: toldEffects, then: 'what' },
    what: { kind: 'form', fields: [what], then: 'whatNoted' },
    whatNoted: { kind: 'do', effects: toldEffects, then: 'people' },
    people: { kind: 'form', fields: [people], then: 'peopleNoted' },
    peopleNoted: { kind: 'do', effects: toldEffects, then: 'phone' },
    phone: { kind: 'form', fields: [phone], then: 'phoneNoted' },
    phoneNoted: { kind: 'do', effects: toldEffects, then: 'last' },
    last: { kind: 'tell', say: lastWords, then: END },
  },
});
