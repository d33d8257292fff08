/** Corrections in any words: "sai năm sinh", "sửa 3", "tên là Lan không phải Lam", "à còn ho nữa". */
import type { Amendment, Json, View } from '../engine/flow.ts';
import { fold } from '../engine/fold.ts';
import { FACTS } from './fields.ts';
import { isIll, withMore } from './health-fields.ts';
import { linesOf } from './summary.ts';
import { toldIn } from './told.ts';

/** Something that was said is not so. */
const WRONG =
  /\b(?:sai|sua|nham|lon|khong phai|ko phai|chua dung|khong dung|doi|chinh|ghi lai|nhap lai|dien lai|moi dung|y la|wrong|correct|change|edit|not)\b/;

/** Words for an answer, folded. */
const NAMED: readonly (readonly [string, RegExp])[] = [
  ['name', /\b(?:ten|ho ten|name)\b/],
  ['birth', /\b(?:nam sinh|ngay sinh|sinh nam|tuoi|birth|age)\b/],
  ['sex', /\b(?:gioi tinh|gioi|sex|gender)\b/],
  ['phone', /\b(?:dien thoai|so dt|sdt|phone)\b/],
  ['commune', /\b(?:dia chi|noi o|cho o|xa|phuong|address)\b/],
  ['travel', /\b(?:noi da di|di dau|di lai|noi den|lich trinh|travel)\b/],
  ['entry', /\b(?:vao tinh|ve tinh)\b/],
  ['plate', /\b(?:bien so|plate)\b/],
  ['vehicle', /\b(?:phuong tien|loai xe|xe|vehicle)\b/],
  ['stay', /\b(?:luu tru|cho tro|tam tru|stay)\b/],
  ['identity', /\b(?:cccd|cmnd|can cuoc|giay to|ho chieu)\b/],
  ['contact', /\b(?:tiep xuc|contact)\b/],
  ['symptoms', /\b(?:trieu chung|suc khoe|symptoms?)\b/],
  ['since', /\b(?:tu khi nao|tu ngay|ngay bat dau|bat dau)\b/],
  ['doses', /\b(?:mui|tiem|vac ?xin|vaccine|dose)\b/],
  ['conditions', /\b(?:benh nen|benh san|conditions?)\b/],
];

const NUMBERED =
  /\b(?:sai|sua|doi|chinh|muc|dong|cau|so|fix|line)(?: lai)?(?: o)?(?: muc| dong| cau| so| thu)? (\d{1,2})(?![\d.,]*\d)\b/;
const BARE_NUMBER = /^(?:muc |so |cau |dong )?(\d{1,2})$/;

/** Answers that hang on another one. */
const HANGING: Readonly<Record<string, readonly string[]>> = {
  commune: ['whichCommune', 'communeAgain', 'whichAgain'],
  travel: ['entry', 'vehicle', 'plate', 'stay'],
  entry: ['vehicle', 'plate', 'stay'],
  vehicle: ['plate'],
  symptoms: ['since'],
};

/** The line of the summary that a number names. */
function byNumber(view: View, folded: string): string[] {
  const bare = view.asked === 'confirm' ? BARE_NUMBER.exec(folded)?.[1] : undefined;
  const number = NUMBERED.exec(folded)?.[1] ?? bare;
  const field = number === undefined ? undefined : linesOf(view)[Number(number) - 1]?.field;
  return field === undefined ? [] : [field];
}

function byName(view: View, folded: string): string[] {
  const found = NAMED.find(([field, words]) => words.test(folded) && field in view.answers);
  return found === undefined ? [] : [found[0]];
}

/** Answers of which the message says something else. */
function byValue(view: View): string[] {
  const overheard: View = { ...view, asked: null };
  return FACTS.filter(({ name, take }) => {
    if (!(name in view.answers)) return false;
    const told: Json | undefined = take(overheard);
    return told !== undefined && JSON.stringify(told) !== JSON.stringify(view.answers[name]);
  }).map(({ name }) => name);
}

const NOT_THAT = /(?<!\p{L})(?:chứ |chu )?(?:không phải|khong phai|ko phai|k phai) (?:là |la )?(\p{L}+)/iu;

/** "Tên là Lan không phải Lam": one word of the name is another one. */
function renamed({ answers, said }: View): string | undefined {
  const { name } = answers;
  const words = said?.understanding.text.normalize('NFC') ?? '';
  const denied = NOT_THAT.exec(words);
  if (typeof name !== 'string' || denied === null) return undefined;
  const right = words.slice(0, denied.index).trim().split(/\s+/).at(-1) ?? '';
  const parts = name.split(' ');
  const at = parts.findLastIndex((part) => fold(part) === fold(denied[1] ?? ''));
  if (at < 0 || !/^\p{L}+$/u.test(right)) return undefined;
  return parts.with(at, right.charAt(0).toUpperCase() + right.slice(1)).join(' ');
}

/** What a message changes in the answers given so far; null where it changes nothing. */
export function amendmentOf(view: View): Amendment | null {
  const { said, answers } = view;
  if (said === null || said.content.choice !== undefined) return null;
  const name = renamed(view);
  if (name !== undefined) return { drop: [], set: { name } };
  const folded = fold(said.understanding.text);
  const numbered = byNumber(view, folded);
  const wrong = WRONG.test(folded);
  const named = numbered.length > 0 ? numbered : wrong ? byName(view, folded) : [];
  const drop = named.length > 0 ? named : wrong ? byValue(view) : [];
  if (drop.length > 0) {
    const hanging = drop.flatMap((name) => HANGING[name] ?? []);
    return { drop: [...new Set([...drop, ...hanging])].filter((name) => name in answers), set: {} };
  }
  const told = toldIn(view);
  const more = told === null || view.asked === 'symptoms' || !('symptoms' in answers) ? null : withMore(answers, told);
  if (more === null || JSON.stringify(more) === JSON.stringify(answers['symptoms'])) return null;
  return isIll({ answers: { symptoms: more } }) || isIll(view) ? { drop: [], set: { symptoms: more } } : null;
}
