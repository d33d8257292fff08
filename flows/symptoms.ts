/** Somebody tells symptoms calmly: what was understood, what helps at home, when to call 115, and what may be kept. */
import { isAlarm } from '../cases/case.ts';
import { VITALS, worse, type Severity } from '../cases/codes.ts';
import { ageInMonths } from '../cases/person.ts';
import { assessDanger } from '../cases/triage/danger.ts';
import { factsOf } from '../cases/triage/from-understanding.ts';
import { ADULT_MONTHS } from '../cases/triage/ages.ts';
import { GROWN_UP_MONTHS, speaksAsGrownUp } from '../cases/triage/patient-age.ts';
import type { Danger, TriageFacts } from '../cases/danger.ts';
import type { TextPart } from '../cases/text.ts';
import type { Entity } from '../nlp/understanding.ts';
import { isFollowed } from './check-in/schedule.ts';
import { defineFlow } from './engine/define.ts';
import { factWords } from './engine/facts.ts';
import { type Answers, END, type Json, type View } from './engine/flow.ts';
import { fold } from './engine/fold.ts';
import type { Effect } from './engine/turn.ts';
import { choice, text } from './engine/words.ts';
import { isListOpen } from './fields/open-list.ts';
import { consentEffects } from './first-contact.ts';
import { waitingQuestion } from './hand-over.ts';

/** What is a report about health. */
const TELLING: ReadonlySet<string> = new Set([
  'symptom',
  'temperature',
  'spo2',
  'pulse',
  'resp_rate',
  'blood_pressure',
  'contact',
]);

/** What goes with it. */
const BESIDE: ReadonlySet<string> = new Set(['duration', 'date', 'age', 'person', 'condition']);

/** The answer "no symptoms", by its choice. */
const NONE = 'none';

/** Facts of a message, as they are kept between turns; undefined where it reports nothing. */
function takeReport({ said }: View): Json | undefined {
  const { entities = [], implausible = [] } = said?.understanding ?? {};
  if (!entities.some(({ type }) => TELLING.has(type))) return undefined;
  const kept = entities.filter(({ type }) => TELLING.has(type) || BESIDE.has(type));
  const grownUp = speaksAsGrownUp(said?.understanding.text ?? '');
  return { entities: kept.map((entity) => ({ ...entity })), implausible: [...implausible], grownUp };
}

interface Report {
  /** told in the words of the grown-up */
  grownUp?: boolean;
  entities: Entity[];
  implausible: Parameters<typeof factsOf>[0]['implausible'];
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'entities' in value && Array.isArray(value.entities);
}

/** The report as `takeReport` made it. */
function reportOf({ answers }: View): Report {
  const report: unknown = answers['report'];
  return isReport(report) ? report : { entities: [], implausible: [] };
}

/** Two reports as one: the newest word on each sign and number counts, and what was measured anew is no longer doubted. */
function joined(older: Report, newer: Report): Json {
  const kept = older.entities.filter(
    (old) =>
      !newer.entities.some(({ type, value }) => type === old.type && (type !== 'symptom' || value === old.value)),
  );
  const doubted = older.implausible.filter((name) => !newer.entities.some(({ type }) => type === name));
  return {
    entities: [...kept, ...newer.entities].map((one) => ({ ...one })),
    implausible: [...new Set([...doubted, ...newer.implausible])],
    grownUp: newer.grownUp === true || older.grownUp === true,
  };
}

/** More symptoms while the report is still talked about: they join it. */
function withEarlier(view: View): Answers {
  const added = takeReport(view);
  if (added === undefined || !('report' in view.answers)) return {};
  return { report: joined(reportOf(view), reportOf({ ...view, answers: { report: added } })) };
}

function factsIn(view: View): TriageFacts {
  const { person, now } = view.context;
  const { pregnant, disease } = person;
  const report = reportOf(view);
  const ageMonths = ageInMonths(person, now) ?? (report.grownUp === true ? GROWN_UP_MONTHS : null);
  return factsOf(report, { ageMonths, pregnant, disease });
}

function dangerOf(view: View): Danger {
  return assessDanger(factsIn(view), view.context.packs);
}

/** What waits for a human is at least YELLOW. */
function levelOf(view: View): Severity {
  return worse(dangerOf(view).level ?? 'YELLOW', 'YELLOW');
}

function isWell(view: View): boolean {
  const { entities } = reportOf(view);
  const told = entities.filter(({ type }) => TELLING.has(type));
  return told.every(({ type, value, negated }) => type === 'symptom' && value === 'any' && negated === true);
}

function hasFever(view: View): boolean {
  return reportOf(view).entities.some(
    ({ type, value, negated }) =>
      negated !== true &&
      ((type === 'symptom' && value === 'fever') || (type === 'temperature' && Number(value) > 37.5)),
  );
}

function understood(view: View): readonly TextPart[] {
  return [text('symptoms.understood', { facts: factWords(reportOf(view).entities) })];
}

/** A child in the words of the report, or a person known to be one. */
function isChild(view: View): boolean {
  const { ageMonths } = factsIn(view);
  if (ageMonths !== null) return ageMonths < ADULT_MONTHS;
  return reportOf(view).entities.some(({ type, value }) => type === 'person' && value === 'child');
}

/** What helps at home and when to call: a child's dose goes by weight, and a child shows danger differently. */
export function homeAdvice({ child, fever }: { child: boolean; fever: boolean }): readonly TextPart[] {
  if (!child) return [text(fever ? 'symptoms.adviceFever' : 'symptoms.advice'), text('symptoms.whenToCall')];
  return [text(fever ? 'symptoms.adviceFeverChild' : 'symptoms.adviceChild'), text('symptoms.whenToCallChild')];
}

function advice(view: View): readonly TextPart[] {
  return homeAdvice({ child: isChild(view), fever: hasFever(view) });
}

function decision(view: View): Effect {
  const { reasons, version } = dangerOf(view);
  const inputs = { facts: factsIn(view) };
  return { do: 'record', body: { type: 'decision', level: levelOf(view), reasons, inputs, version } };
}

/** The case that follows this person already: new facts belong there. */
function followed({ context }: View): string | undefined {
  const kinds = ['f0', 'f1', 'suspect'];
  return context.cases.find(({ kind, open }) => open && kinds.includes(kind))?.id;
}

function keep(view: View): readonly Effect[] {
  const { context } = view;
  const consent = consentEffects('declaration', true);
  const summary = [text('symptoms.summary', { facts: factWords(reportOf(view).entities) })];
  const { reasons } = dangerOf(view);
  const severity = levelOf(view);
  const caseId = followed(view);
  if (caseId !== undefined) {
    const change = { summary, addReasons: reasons, raise: severity, touchedAt: context.now };
    return [...consent, decision(view), { do: 'changeCase', caseId, change }];
  }
  const { areaPath } = context.person;
  return [
    ...consent,
    decision(view),
    {
      do: 'openCase',
      caseId: context.newId('suspect'),
      case: { kind: 'suspect', severity, summary, reasons, areaPath },
    },
  ];
}

/** An alarm that is open already has people on it: they are not asked whether they want to see somebody. */
function needsPerson({ context }: View): string {
  return context.cases.some((item) => isAlarm(item) || item.kind === 'question') ? 'no' : 'ask';
}

/** Numbers measured anew, as another flow hands them over. */
function measuredIn({ measured }: Answers): Entity[] {
  const readings: readonly Json[] = Array.isArray(measured) ? measured : [];
  return readings.flatMap((one): Entity[] => {
    if (typeof one !== 'object' || one === null || !('type' in one) || !('value' in one)) return [];
    const type = VITALS.find((name) => name === one['type']);
    const { value } = one;
    const known = typeof value === 'number' || typeof value === 'string';
    return type === undefined || !known ? [] : [{ type, value, start: 0, end: 0 }];
  });
}

/**
 * Where something had to be settled first, `data.heard` is what was said before it (nobody tells it twice), and
 * `data.measured` what was measured since.
 */
function heardBefore(view: View, data: Answers): Answers {
  const { heard } = data;
  if (typeof heard !== 'string') return withEarlier(view);
  const understanding = view.context.understand(heard, { at: view.context.now });
  const first = takeReport({ ...view, said: { content: { text: heard }, understanding } });
  const measured = measuredIn(data);
  if (first === undefined && measured.length === 0) return {};
  const told = reportOf({ ...view, answers: first === undefined ? {} : { report: first } });
  return { report: joined(told, { entities: measured, implausible: [] }) };
}

/** What tells of no sign is said to the human whom they wait for. */
function isForUs(view: View): boolean {
  return waitingQuestion(view) === undefined || takeReport(view) !== undefined;
}

/** The wish alone, as the menu calls it: "báo triệu chứng". */
const WISH =
  /^(?:(?:da|alo|em|toi|tui|minh|con|chau|muon|can|cho|xin) )*(?:bao|khai|ke|noi) (?:trieu chung|tinh trang suc khoe|benh tinh)(?: (?:a|voi|nhe|em))*$/;

function wantsToTell({ said }: View): boolean {
  return WISH.test(fold(said?.understanding.text ?? ''));
}

/** Over an open list of wishes; whoever is followed is heard by the check-in. */
function tellsInsteadOfChoosing(view: View): boolean {
  return !isFollowed(view.context.person) && isListOpen(view) && takeReport(view) !== undefined;
}

export const symptoms = defineFlow({
  name: 'symptoms',
  version: 1,
  first: 'tell',
  starts: [
    { on: 'intent', intent: 'declare_health', when: isForUs },
    { on: 'intent', intent: 'checkin', when: isForUs },
    // Whoever tells how they are was understood, however unsure the wish behind it.
    { on: 'intent', intent: 'unknown', when: (view) => takeReport(view) !== undefined },
    // A plea that is hardly one (sos.ts).
    { on: 'intent', intent: 'sos', when: (view) => takeReport(view) !== undefined },
    { on: 'said', when: tellsInsteadOfChoosing },
    { on: 'said', when: wantsToTell },
    { on: 'choice', id: 'symptoms' },
  ],
  begin: heardBefore,
  steps: {
    tell: {
      kind: 'form',
      fields: [
        {
          name: 'report',
          question: [text('symptoms.ask')],
          again: [text('symptoms.askAgain')],
          expecting: 'symptom',
          choices: [choice(NONE, 'symptoms.none'), choice('person', 'symptoms.wantPerson')],
          take: takeReport,
        },
      ],
      then: 'which',
    },
    which: {
      kind: 'decide',
      by: (view) => {
        if (view.answers['report'] === 'person') return 'person';
        return isWell(view) ? 'well' : 'ill';
      },
      branches: { person: 'handOver', well: 'well', ill: 'understood' },
    },
    handOver: { kind: 'enter', flow: 'hand-over', then: END },
    well: { kind: 'tell', say: [text('symptoms.noSymptoms'), text('symptoms.whenToCall')], then: END },
    understood: {
      kind: 'tell',
      say: (view) => [...understood(view), text('symptoms.wrong'), ...advice(view)],
      then: 'keep',
    },
    keep: {
      kind: 'choose',
      name: 'keep',
      question: [text('symptoms.askKeep')],
      again: [text('symptoms.askKeepAgain')],
      choices: [
        { choice: choice('yes', 'symptoms.keep'), then: 'kept' },
        { choice: choice('no', 'symptoms.dontKeep'), then: 'notKept' },
      ],
    },
    kept: {
      kind: 'tell',
      say: (view) => [text(followed(view) === undefined ? 'symptoms.kept' : 'symptoms.keptMore')],
      effects: keep,
      then: 'needsPerson',
    },
    notKept: { kind: 'tell', say: [text('symptoms.notKept')], then: 'needsPerson' },
    needsPerson: { kind: 'decide', by: needsPerson, branches: { ask: 'person', no: 'bye' } },
    person: {
      kind: 'choose',
      name: 'person',
      question: [text('symptoms.askPerson')],
      choices: [
        { choice: choice('yes', 'symptoms.yes'), then: 'handOver' },
        { choice: choice('no', 'symptoms.no'), then: 'bye' },
      ],
    },
    bye: { kind: 'tell', say: [text('symptoms.bye')], then: END },
  },
});
