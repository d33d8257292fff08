/** Places in a declaration: where somebody lives, told apart from where they have been. */
import type { Entity } from '../../nlp/understanding.ts';
import type { Field, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { choice, text } from '../engine/words.ts';
import { chosenCommune, findCommune, whichCommune } from '../fields/commune.ts';
import { placeIn, placeSaid } from '../place.ts';
import type { Place } from '../place.ts';
import { toldIn } from './told.ts';
import type { Told } from './told.ts';

/** The answer "no" of a question: none, nowhere, not known. */
export const NO = 'no';

/** Right before a place where one has been. "Về" is no sign of it: one comes home. */
const WENT = /(?:^| )(?:di|di choi|di cong tac|den|ghe|ra|tu|(?<!(?:hom|dem|bua|ngay|tuan|sang|chieu|toi) )qua)$/;
/** With its mark: without it is "tôi". */
const TO = /(?<!\p{L})tới$/iu;
/** Somewhere in the part of the sentence: the days that are asked about. */
const LATELY = /\b(?:14|muoi bon) ngay\b|\b(?:2|hai) tuan\b/;
const NOWHERE =
  /\b(?:khong|ko|k|chua|hong)(?: he| co)? (?:di|den|ra khoi|ra)(?: (?:dau|nha|tinh|khoi nha|khoi tinh|o dau|noi nao|noi khac))\b/;
const AND = /^[\s,]*(?:v[aà]|v[oớ]i|r[oồ]i|,|-|–)?[\s,]*(?:qua |r[oồ]i |đến |den )*$/u;

const BEFORE = 16;

/** Does what stands before a place say that one went there? */
function isVisit(ahead: string): boolean {
  const clause = ahead.split(/[.;\n]/).at(-1) ?? '';
  return LATELY.test(fold(clause)) || WENT.test(fold(ahead.slice(-BEFORE))) || TO.test(ahead.trimEnd());
}

/** Places of a message where somebody has been; the others are where they are. */
function visited({ text: said, entities }: Pick<Told, 'text' | 'entities'>): readonly Entity[] {
  const places = entities.filter(({ type }) => type === 'place');
  return places.filter((_place, i) => {
    for (let at = i; at >= 0; at -= 1) {
      const one = places[at];
      const before = places[at - 1];
      if (one === undefined) return false;
      if (isVisit(said.slice(0, one.start))) return true;
      if (before === undefined || !AND.test(said.slice(before.end, one.start))) return false;
    }
    return false;
  });
}

function withoutSpans(said: string, spans: readonly Pick<Entity, 'start' | 'end'>[]): string {
  return spans.reduce(
    (line, { start, end }) => `${line.slice(0, start)}${' ; '.padEnd(Math.max(0, end - start))}${line.slice(end)}`,
    said,
  );
}

/** Where somebody lives, in words of today or of before 1/7/2025, out of a message that answers something else. */
function homeTold(view: View, told: Told): Place | undefined {
  const been = visited(told);
  const places = told.entities.filter((entity) => entity.type === 'place' && !been.includes(entity));
  if (places.length === 0 && !told.line) return undefined;
  const others = told.entities.filter(({ type }) => type !== 'place');
  const found = findCommune(withoutSpans(told.text, [...been, ...others]), view);
  const isFound = found.area !== undefined || found.candidates !== undefined || found.among !== undefined;
  const address = places.map(({ value }) => String(value)).join(', ');
  // What only looks like a place is asked for.
  if (!isFound) return undefined;
  return { ...(address === '' ? {} : { address }), ...found };
}

function homeSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null) return undefined;
  if (view.asked === 'commune' || view.said?.content.location !== undefined) return placeSaid(view, 'commune');
  return homeTold(view, told);
}

/** More words for the same place: looked for among the communes that were in question. */
function homeAgain(view: View): Json | undefined {
  const before = placeIn(view.answers['commune']);
  const words = view.said?.understanding.text.trim() ?? '';
  if (view.asked !== 'communeAgain' || words === '' || view.said?.content.choice !== undefined) return undefined;
  const tries = [findCommune(words, view, before?.among), findCommune(`${before?.address ?? ''}, ${words}`, view)];
  const found =
    tries.find(({ area }) => area !== undefined) ?? tries.find(({ candidates }) => candidates !== undefined);
  return { address: words.slice(0, 200), ...found };
}

/** The place of residence as it is known by now: as chosen, as told the second time, as told first. */
export function homeOf(view: Pick<View, 'answers' | 'context'>): Place {
  const { answers, context } = view;
  const [first, second] = [placeIn(answers['commune']), placeIn(answers['communeAgain'])];
  const seen: View = { answers, context, said: null, asked: null };
  const chosen = chosenCommune(answers['whichAgain'], seen) ?? chosenCommune(answers['whichCommune'], seen);
  const area = chosen ?? second?.area ?? first?.area;
  const address = [first?.address, second?.address].filter((part) => part !== undefined).join(', ');
  return {
    ...(address === '' ? {} : { address }),
    ...(first?.point === undefined ? {} : { point: first.point }),
    ...(area === undefined ? {} : { area }),
  };
}

const anyWords = (name: string) => (view: View) => {
  const words = view.said?.understanding.text.trim() ?? '';
  return view.asked === name && words !== '' && view.said?.content.choice === undefined && !/^\d{1,2}$/.test(words);
};

/** Where somebody lives; asked back where an old commune was divided or a name fits several. */
export const HOME_FIELDS: readonly Field[] = [
  {
    name: 'commune',
    label: text('declaration.label.commune'),
    question: [text('declaration.askCommune')],
    again: [text('declaration.askCommuneAgain')],
    expecting: 'place',
    ask: 'location',
    take: homeSaid,
  },
  whichCommune({
    name: 'whichCommune',
    of: ({ commune }) => placeIn(commune),
    other: anyWords('whichCommune'),
  }),
  {
    name: 'communeAgain',
    question: ({ answers }) => [
      text(placeIn(answers['commune'])?.among ? 'declaration.askProvince' : 'declaration.askCommuneAgain'),
    ],
    expecting: 'place',
    choices: [choice(NO, 'declaration.notKnown')],
    take: homeAgain,
    when: ({ answers }) => {
      const place = placeIn(answers['commune']);
      if (place === null || place.area !== undefined) return false;
      return place.candidates === undefined || answers['whichCommune'] === 'other';
    },
  },
  whichCommune({
    name: 'whichAgain',
    of: ({ communeAgain }) => placeIn(communeAgain),
    other: anyWords('whichAgain'),
  }),
];

/** Where somebody has been, as said; `NO`: nowhere. */
function travelSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null) return undefined;
  const words = told.text.trim();
  const been = visited(told);
  if (been.length > 0) return been.map(({ value }) => String(value)).join(', ');
  if (NOWHERE.test(fold(words))) return NO;
  if (view.asked !== 'travel' || view.said?.content.choice !== undefined) return undefined;
  if (view.said?.understanding.word !== null || /^\d{1,2}$/.test(words) || words.endsWith('?')) return undefined;
  const named = told.entities.filter(({ type }) => type === 'place').map(({ value }) => String(value));
  // What answers another question names no place.
  const other = told.entities.some(({ type }) => type === 'symptom') || /\b(?:tiep xuc|f0|f1|mui)\b/.test(fold(words));
  if (named.length === 0 && other) return undefined;
  return named.length > 0 ? named.join(', ') : words.slice(0, 200) || undefined;
}

export const TRAVEL: Field = {
  name: 'travel',
  label: text('declaration.label.travel'),
  question: [text('declaration.askTravel')],
  again: [text('declaration.askTravelAgain')],
  choices: [choice(NO, 'declaration.nowhere')],
  take: travelSaid,
};

/** Present province of a text; null where it names none, or several. */
function provinceOf(words: string, { context }: Pick<View, 'context'>): string | null {
  const found = context.areas.locate(words);
  if (found.kind === 'one') return context.areas.byCode(found.code)?.path[0] ?? null;
  return found.kind === 'ask' ? found.within : null;
}

/** Has this person been in another province than the one they live in? */
export function beenElsewhere(view: Pick<View, 'answers' | 'context'>): boolean {
  const { travel } = view.answers;
  if (typeof travel !== 'string' || travel === NO) return false;
  const home = homeOf(view).area?.path[0];
  return travel.split(', ').some((place) => {
    const province = provinceOf(place, view);
    return province !== null && province !== home;
  });
}
