/** The declaration as it was understood, line by line with numbers, so that a mistake is seen and named. */
import { identityDisagrees, maskedIdentity } from '../../cases/declaration.ts';
import type { DeclaredLine } from '../../cases/declaration.ts';
import type { TextParam, TextPart } from '../../cases/text.ts';
import type { TextKey } from '../../locales/index.ts';
import type { Answers, View } from '../engine/flow.ts';
import { factWords } from '../engine/facts.ts';
import { birthWords, dayWords } from '../engine/moment.ts';
import { dialled } from '../../cases/phone.ts';
import { text } from '../engine/words.ts';
import { entryIn } from './entry-fields.ts';
import { contactIn, dosesIn, signsIn, sinceIn } from './health-fields.ts';
import { birthOf } from './known.ts';
import { homeOf, NO } from './places.ts';

type Seen = Pick<View, 'answers' | 'context'>;

/** A line, and the question whose answer it shows. */
export interface Line extends DeclaredLine {
  field: string;
}

function value(words: TextParam): TextPart {
  return text('declaration.value', { value: words });
}

function line(field: string, label: TextKey, words: TextPart | null): Line[] {
  return words === null ? [] : [{ field, label: text(label), value: words }];
}

function said(answers: Answers, name: string): TextPart | null {
  const answer = answers[name];
  return typeof answer === 'string' && answer !== NO ? value(answer) : null;
}

function bornWords(answers: Answers): TextPart | null {
  const { birthYear, birthDate } = birthOf(answers);
  const birth = birthDate ?? birthYear?.toString();
  return birth === undefined ? null : value(birthWords(birth));
}

/** As it is dialled here. */
function phoneWords({ phone }: Answers): TextPart | null {
  return typeof phone === 'string' && phone !== NO ? value(dialled(phone)) : null;
}

function sexWords({ sex }: Answers): TextPart | null {
  if (sex !== 'male' && sex !== 'female') return null;
  return text(sex === 'male' ? 'declaration.male' : 'declaration.female');
}

function identityWords(answers: Answers): TextPart | null {
  const { identity, sex } = answers;
  if (typeof identity !== 'string' || identity === NO) return null;
  const { birthYear, birthDate } = birthOf(answers);
  const year = birthYear ?? (birthDate === undefined ? null : Number(birthDate.slice(0, 4)));
  const masked = maskedIdentity(identity);
  const doubt = identityDisagrees(identity, year, sex === 'female' ? 'female' : 'male');
  return doubt ? text('declaration.identityDoubt', { value: masked }) : value(masked);
}

function homeWords(seen: Seen): TextPart | null {
  const { area, address } = homeOf(seen);
  if (area === undefined) return address === undefined ? null : text('declaration.unplaced', { value: address });
  return value(area.name);
}

function symptomWords({ symptoms, ...answers }: Answers): TextPart | null {
  if (symptoms === NO) return text('declaration.noSymptoms');
  const words = factWords(signsIn({ ...answers, symptoms: symptoms ?? null }).entities);
  return words.length === 0 ? null : value(words);
}

function sinceWords(seen: Seen): TextPart | null {
  const day = sinceIn(seen);
  if (day !== undefined) return value(dayWords(day));
  return seen.answers['since'] === undefined ? null : text('declaration.notKnown');
}

const DOSES = ['declaration.noDose', 'declaration.oneDose', 'declaration.twoDoses', 'declaration.threeDoses'] as const;

function dosesWords(answers: Answers): TextPart | null {
  const doses = dosesIn(answers);
  return doses === undefined ? null : text(DOSES[Math.min(doses, 3)] ?? 'declaration.threeDoses');
}

function conditionWords({ conditions }: Answers): TextPart | null {
  if (conditions === NO) return text('declaration.noConditions');
  if (!Array.isArray(conditions)) return null;
  return value(conditions.map((code) => ({ key: `declaration.condition.${String(code)}` })));
}

function entryLines(answers: Answers): Line[] {
  const entry = entryIn(answers);
  if (entry === undefined) return [];
  const { vehicle, plate, stay } = entry;
  return [
    ...line('vehicle', 'declaration.label.vehicle', text(`declaration.vehicle.${vehicle}`)),
    ...line('plate', 'declaration.label.plate', plate === undefined ? null : value(plate)),
    ...line('stay', 'declaration.label.stay', stay === undefined ? text('declaration.atHome') : value(stay)),
  ];
}

function travelWords({ travel }: Answers): TextPart | null {
  return travel === NO ? text('declaration.nowhere') : typeof travel === 'string' ? value(travel) : null;
}

const CONTACT = {
  yes: 'declaration.hadContact',
  no: 'declaration.noContact',
  unsure: 'declaration.unsure',
} as const;

/** Every answer that is given, in the order of the questions. */
export function linesOf(seen: Seen): readonly Line[] {
  const { answers } = seen;
  const contact = 'contact' in answers ? text(CONTACT[contactIn(answers)]) : null;
  return [
    ...line('name', 'declaration.label.name', said(answers, 'name')),
    ...line('birth', 'declaration.label.birth', bornWords(answers)),
    ...line('sex', 'declaration.label.sex', sexWords(answers)),
    ...line('phone', 'declaration.label.phone', phoneWords(answers)),
    ...line('commune', 'declaration.label.commune', homeWords(seen)),
    ...line('travel', 'declaration.label.travel', travelWords(answers)),
    ...entryLines(answers),
    ...line('identity', 'declaration.label.identity', identityWords(answers)),
    ...line('contact', 'declaration.label.contact', contact),
    ...line('symptoms', 'declaration.label.symptoms', symptomWords(answers)),
    ...line('since', 'declaration.label.since', sinceWords(seen)),
    ...line('doses', 'declaration.label.doses', dosesWords(answers)),
    ...line('conditions', 'declaration.label.conditions', conditionWords(answers)),
  ];
}

/** The summary with its numbers, and what to answer. */
export function summaryWords(view: View): readonly TextPart[] {
  const lines = linesOf(view).map(({ label, value: words }, index) =>
    text('declaration.line', { n: index + 1, label, value: words }),
  );
  return [text('declaration.summary'), ...lines, text('declaration.confirm')];
}
