/** What an SOS knows and still has to ask, and how each answer gets into the case at once. */
import type { Case } from '../../cases/case.ts';
import { ageInMonths } from '../../cases/person.ts';
import type { TextPart } from '../../cases/text.ts';
import { mergeSummary, raiseAlarm } from '../alarm.ts';
import type { Alarm } from '../alarm.ts';
import type { Answers, Json, View } from '../engine/flow.ts';
import { saysOnlyThanks } from '../engine/thanks.ts';
import type { CaseChange, Effect } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { casePlace, placeIn, placeSaid } from '../place.ts';
import { focusOn } from '../household/focus.ts';
import { patientWords } from './card.ts';
import type { CardInput } from './card.ts';
import { CRY_REASON, perilIn, personCode } from './peril.ts';
import type { Peril } from './peril.ts';

/** A bare cry for help: by word, by button, or by a plea without any sign. */
export const BARE_CRY: Peril = {
  level: 'RED',
  flags: [],
  reasons: [{ ...CRY_REASON }],
  inputs: {},
  version: 'sos',
  about: null,
  cry: true,
};

export function perilOfView({ answers }: View): Peril {
  return perilIn(answers) ?? BARE_CRY;
}

export function stringIn(answers: Answers, name: string): string | null {
  const value = answers[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The open case that this SOS is about, as it was before this turn. */
export function openCaseOf({ answers, context }: View): Case | null {
  return context.cases.find(({ id }) => id === answers['caseId']) ?? null;
}

/** What people on duty and the console read first: the signs and the person's own words. */
export function alarmSummary(peril: Peril, heard: string | null): TextPart[] {
  // Several documents name one sign: here the sign is enough, the case keeps all reasons.
  const details = peril.reasons
    .filter(({ detail }) => detail !== CRY_REASON.detail)
    .map(({ detail }) => detail.replace(/ \(.*\)$/, ''));
  const signs = [...new Set(details)];
  return [
    ...(signs.length > 0 ? [text('desk.signs', { signs: signs.slice(0, 4).join('; ') })] : []),
    ...(signs.length === 0 && peril.cry ? [text('desk.cry')] : []),
    ...(heard === null ? [] : [text('desk.said', { said: heard })]),
    ...(peril.about === null ? [] : [text('desk.about', { who: aboutWords(peril.about) })]),
  ];
}

function aboutWords(about: string): TextPart {
  const code = personCode(about);
  return code === undefined ? text('desk.otherPerson') : text(`facts.person.${code}`);
}

/** The alarm of this flow: the same in every step of the turn that raises it. */
export function alarmOf(view: View): Alarm {
  const peril = perilOfView(view);
  const place = placeIn(view.answers['place']);
  return raiseAlarm(view.context, peril, {
    summary: alarmSummary(peril, stringIn(view.answers, 'heard')),
    ...(place === null ? {} : { place: casePlace(place) }),
    ...(place?.area === undefined ? {} : { areaPath: place.area.path }),
  });
}

/** What is kept of the alarm for the steps after it. */
export function alarmAnswers(view: View): Answers {
  const { caseId, effects, joined, attended } = alarmOf(view);
  return {
    caseId,
    attended,
    paging: effects.some((effect) => effect.do === 'page'),
    again: joined?.kind === 'sos' && perilOfView(view).cry,
  };
}

export function cardInput(view: View): CardInput {
  const { answers } = view;
  const peril = perilOfView(view);
  const context = focusOn(view.context, peril.personId);
  return {
    peril,
    ageMonths: peril.about === null ? ageInMonths(context.person, context.now) : null,
    who: patientWords(peril, context),
    paging: answers['paging'] === true,
    again: answers['again'] === true,
  };
}

/** Puts a change into the case; new words of the summary replace those about the same thing. */
export function intoCase(view: View, change: CaseChange, summary: readonly TextPart[] = []): Effect[] {
  const caseId = stringIn(view.answers, 'caseId');
  if (caseId === null) return [];
  const known = openCaseOf(view)?.summary ?? alarmSummary(perilOfView(view), stringIn(view.answers, 'heard'));
  const merged = summary.length === 0 ? {} : { summary: mergeSummary(known, summary) };
  return [{ do: 'changeCase', caseId, change: { ...change, ...merged } }];
}

/** Words of a message that answered this very question. */
export function freeWords(view: View, question: string): string | undefined {
  const { said, asked } = view;
  if (said === null || asked !== question || said.content.choice !== undefined) return undefined;
  const words = said.understanding.text.trim().slice(0, 300);
  // A bare number, or thanks, answers no question that asks for words.
  return words === '' || /^\W*\d{1,2}\W*$/.test(words) || saysOnlyThanks(words) ? undefined : words;
}

/** A number of people out of a count, a bare number or the choice `p<n>`. */
export function peopleIn(answer: Json | undefined): number | null {
  if (typeof answer === 'number') return answer;
  return typeof answer === 'string' && /^p\d$/.test(answer) ? Number(answer.slice(1)) : null;
}

export function peopleSaid({ said, asked }: View): number | undefined {
  if (said === null) return undefined;
  const count = said.understanding.entities.find(({ type }) => type === 'count')?.value;
  if (typeof count === 'number') return count;
  const [, digits] = asked === 'people' ? (/(?:^|\D)(\d{1,3})(?:\D|$)/.exec(said.understanding.text) ?? []) : [];
  return digits === undefined ? undefined : Number(digits);
}

export function phoneSaid({ said }: View): string | undefined {
  if (said === null) return undefined;
  if (said.content.contact !== undefined) return said.content.contact.phone;
  const phone = said.understanding.entities.find(({ type }) => type === 'phone')?.value;
  return phone === undefined ? undefined : String(phone);
}

/** Facts of a message that other questions of this flow will not have to ask. */
export function factsTold(view: View): Answers {
  const told = { place: placeSaid(view, ''), people: peopleSaid(view), phone: phoneSaid(view) };
  const isFresh = (entry: [string, Json | undefined]): entry is [string, Json] =>
    entry[1] !== undefined && !(entry[0] in view.answers);
  return Object.fromEntries(Object.entries<Json | undefined>(told).filter(isFresh));
}
