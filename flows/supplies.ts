/** Somebody needs oxygen, food, milk, medicine: the case first, then how many, where and how urgent, if not said. */
import { SUPPLIES } from '../cases/codes.ts';
import type { CasePlace } from '../cases/case.ts';
import type { Supply } from '../cases/codes.ts';
import { assessDanger } from '../cases/triage/danger.ts';
import type { TriageFacts } from '../cases/danger.ts';
import { mergeSummary } from './alarm.ts';
import { freeWords, peopleIn, peopleSaid } from './danger/caller.ts';
import { perilOf } from './danger/peril.ts';
import { tellsReadings } from './check-in/questions.ts';
import { defineFlow } from './engine/define.ts';
import { fold } from './engine/fold.ts';
import { END } from './engine/flow.ts';
import type { Answers, Field, Json, View } from './engine/flow.ts';
import type { CaseChange, Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { isForBreathing, needEffects, needId, openNeed, suppliesSaid, urgentEffects } from './needs.ts';
import { casePlace, placeIn, placeSaid } from './place.ts';

const SOON = /(?:^| )(?:gap|khan cap|ngay|het (?:roi|r|rui|ui|sach|gao|tron)|sap het|doi|chua an|nguy)(?: |$)/;

function begin(view: View, data: Answers): Answers {
  // Another wish is another need: answers about where and how many are kept, the items are not.
  const { items: _, urgent: __, breathing: ___, cases: ____, ...before } = view.answers;
  return { ...before, ...data };
}

function itemsSaid(view: View): Json | undefined {
  if (view.said === null) return undefined;
  const items = suppliesSaid(view.said.understanding);
  if (items.length > 0) return [...items];
  const words = freeWords(view, 'items');
  if (words === undefined || tellsReadings({ said: view.said })) return undefined;
  return fold(words).includes('thuoc') ? ['medicine'] : `other:${words}`;
}

/** Items by entity or choice; what has no code is kept in its own words as food or medicine for staff to read. */
function itemsIn({ items }: Answers): readonly Supply[] {
  const chosen = typeof items === 'string' ? [items.replace(/^need:/, '')] : [];
  const named = Array.isArray(items) ? items.map(String) : chosen;
  const known = SUPPLIES.filter((item) => named.includes(item));
  return known.length === 0 && items !== undefined ? ['food'] : known;
}

const ITEMS: Field = {
  name: 'items',
  question: [text('supplies.what')],
  again: [text('supplies.whatAgain')],
  expecting: 'supply',
  choices: [
    choice('need:oxygen', 'supplies.oxygen'),
    choice('need:medicine', 'supplies.medicine'),
    choice('need:food', 'supplies.food'),
    choice('need:milk', 'supplies.milk'),
  ],
  take: itemsSaid,
};

const PEOPLE: Field = {
  name: 'people',
  question: [text('supplies.howMany')],
  expecting: 'count',
  choices: [choice('p1', 'sos.onePerson'), choice('p2', 'sos.twoPersons'), choice('p3', 'sos.threePersons')],
  take: peopleSaid,
};

/** The address that the person's open alarm already knows. */
function knownPlace({ context }: View): CasePlace | null {
  const known = context.cases.find(
    (item) => item.open && item.kind !== 'supplies' && item.place?.address !== undefined,
  );
  return known?.place ?? null;
}

/** By id like the word for yes, so that "đúng rồi" means it, too. */
const SAME_PLACE = 'yes';

const PLACE: Field = {
  name: 'place',
  question: (view) => {
    const address = knownPlace(view)?.address;
    return [address === undefined ? text('supplies.where') : text('supplies.sameWhere', { place: address })];
  },
  again: [text('sos.whereAgain')],
  expecting: 'place',
  ask: 'location',
  choices: (view) => (knownPlace(view) === null ? [] : [choice(SAME_PLACE, 'supplies.samePlace')]),
  take: (view) => placeSaid(view, 'place'),
  when: ({ answers }) => answers['hasPlace'] !== true,
};

const URGENT: Field = {
  name: 'urgent',
  question: [text('supplies.urgent')],
  choices: [choice('today', 'supplies.today'), choice('days', 'supplies.days')],
  take: ({ said }) => (said !== null && SOON.test(fold(said.understanding.text)) ? 'today' : undefined),
  when: ({ answers }) => !itemsIn(answers).some(isForBreathing),
};

type CaseId = { item: Supply; id: string };

/** Kept by the step that opened them. */
function isCaseId(value: Json): value is CaseId {
  return typeof value === 'object' && value !== null && 'item' in value && 'id' in value;
}

function caseIds(view: View): readonly CaseId[] {
  const { cases } = view.answers;
  if (Array.isArray(cases)) return cases.filter(isCaseId);
  return itemsIn(view.answers).map((item) => ({ item, id: needId(view.context, item) }));
}

function ownWords({ answers }: View): string | null {
  const { items } = answers;
  return typeof items === 'string' && items.startsWith('other:') ? items.slice(6) : null;
}

function opened(view: View): Effect[] {
  const words = ownWords(view);
  const told = words === null ? [] : intoCases(view, {}, 'desk.needSaid', { words });
  return [...needEffects(view.context, itemsIn(view.answers)), ...told];
}

function intoCases(
  view: View,
  change: CaseChange,
  key?: 'desk.needSaid' | 'desk.urgent',
  params?: Record<string, string>,
): Effect[] {
  return caseIds(view).map(({ item, id }) => {
    const known = openNeed(view.context, item)?.summary ?? [text('desk.need', { item: text(`facts.supply.${item}`) })];
    const summary = key === undefined ? {} : { summary: mergeSummary(known, [text(key, params)]) };
    return { do: 'changeCase', caseId: id, change: { ...change, ...summary } };
  });
}

function placed(view: View): Effect[] {
  const same = view.answers['place'] === SAME_PLACE ? knownPlace(view) : null;
  if (same !== null) return intoCases(view, { place: same });
  const place = placeIn(view.answers['place']);
  if (place === null) return [];
  return intoCases(view, {
    place: casePlace(place),
    ...(place.area === undefined ? {} : { areaPath: place.area.path }),
  });
}

function counted(view: View): Effect[] {
  const people = peopleIn(view.answers['people']);
  return people === null ? [] : intoCases(view, { people });
}

function hurried(view: View): Effect[] {
  if (view.answers['urgent'] !== 'today') return [];
  return [
    ...intoCases(view, {}, 'desk.urgent'),
    ...caseIds(view).flatMap(({ item, id }) => urgentEffects(view.context, item, id)),
  ];
}

function noted({ answers }: View) {
  return [text('supplies.noted', { items: itemsIn(answers).map((item) => text(`facts.supply.${item}`)) })];
}

const CANNOT_BREATHE: TriageFacts = {
  ageMonths: null,
  vitals: {},
  symptoms: [{ code: 'shortness_of_breath', status: 'present', severe: false }],
  implausible: [],
};

export const supplies = defineFlow({
  name: 'supplies',
  version: 1,
  starts: [
    { on: 'intent', intent: 'find_supplies' },
    { on: 'choice', id: 'supplies' },
  ],
  begin,
  first: 'what',
  steps: {
    what: { kind: 'form', fields: [ITEMS], then: 'open' },
    open: {
      kind: 'do',
      effects: opened,
      set: (view) => ({
        cases: caseIds(view).map(({ item, id }) => ({ item, id })),
        hasPlace: itemsIn(view.answers).some((item) => openNeed(view.context, item)?.place != null),
      }),
      then: 'noted',
    },
    // What was asked for is answered before anything else is said.
    noted: { kind: 'tell', say: noted, then: 'breath' },
    breath: {
      kind: 'decide',
      by: ({ answers }) => (itemsIn(answers).some(isForBreathing) ? 'breath' : 'other'),
      branches: { breath: 'breathing', other: 'where' },
    },
    // Who needs oxygen may be unable to breathe now: that comes before the delivery.
    breathing: {
      kind: 'choose',
      name: 'breathing',
      question: [text('supplies.breathing')],
      choices: [
        { choice: choice('yes', 'supplies.breathingYes'), then: 'danger' },
        { choice: choice('no', 'supplies.breathingNo'), then: 'where' },
      ],
    },
    danger: {
      kind: 'enter',
      flow: 'sos',
      answers: () => {
        const inputs = { symptoms: ['shortness_of_breath'] };
        return { peril: perilOf(assessDanger(CANNOT_BREATHE), { about: null, cry: false, plea: false, inputs }) };
      },
      then: 'where',
    },
    where: { kind: 'form', fields: [PLACE], then: 'placed' },
    placed: { kind: 'do', effects: placed, repeatable: true, then: 'people' },
    people: { kind: 'form', fields: [PEOPLE], then: 'counted' },
    counted: { kind: 'do', effects: counted, repeatable: true, then: 'urgent' },
    urgent: { kind: 'form', fields: [URGENT], then: 'hurried' },
    hurried: { kind: 'do', effects: hurried, then: 'told' },
    told: {
      kind: 'tell',
      say: (view) => [
        ...noted(view),
        text(itemsIn(view.answers).some(isForBreathing) ? 'supplies.nextBreath' : 'supplies.next'),
      ],
      then: END,
    },
  },
});
