/** The story of somebody who is followed: enrolled, asked day by day, better or worse, released or taken over by staff. */
import { isAlarm } from '../../cases/case.ts';
import type { Severity } from '../../cases/codes.ts';
import type { TextPart } from '../../cases/text.ts';
import { dayOf, toIso, toMs } from '../../cases/time.ts';
import { text } from '../../flows/engine/words.ts';
import type { Diary, Heard } from './diary.ts';
import { COURSES, diseaseOf, reportOf, type Course, type Moment } from './illness.ts';
import { lead } from './progress.ts';
import type { Team } from './staff.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A case that is not closed has no outcome. */
const OWN = { outcome: 'other', note: '' } as const;
/** Days of check-ins that are kept at most. */
const DAYS_MAX = 7;

export interface Scene {
  nowMs: number;
  team: Team;
}

/** Enrols the person and plays their check-ins until now; the person's status and level are what they are in the end. */
export function followUp(diary: Diary, status: 'f0' | 'f1', scene: Scene): void {
  const { random, person, years } = diary.resident;
  const by = scene.team.stationOf(diary.resident.place);
  const days = random.int(1, DAYS_MAX);
  const startMs = toMs(`${dayOf(toIso(scene.nowMs - days * DAY))}T09:00:00+07:00`) + random.int(0, 90) * 60_000;
  const disease = diseaseOf(random, years);
  Object.assign(person, { status, disease, since: dayOf(toIso(startMs - random.int(0, 2) * DAY)) });
  diary.agrees(startMs, 'checkins', by);
  const kind = text(`facts.kind.${status}`);
  const summary = [text('desk.enrolled', { kind, by })];
  const { id } = diary.opens(startMs, { kind: status, severity: 'YELLOW', summary, assignee: by });
  diary.acts(startMs, null, 'enrol', by, summary);
  const welcome = status === 'f0' ? 'checkIn.welcomeF0' : 'checkIn.welcomeF1';
  diary.says(startMs + 2000, [text(welcome, { name: person.name ?? '' })]);
  if (random.chance(0.8)) lead(diary, id, { goal: 'acknowledged', ...OWN, by, nowMs: scene.nowMs });
  // an F1 is well until the test says otherwise
  const course = status === 'f1' ? 'steady' : random.weighted(COURSES);
  const moment = { random, disease, course, noDevice: random.chance(0.15), years };
  const worst = checkIns(diary, id, moment, { ...scene, startMs, status });
  if (worst !== 'GREEN') takeOver(diary, id, course, { by, scene });
  else if (course === 'better' && days >= 6) release(diary, id, { by, scene });
}

interface Span extends Scene {
  startMs: number;
  status: 'f0' | 'f1';
}

/** F0 at 07:30 and 16:30, F1 at 07:30; now and then one is left out. Gives the level of the last one. */
function checkIns(diary: Diary, caseId: string, moment: Omit<Moment, 'progress'>, span: Span): Severity {
  const times = slotsOf(span).map((slot) => slot + moment.random.int(2, 95) * 60_000);
  const heard = times.filter((atMs) => atMs < span.nowMs && moment.random.chance(0.93));
  let last: Severity = 'YELLOW';
  for (const [i, atMs] of heard.entries()) {
    const progress = heard.length < 2 ? 0 : i / (heard.length - 1);
    const report = span.status === 'f1' ? wellWords(moment) : reportOf({ ...moment, progress });
    // of the questions only the last is kept: they are all the same
    if (i === heard.length - 1) diary.says(atMs - 60_000, [text('checkIn.ask')]);
    last = checkIn(diary, caseId, atMs, report);
    if (last === 'RED') break;
  }
  diary.resident.person.level = last;
  return last;
}

function slotsOf({ startMs, nowMs, status }: Span): number[] {
  const slots = status === 'f0' ? ['07:30', '16:30'] : ['07:30'];
  const days = Math.ceil((nowMs - startMs) / DAY) + 1;
  return Array.from({ length: days }, (_, day) => dayOf(toIso(startMs + day * DAY)))
    .flatMap((day) => slots.map((slot) => toMs(`${day}T${slot}:00+07:00`)))
    .filter((atMs) => atMs > startMs && atMs < nowMs);
}

function wellWords({ random, noDevice }: Pick<Moment, 'random' | 'noDevice'>): string {
  const breathing = noDevice ? `thở ${random.int(15, 18)} lần/phút` : `spo2 ${random.int(97, 99)}`;
  return random.pick([`36,${random.pick([2, 5, 8])} ${breathing} bình thường`, `bình thường, ${breathing}, không sốt`]);
}

/** One check-in, kept as the check-in flow keeps it: observation, decision, the case brought up to date, an answer. */
function checkIn(diary: Diary, caseId: string, atMs: number, report: string): Severity {
  const heard = diary.hears(atMs, report);
  const { level, reasons } = heard.danger;
  const severity = level ?? 'YELLOW';
  diary.observes(atMs, caseId, heard.facts);
  diary.decides(atMs, caseId, heard);
  const change = isAlarm({ severity }) ? { raise: severity, pagedLevel: 0 } : { severity };
  diary.change(caseId, atMs, { ...change, addReasons: reasons, summary: summaryOf(heard) }, null);
  diary.says(atMs + 1500, answerTo(severity));
  return severity;
}

function summaryOf({ facts: { vitals, symptoms } }: Heard): TextPart[] {
  const { temperature, spo2, respiratoryRate } = vitals;
  const facts = [
    ...(temperature === undefined ? [] : [text('facts.vital.temperature', { value: temperature })]),
    ...(spo2 === undefined ? [] : [text('facts.vital.spo2', { value: spo2 })]),
    ...(respiratoryRate === undefined ? [] : [text('facts.vital.resp_rate', { value: respiratoryRate })]),
    ...symptoms.map(({ code, status }) => text(`facts.status.${status}`, { what: text(`facts.symptom.${code}`) })),
  ];
  return facts.length === 0 ? [] : [text('desk.checkIn', { facts })];
}

function answerTo(severity: Severity): TextPart[] {
  if (severity === 'RED') return [text('sos.call115'), text('sos.aidBreathing'), text('sos.notifying')];
  if (severity === 'ORANGE') return [text('sos.orangeNow'), text('sos.orange115'), text('sos.callBackAsked')];
  return [text(severity === 'GREEN' ? 'checkIn.thanks' : 'checkIn.advise'), text('checkIn.when115')];
}

interface Handling {
  by: string;
  scene: Scene;
}

/** Staff look after whoever is not well: an alarm is acknowledged, and often ends in hospital. */
function takeOver(diary: Diary, caseId: string, course: Course, { by, scene }: Handling): void {
  const { random, person } = diary.resident;
  const item = diary.caseOf(caseId);
  if (!isAlarm(item) || random.chance(0.25)) return;
  const gone = course === 'worse' && random.chance(0.6);
  const note = 'Đã chuyển Trung tâm Y tế bằng xe cứu thương, người nhà đi cùng.';
  const goal = gone ? 'closed' : random.pick(['acknowledged', 'arrived', 'waiting'] as const);
  lead(diary, caseId, { goal, outcome: 'hospital', note, by, nowMs: scene.nowMs, sinceMs: diary.lastHeardMs });
  if (gone) person.level = 'RED';
}

function release(diary: Diary, caseId: string, { by, scene }: Handling): void {
  const { person } = diary.resident;
  const note = 'Hết triệu chứng, xét nghiệm âm tính.';
  lead(diary, caseId, {
    goal: 'closed',
    outcome: 'recovered',
    note,
    by,
    nowMs: scene.nowMs,
    sinceMs: diary.lastHeardMs,
  });
  person.status = 'none';
}
