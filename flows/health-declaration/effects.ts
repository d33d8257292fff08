/** What a confirmed declaration does: consent, the person's facts, the document, the decision, the case. */
import { isAlarm } from '../../cases/case.ts';
import type { Case, NewCase } from '../../cases/case.ts';
import { severityRank } from '../../cases/codes.ts';
import { validUntil } from '../../cases/declaration.ts';
import type { TextPart } from '../../cases/text.ts';
import { mergeSummary } from '../alarm.ts';
import { inputsOf } from '../danger/heard.ts';
import { isAlarmLevel, perilOf } from '../danger/peril.ts';
import type { Peril } from '../danger/peril.ts';
import { factWords } from '../engine/facts.ts';
import type { Answers, View } from '../engine/flow.ts';
import type { Effect, PersonChange } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { consentEffects } from '../first-contact.ts';
import { casesOf } from '../../cases/household.ts';
import { concerning, isHolder } from '../household/focus.ts';
import { casePlace } from '../place.ts';
import {
  assessmentOf,
  codeOf,
  conditionsOf,
  declaredOf,
  isPregnant,
  isSuspect,
  levelOf,
  receiptOf,
} from './declared.ts';
import { declaredFor, declaredPerson, OTHER } from './for-whom.ts';
import { contactIn, dosesIn, signsIn } from './health-fields.ts';
import { triageFacts } from './declared.ts';
import { birthOf } from './known.ts';
import { homeOf } from './places.ts';
import { linesOf } from './summary.ts';

const FOLLOWED: ReadonlySet<Case['kind']> = new Set(['f0', 'f1', 'suspect']);

function personIdOf(view: View): string {
  return declaredPerson(view)?.id ?? view.context.newId('declared');
}

/** Open cases of whom it is about; nobody new has any. */
function ownCases(view: View): readonly Case[] {
  const person = declaredPerson(view);
  return person === null ? [] : casesOf(view.context.cases, person).filter(({ open }) => open);
}

/** The alarm that is open already: nobody is called twice. */
function openAlarm(view: View): Case | undefined {
  return ownCases(view).find(isAlarm);
}

/** What the register learns; a typed phone number proves nothing and stays in the declaration. */
function learned(view: View): PersonChange {
  const { answers } = view;
  const { area } = homeOf(view);
  const [conditions, doses, pregnant] = [conditionsOf(view), dosesIn(answers), isPregnant(view)];
  return {
    ...(typeof answers['name'] === 'string' ? { name: answers['name'] } : {}),
    ...birthOf(answers),
    ...(answers['sex'] === 'male' || answers['sex'] === 'female' ? { sex: answers['sex'] } : {}),
    ...(area === undefined ? {} : { areaPath: area.path }),
    ...(conditions === undefined ? {} : { conditions }),
    ...(doses === undefined ? {} : { doses }),
    ...(pregnant === undefined ? {} : { pregnant }),
  };
}

function register(view: View): Effect {
  const { answers, context } = view;
  if (declaredPerson(view) !== null) return { do: 'changePerson', set: learned(view) };
  const code = answers['who'] === OTHER ? null : declaredFor(answers);
  const relation = code === null ? undefined : context.say([{ key: `facts.person.${code}` }], 'chat', 'vi');
  const set = { ...learned(view), ...(relation === undefined ? {} : { relation }) };
  return { do: 'addMember', personId: personIdOf(view), set };
}

/** What was declared, as the case tells it; empty where there is neither a sign nor contact. */
export function caseWords(view: View): TextPart[] {
  const { answers } = view;
  const contact = contactIn(answers) === 'yes' ? [text('declaration.hadContact')] : [];
  const facts = [...factWords(signsIn(answers).entities), ...contact];
  return facts.length === 0 ? [] : [text('declaration.caseSummary', { facts })];
}

/** The case of the person who is followed or in danger, else a new one where symptoms or contact were declared. */
function caseEffect(view: View): { caseId: string; effect: Effect } | null {
  const { context } = view;
  const known = openAlarm(view) ?? ownCases(view).find(({ kind }) => FOLLOWED.has(kind));
  const severity = levelOf(view);
  const { reasons } = assessmentOf(view);
  const { area } = homeOf(view);
  const place = { place: casePlace(homeOf(view)), ...(area === undefined ? {} : { areaPath: area.path }) };
  if (known !== undefined) {
    const summary = mergeSummary(known.summary, caseWords(view));
    const raise = isAlarmLevel(severity) ? {} : { raise: severity };
    const change = { summary, addReasons: reasons, ...raise, ...place, touchedAt: context.now };
    return { caseId: known.id, effect: { do: 'changeCase', caseId: known.id, change } };
  }
  // An alarm opens a case of its own (contract: RED opens sos, ORANGE callback).
  if (!isSuspect(view) || isAlarmLevel(severity)) return null;
  const item: NewCase = { kind: 'suspect', severity, summary: caseWords(view), reasons, ...place };
  const caseId = context.newId('suspect');
  return { caseId, effect: { do: 'openCase', caseId, case: item } };
}

function entries(view: View, caseId: string | undefined): Effect[] {
  const { reasons, version } = assessmentOf(view);
  const of = caseId === undefined ? {} : { caseId };
  const lines = linesOf(view).map(({ label, value }) => ({ label, value }));
  const body = { type: 'declaration' as const, code: codeOf(view), validUntil: validUntil(view.context.now), lines };
  const inputs = { facts: triageFacts(view) };
  return [
    { do: 'record', ...of, body },
    { do: 'record', ...of, body: { type: 'decision', level: levelOf(view), reasons, inputs, version } },
  ];
}

/** Consent first; then what is kept. */
export function storing(view: View): readonly Effect[] {
  const { context } = view;
  const { area } = homeOf(view);
  const found = caseEffect(view);
  const declaration = {
    id: context.newId('declaration'),
    code: codeOf(view),
    validUntil: validUntil(context.now),
    declared: declaredOf(view),
    level: levelOf(view),
    areaPath: area?.path ?? [],
  };
  const effects: Effect[] = [
    register(view),
    ...consentEffects('declaration', true),
    { do: 'declare', declaration },
    ...(found === null ? [] : [found.effect]),
    ...entries(view, found?.caseId),
  ];
  return concerning(context, personIdOf(view), effects);
}

/** What the steps after it still need: ids are made once. */
export function stored(view: View): Answers {
  const { code, initials, birthYear, area, validUntil: until } = receiptOf(view);
  return { receipt: { code, initials, birthYear, area, validUntil: until }, declaredId: personIdOf(view) };
}

/** What the whole declaration comes to where it is an alarm that nobody was called for yet; null otherwise. */
export function perilIn(view: View): Peril | null {
  const { flags, reasons, version } = assessmentOf(view);
  const level = levelOf(view);
  const alarm = openAlarm(view);
  if (!isAlarmLevel(level) || (alarm !== undefined && severityRank(alarm.severity) >= severityRank(level))) return null;
  const { declaredId } = view.answers;
  const personId = typeof declaredId === 'string' && !isHolder(view.context, declaredId) ? declaredId : undefined;
  return perilOf(
    { level, flags, reasons, version },
    { about: declaredFor(view.answers), cry: false, plea: false, inputs: inputsOf(triageFacts(view)), personId },
  );
}
