/** Names of people: only after a cue, beside a title, or as a whole written with capitals and a known surname. */
import type { Reading } from '../text/read.ts';

const SURNAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao truong lam ha cao luong luu ' +
    'phung to ta chau quach doan thai tang tong trieu nghiem kieu la lai khuc khong vuong giang mac ton tu an au bach bang banh ' +
    'cam chu cung dam danh diep dieu don duong giap han hua kha kim lac lieu lo lu luc ma mac mau mong ngan nham nhan ninh nong ong ' +
    'pho phu quan que sam son su tat thach than thi tieu tra tri trang ung van vi vien xa y luyen hoa doanh cu che y'
  ).split(' '),
);
const LONGEST_CUE = 40;
const CUE =
  /(?:^|[ ,.:;(])(?:ho va ten|ho ten|ten day du|ten that|ten toi la|ten em la|ten la|ten|toi la|em la|minh la|tui la|chau la|con la|toi ten|em ten|toi ten la|em ten la|tui ten|benh nhan|nguoi benh|bn|khai cho|dang ky cho|dki cho|me ten|be ten|tim|hoi ket qua cua|ket qua cua|day la)(?: la)?[ :]*$/;
const OWN_CUE = /(?:^|[ ,.:;(])ten(?: la)?[ :]*$/;
const TITLE = /^(?:chau|be|anh|chi|ong|ba|co|chu|bac|em|cau|di|cu|con|thay|bn|me|bo|chong|vo|ban)$/;
const STOP =
  /^(?:sinh|nam|nu|tuoi|so|sdt|dien|cccd|cmnd|o|bi|que|tai|bao|xin|dang|khai|hom|nay|muon|can|la|va|sot|ho|f0|f1|em|toi|thuong|nha|chua|da|moi|vua|co|duoc|ngu|ma|gui|day|a|ne|nhe|ban|voi|tu|den|bac|chao|hoi|di|dau)$/;
const NOT_NAMES =
  /^(?:ha noi|ho chi|an giang|hai phong|ho so|ho boi|le tan|cao bang|la gi|la ai|ma so|to dan|duong tinh|ho tro|lam sao|mac benh|thai nguyen|ha nam|ha tinh|ha giang)/;

/** Finds at most a few names; `used` marks tokens that other facts (places above all) hold. */
export function findNames(reading: Reading, used: Uint8Array): { value: string; from: number; to: number }[] {
  const found: { value: string; from: number; to: number }[] = [];
  let line = '';
  for (let i = 0; i < reading.tokens.length; i++) {
    const to = used[i] ? i : nameAt(reading, used, i, line);
    if (to > i && !CALLED.test(line)) {
      const first = reading.tokens[i];
      const last = reading.tokens[to - 1];
      if (first && last) found.push({ value: reading.text.slice(first.start, last.end).normalize('NFC'), from: i, to });
      for (; i < to - 1; i++) line += ` ${reading.tokens[i]?.fold ?? ''}`;
    }
    line += `${reading.tokens[i]?.spaced ? ' ' : ''}${reading.tokens[i]?.fold ?? ''}`;
  }
  return found;
}

/** "gọi tên không nghe": nobody is named */
const CALLED = /(?:goi|keu|lay|nho|quen|doc) ten$/;

/** Where the name that begins here ends, or the same place when none begins. */
function nameAt(reading: Reading, used: Uint8Array, at: number, before: string): number {
  const token = reading.tokens[at];
  if (!token || token.kind !== 'word' || /\d/.test(token.fold)) return at;
  const surname = SURNAMES.has(token.fold);
  if (!surname && !token.capital) return at;
  const cued = CUE.test(before.slice(-LONGEST_CUE));
  const text = reading.tokens
    .slice(at, at + 3)
    .map((word) => word.fold)
    .join(' ');
  if (NOT_NAMES.test(text)) return at;
  const next = reading.tokens[at + 1];
  // "em ten Vo Thi Hanh": right behind "tên" a capital begins the name itself
  const isTitle = TITLE.test(token.fold) && !(surname && token.capital && OWN_CUE.test(before));
  if (isTitle && next && SURNAMES.has(next.fold) && next.capital) return at;
  const capitals = run(reading, used, at, (i) => reading.tokens[i]?.capital ?? false);
  const titled = TITLE.test(reading.tokens[at - 1]?.fold ?? '');
  if (surname && token.capital && capitals - at >= (cued || titled ? 2 : 3))
    return shouting(reading) ? at + Math.min(4, capitals - at) : capitals;
  if (
    cued &&
    token.capital &&
    capitals - at >= 1 &&
    /ten(?: la| toi la| em la)?[ :]*$/.test(before.slice(-LONGEST_CUE))
  )
    return capitals;
  // "Tôi là Hùng, 45 tuổi"
  if (
    /(?:^|[ ,.])(?:toi|em|minh|tui|chau|con) la $/.test(`${before} `) &&
    capitals - at === 1 &&
    token.capital &&
    reading.tokens[capitals]?.word === ','
  )
    return token.fold.length > 1 && !isTitle ? capitals : at;
  if (!cued || !surname || token.capital || token.word === 'thì') return at;
  const plain = run(reading, used, at, (i) => !STOP.test(reading.tokens[i]?.fold ?? ''));
  return plain - at >= 2 ? plain : at;
}

/** Up to five words in a row that fit. */
function run(reading: Reading, used: Uint8Array, at: number, fits: (i: number) => boolean): number {
  let i = at;
  while (i < at + 5 && !used[i] && reading.tokens[i]?.kind === 'word' && fits(i)) i++;
  return i;
}

function shouting(reading: Reading): boolean {
  return reading.tokens.every((token) => token.kind !== 'word' || token.capital);
}
