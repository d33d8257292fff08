/** Where a bare day lies: what its own clause says of it, or else what the whole message is about. */
import type { Board } from './board.ts';

/** Behind for what happened, ahead for bookings and travel. */
export type Direction = 'past' | 'future';

const CLAUSE = 60;
/** Things that have happened, and things still to be done; of both in one clause the one nearer to the day counts. */
const HAPPENED =
  /\b(?:sot|ho|dau|met|oi|non|nong|ngat|nghet|khan|ngua|te|mat (?:vi|mui)|(?:chay|so) mui|tieu chay|nhuc|lanh run|tuc nguc|chong mat|phat ban|sung|kho tho|bo an|co giat|hat hoi|rat hong|khan giong|noi (?:ban|man|nuoc|me day)|bi|da|khoi phat|phat benh|duong tinh|am tinh|tiep xuc|(?:da|co|moi) (?:gap|test|tiem|chich|di)|vua|ke tu|tinh tu|(?:cho|meo|doi|chuot) can|(?:nhap|xuat) vien|di (?:\S+ ){0,3}ve|moi ve|ve tu)\b/g;
const AHEAD =
  /\b(?:(?<!\b(?:con|bi|suyen|benh|len|ho) )hen|lich|dat|doi|lui|hoan|se|sap|dinh|muon|can (?:di|ve|giay|gap|tiem|chich|co|giao|mua|xin|phai)|phai|xin|giao|dang ky|du kien|ke hoach|chuan bi|tai kham|cho toi|cho em|truoc)\b/g;
const HAPPENED_BEHIND =
  /^[ ,]*(?:(?:den|toi|cho den|cho toi) (?:gio|nay|chu|bay gio|hom nay|h\b)|vua (?:roi|qua)|roi\b|(?:la |thi )?(?:(?:em|toi|tui|minh|con|be|chau|me|bo|ba|ma|vo|chong|ong) )?(?:\S+ )?(?:bi|sot|ho|gap|tiep xuc|an chung|ngoi chung|bat dau|co trieu chung|phat benh|test|duong tinh|am tinh|co gap|co di|co tiep xuc|ve den)\b)/;
/** "… có cần giấy không", "… có bị chặn không": asked of a day to come. */
const ASKED_BEHIND =
  /^[^.!?;]{0,50}\b(?:mo cua|may gio|may h\b|can test|co (?:can|phai|duoc|bi|cho|mo|lam)|duoc (?:khong|ko|k|chua|hong)|can (?:giay|gi|xin)|phai (?:co|xin|khai))\b/;
/** "hôm thứ sáu", "hồi mùng 4" has been, but for "dời sang hôm thứ sáu". */
const BEEN = /^(?:tu )?(?:hom|hoi|bua)\b/;
const SINCE = /^(?:ke )?tu\b/;
const MOVED = /\b(?:sang|qua|vao|den|toi|doi|lui|hen) ?$/;

/** Which way the day at a place lies. */
export function leanAt(board: Board, [from, to]: [number, number], general: Direction): Direction {
  const { line } = board;
  const before = clauseBefore(line, from);
  if (BEEN.test(line.slice(from, to)) && !MOVED.test(before) && !isAsked(board, from)) return 'past';
  if (HAPPENED_BEHIND.test(line.slice(to, to + CLAUSE))) return 'past';
  const happened = lastOf(HAPPENED, before);
  const ahead = lastOf(AHEAD, before);
  // "khản tiếng từ thứ hai, có cần nghỉ không": since then, whatever is asked behind
  if (SINCE.test(line.slice(from, to)) && line.startsWith(',', to) && /\w/.test(before) && ahead < 0) return 'past';
  if (happened === ahead) return ASKED_BEHIND.test(line.slice(to, to + 2 * CLAUSE)) ? 'future' : general;
  return ahead > happened ? 'future' : 'past';
}

/** "cho em hỏi thứ sáu này", no "hồi thứ sáu"; unmarked, who asks stands in front. */
export function isAsked({ reading, tokenOf }: Board, at: number): boolean {
  const i = tokenOf[at] ?? 0;
  const token = reading.tokens[i];
  if (token?.fold !== 'hoi') return false;
  if (token.marked) return token.word === 'hỏi';
  return /^(?:em|toi|tui|minh|con|chau|e|muon|xin|can)$/.test(reading.tokens[i - 1]?.fold ?? '');
}

function clauseBefore(line: string, at: number): string {
  return (
    line
      .slice(Math.max(0, at - CLAUSE), at)
      .split(/[.;!?]|, /)
      .at(-1) ?? ''
  );
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  // `matchAll` would copy the expression each time
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index;
  return last;
}
