/** Questions about the person: name, birth, sex, phone, identity number. What is known is not asked. */
import type { Field, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { choice, text } from '../engine/words.ts';
import { spokenYear } from './birth.ts';
import { NO } from './places.ts';
import { nameAnswered, toldIn } from './told.ts';

function birthSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null || /^\W*\d\W*$/.test(told.text)) return undefined;
  const born = told.entities.find(({ type }) => type === 'birth_year')?.value;
  const spoken = view.asked === 'birth' ? spokenYear(told.text, view.context.now) : null;
  return told.birth ?? (born === undefined ? (spoken ?? undefined) : String(born));
}

const SEX: readonly (readonly ['male' | 'female', RegExp])[] = [
  ['male', /^(?:da |la |gioi tinh )*(?:nam|trai|dan ong|con trai|male)(?: (?:a|ma|gioi|nha|nhe|em|do))*$/],
  ['female', /^(?:da |la |gioi tinh )*(?:nu|gai|dan ba|phu nu|con gai|female)(?: (?:a|ma|gioi|nha|nhe|em|do))*$/],
];
/** In one line: a word of its own, not "Việt Nam", "2 năm" or "năm 1985". */
const SEX_IN_LINE: readonly (readonly ['male' | 'female', RegExp])[] = [
  [
    'male',
    /(?<!\p{L})(?<!(?:vi[eệ]t|qu[aả]ng|h[aà]|mi[eề]n|ph[ií]a|sinh|(?<!\d)\d{1,2}) )(?:nam|Nam|NAM)(?!\p{L})(?! *(?:\d|sinh))/u,
  ],
  ['female', /(?<!\p{L})(?:n[uữ]|N[uữ]|NU|NỮ)(?!\p{L})/u],
];

/** "Khai báo y tế cho con trai em". */
const OF_CHILD = /\b(?:cho|giup|ho|dum) (?:\S+ ){0,2}(?:con|be|chau) (trai|gai)\b/;

function sexSaid(view: View): Json | undefined {
  const told = toldIn(view);
  if (told === null) return undefined;
  const said = told.entities.find(({ type }) => type === 'gender')?.value;
  if (said !== undefined) return said === 'female' ? 'female' : 'male';
  const folded = fold(told.text);
  const child = OF_CHILD.exec(folded)?.[1];
  if (child !== undefined && view.asked !== 'sex') return child === 'trai' ? 'male' : 'female';
  const rather = folded.replace(/\b(?:khong|ko) phai (?:la )?(?:nam|nu)\b/, '').trim();
  const whole = SEX.find(([, words]) => words.test(rather))?.[0];
  if (whole !== undefined) return view.asked === 'sex' || rather !== folded ? whole : undefined;
  if (!told.line && told.name === null) return undefined;
  const rest = told.entities.reduce(
    (line, { start, end }) => `${line.slice(0, start)}${','.repeat(Math.max(0, end - start))}${line.slice(end)}`,
    told.text,
  );
  const withoutName = told.name === null ? rest : rest.replace(new RegExp(told.name, 'iu'), ',');
  return SEX_IN_LINE.find(([, words]) => words.test(withoutName))?.[0];
}

function phoneSaid(view: View): Json | undefined {
  const shared = view.said?.content.contact;
  if (shared !== undefined) return shared.phone;
  const phone = toldIn(view)?.entities.find(({ type }) => type === 'phone')?.value;
  return phone === undefined ? undefined : String(phone);
}

const PASSPORT = /^[A-Z]\d{7,8}$/;

function identitySaid(view: View): Json | undefined {
  const told = toldIn(view);
  const number = told?.entities.find(({ type }) => type === 'cccd' || type === 'cmnd')?.value;
  if (number !== undefined) return String(number);
  const typed = (told?.text ?? '').toUpperCase().replace(/\s/g, '');
  return view.asked === 'identity' && PASSPORT.test(typed) ? typed : undefined;
}

/** Did they come from elsewhere? Then more is asked. */
export function isEntering({ answers }: Pick<View, 'answers'>): boolean {
  return answers['entry'] === 'yes';
}

export const PERSON_FIELDS: readonly Field[] = [
  {
    name: 'name',
    label: text('declaration.label.name'),
    question: [text('declaration.askName')],
    again: [text('declaration.askNameAgain')],
    take: (view) => (view.asked === 'name' ? nameAnswered(view) : toldIn(view)?.name) ?? undefined,
  },
  {
    name: 'birth',
    label: text('declaration.label.birth'),
    question: [text('declaration.askBirth')],
    again: [text('declaration.askBirthAgain')],
    expecting: 'birth_year',
    take: birthSaid,
  },
  {
    name: 'sex',
    label: text('declaration.label.sex'),
    question: [text('declaration.askSex')],
    choices: [choice('male', 'declaration.male'), choice('female', 'declaration.female')],
    take: sexSaid,
  },
  {
    name: 'phone',
    label: text('declaration.label.phone'),
    question: [text('declaration.askPhone')],
    again: [text('declaration.askPhoneAgain')],
    expecting: 'phone',
    ask: 'contact',
    choices: [choice(NO, 'declaration.noPhone')],
    take: phoneSaid,
  },
];

/** Asked only at the province's border; kept wherever it is told. */
export const IDENTITY: Field = {
  name: 'identity',
  label: text('declaration.label.identity'),
  question: [text('declaration.askIdentity')],
  again: [text('declaration.askIdentityAgain')],
  expecting: 'cccd',
  choices: [choice(NO, 'declaration.skip')],
  take: identitySaid,
  when: (view) => isEntering(view) || identitySaid(view) !== undefined,
};
