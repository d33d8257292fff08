/** Rumours: what was heard or forwarded, and whether a message asks if it is true. */
import { matches } from '../gate/gate.ts';
import type { Entity } from '../understanding.ts';
import type { Guess } from './score.ts';

const ASKS_TRUTH =
  /\b(?:nghe|don|dung (?:khong|ko|k|hong|hk|hok|chu|chua|hay)(?! (?:noi|vung|duoc|len|yen|day|thang|lau))|that|thiet|su that|co phai|phai (?:khong|ko|k)|kiem (?:tra|chung)|xac (?:minh|nhan)|tin (?:nay|duoc|don)|co dung|facebook|zalo|tiktok|tren mang|nguoi ta|ho noi|thuc hu|chuan khong|dang tin|tin duoc|co nen tin|that gia)\b/;
/** "không biết có phải khó thở không" doubts oneself, no rumour. */
const TOLD_ABOUT = /\b(?:nghe|tin|don|nguoi ta|mang|facebook|fb|zalo|tiktok|ho noi|bao la)\b/;
const RUMOUR = /^(?:thuc hu|kiem chung|xac minh)\b|\btin (?:nay|do) (?:la )?(?:that|gia|dung)\b/;
const HEARD = /^(?:(?:cho|em|toi|tui|minh|hoi|a|da|bac si|bs) )*nghe (?:noi|don|bao|dau|dan|nguoi ta|thien ha)\b/;
const WHETHER =
  /^co phai (?!f[012]|cach ly|khai|test|xet|tiem|chich|lam|di|mua|tra|nop|deo|mang|nhap|toi|em|den|dong|mat|can|gap|bac|tram|day|ban|bot|ad)/;
/** "… có thật không, và …": the truth of the first clause is asked. */
const TRUTH_FIRST =
  /^[^,.;?]{6,120}\b(?:co |la )?(?:that|thiet|(?<!\b(?:tac|su|ap|tin|noi|hieu|cong|tan|thuc|chan|tieu|co the) )dung|chuan)(?: (?:su|la|vay))? (?:khong|ko|k|hong|hok|hk)\b(?= ?(?:[,?.;]|va |a\b|vay\b)| ?$)/;
const WHETHER_TRUE =
  /\b(?:dung|phai|that|thiet|chuan|co that|co thiet) (?:khong|ko|k|hong|hok|hk|hem)\b|\bthuc hu\b|\b(?:that|thiet) hay\b/;
/** "uống nước chanh có khỏi covid không": food, drink and smoke against a disease are the stuff of rumours, medicines are not. */
const HOME_CURE =
  /^(?!.*\b(?:thuoc|vac xin|vaccine|vacxin|tiem|chich|khang sinh|paracetamol)\b)(?:(?:cho|em|toi|tui|minh|hoi|bac si|bs|oi|a|la) )*(?:an|uong|xong|suc|ngam|boi|dap|deo|tam|hit|nhai|dot|nho|thoa|bat) .{0,80}\b(?:chua|tri|diet|phong|ngua|tranh|khoi|het|tieu)\b.{0,80}\b(?:covid|corona|f0|sot xuat huyet|soi|cum|tay chan mieng|virus|vi rut|dai|benh|dich)\b.{0,80}\b(?:khong|ko|k|hong|hok|ha|chua)(?: (?:a|vay|bac si|bs|ad))*[?! ]*$/;
/** A chain letter says so of itself; its symptoms are the rumour's. */
const FORWARDED =
  /\b(?:chuyen tiep|forwarded|gui (?:gap )?cho (?:\S+ ){0,3}(?:nguoi|gia dinh|ban be)|ai nhan duoc|hay (?:chia se|gui)|chia se (?:ngay|gap|cho))\b/;

const SURE = 0.86;
const UNSURE = 0.4;

/** Whether the words themselves ask for the truth of something heard, whatever the model guessed. */
export function isHearsay({ label, confidence }: Guess, line: string, symptoms: readonly Entity[]): boolean {
  if (matches(RUMOUR, line) && symptoms.length === 0) return true;
  if (matches(HEARD, line) && /^(?:unknown|vaccination|verify_claim)$/.test(label) && confidence < SURE) return true;
  if (label !== 'faq') return false;
  if (asksTruthFirst(line)) return true;
  if (matches(HEARD, line) && matches(WHETHER_TRUE, line) && confidence < SURE) return true;
  if (matches(WHETHER, line) && symptoms.length === 0) return true;
  return matches(HOME_CURE, line) && !symptoms.some(({ status }) => status === 'present' || status === 'uncertain');
}

/** Whether the truth of what the first clause says is asked. */
export const asksTruthFirst = (line: string) => matches(TRUTH_FIRST, line);

/** Whether the symptoms of a guessed rumour may be the rumour's: who asks nothing tells of somebody. */
export function asksOfOthers({ confidence }: Guess, line: string): boolean {
  if (confidence < UNSURE && !matches(TOLD_ABOUT, line)) return false;
  return matches(ASKS_TRUTH, line) || (confidence >= SURE && matches(FORWARDED, line));
}
