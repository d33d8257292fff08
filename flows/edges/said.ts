/** Words at the edges of a conversation: despair, insults, children, signs without words, another language. */
import type { Language } from '../../cases/text.ts';
import { fold } from '../engine/fold.ts';

const MARKS = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** "T.ự t.ử", "ch€t", "mún chớt": letters that people put between or instead to get past a filter. */
function plainly(text: string): string {
  const joined = text
    .replace(/(\p{L})[.*_\-·](?=\p{L})/gu, '$1')
    .replace(/€/g, 'e')
    .replace(/[@4](?=\p{L})/gu, 'a')
    .replace(/(?<=\p{L})[3](?=\p{L})/gu, 'e')
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o');
  return fold(joined)
    .replace(/\b(?:mun|mu0n|muong|mong)\b/g, 'muon')
    .replace(/\b(?:chot|chit|chetz|chett+|ched|chec)\b/g, 'chet')
    .replace(/\b(?:hok|hk|hong|hem|ko|k|kh|khg|hog)\b/g, 'khong')
    .replace(/\b(?:sog|song)\b/g, 'song');
}

/** Wishes to end it, also as people hide them; those in plain spelling are found before (nlp/intent/threats.ts). */
const HIDDEN =
  /\b(?:muon (?:chet (?:di|quach|cho xong|roi|qua|luon)|tu tu|tu sat|tu ket lieu|bien mat(?: khoi (?:the gioi|cuoc doi|coi doi))?|ngu (?:mai|luon) khong (?:day|tinh)(?: nua)?)|khong (?:con )?(?:muon|thiet) (?:song|ton tai)|chet (?:quach )?cho (?:xong|roi|nhe no)|tu sat|tu lam (?:dau|hai) (?:minh|ban than)|rach tay|cat tay|kys|kms|want to disappear|self harm|hurt myself)\b/;
const HOPELESS =
  /\b(?:tuyet vong|vo vong|het hy vong|khong con (?:hy vong|gi de mat|ly do (?:de )?song|ai (?:can|thuong) (?:toi|em|minh|con|tui))|buong xuoi|be tac qua|chan doi|song (?:de )?lam gi(?: nua)?|khong chiu (?:noi|dung) (?:noi )?nua|khong the (?:chiu|song) (?:noi |them )?nua|hopeless|cant go on|can t go on|no reason to live)\b/;
const NOT_NOW =
  /\b(?:neu|nghe noi|la gi|phong (?:tranh|chong|ngua)|bai (?:hat|tho)|phim|facebook|tren mang|da het|khong con (?:chan|tuyet vong))\b/;

/** Does this tell of despair? Only the words are looked at: who is calm about it is asked by a human. */
export function despairs(text: string): boolean {
  const words = plainly(text);
  return !NOT_NOW.test(words) && (HIDDEN.test(words) || HOPELESS.test(words));
}

const INSULT =
  /(?:^|[^\p{L}\p{N}])(?:đ[ụ.]? ?m[áẹ.]?|đmm?|dmm?|vcl+|vkl|clgt|cmm|đéo|đ[ée]o|ngu (?:như|quá|thế|vãi|vl|vcl|si|ngốc|qua|the)|đồ ngu|do ngu|óc chó|oc cho|mất dạy|mat day|đồ (?:điên|khùng|chó)|do (?:dien|khung|cho)|cút (?:đi|mẹ)|cut di|khốn nạn|khon nan|chó chết|bot (?:ngu|rác|rac|dở|do)|vô dụng|vo dung|fuck(?:ing)?|idiot|stupid|bullshit)(?:$|[^\p{L}\p{N}])/iu;

export function insults(text: string): boolean {
  return text.length < 120 && INSULT.test(text.normalize('NFC').toLowerCase());
}

const SIGN = /\p{Extended_Pictographic}/u;
const WORDS = /[\p{L}\p{N}]/u;
const THANKFUL =
  /^(?:[\u{1F64F}\u{1F44D}\u{1F44C}\u{1F60A}\u{1F970}\u{1F618}\u{1F917}\u{1F49B}\u{1F495}\u2764\u263A\u2705]|\p{Emoji_Modifier}|[\uFE0F\s])+$/u;

/** Nothing but signs: thanks, or something that has to be asked about; null where there are words. */
export function signsOnly(text: string): 'thanks' | 'unclear' | null {
  if (!SIGN.test(text) || WORDS.test(text)) return null;
  return THANKFUL.test(text.trim()) ? 'thanks' : 'unclear';
}

const CHILD =
  /\b(?:con|chau|em) (?:moi |duoc |nam nay )*(?:[4-9]|1[0-2]) tuoi\b|\b(?:con|chau|em) (?:dang )?hoc lop (?:la|[1-6])\b|\bi am (?:[4-9]|1[0-2]) years? old\b/;
const ALONE =
  /\b(?:o nha )?(?:mot|1) minh\b|\b(?:bo|ba|me|ma|cha)(?: \S+){0,3} (?:khong co nha|di vang|di lam|khong day|khong tinh|di vien)\b|\b(?:con|chau|em) (?:so|lo) (?:qua|lam)\b|\bkhong co ai\b|\b(?:danh|mang) (?:con|chau|em)\b|\b(?:alone|scared)\b/;

/** A child that writes itself and has nobody near. */
export function isChildAlone(text: string): boolean {
  const words = fold(text);
  return CHILD.test(words) && ALONE.test(words);
}

/** Words that no Vietnamese sentence without marks has. */
const ENGLISH: ReadonlySet<string> = new Set(
  'i my is have has are you need please what where how with for and of she we they want hello this was help fever cough english does should mother father child children breathe breathing pain days would could there your hospital test vaccine feel feeling sick'.split(
    ' ',
  ),
);

/** The language of a message that can be no other; null where it is too short or mixed. */
export function writesIn(text: string): Language | null {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length < 3) return null;
  if (MARKS.test(text.normalize('NFC'))) return 'vi';
  const english = words.filter((word) => ENGLISH.has(word));
  return new Set(english).size >= 2 && english.length / words.length >= 0.3 ? 'en' : null;
}
