/** Counted things: platelets, CT values, doses of a vaccine, people. */
import { matches } from '../gate/gate.ts';
import { ahead, note, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';

export function findCounts(board: Board): void {
  scan(board, PLATELETS, (match) => {
    const raw = Number((match[1] ?? '').replace(/[.,](?=\d{3}$)/, '').replace(',', '.'));
    const value = Math.round(raw >= 1000 ? raw / 1000 : raw);
    note(board, 'platelet', value, placeOf(match));
    return placeOf(match);
  });
  scan(board, CT, (match) => {
    note(board, 'ct', Number((match[1] ?? '').replace(',', '.')), placeOf(match));
    return placeOf(match);
  });
  for (const pattern of matches(VACCINES, board.line) ? [DOSE, DOSE_WORD, DOSES_GIVEN] : [DOSE, DOSES_GIVEN]) {
    scan(board, pattern, (match) => {
      const dose = NUMBER_WORDS[match[1] ?? ''] ?? Number(match[1]);
      if (dose > 9) return null;
      // "chưa tiêm mũi 3": none that was had
      if (/\bchua(?: (?:tiem|chich|duoc|co|den lich|toi lich|ngua))* ?$/.test(ahead(board, match.index)))
        return placeOf(match);
      note(board, 'dose', dose, placeOf(match));
      return placeOf(match);
    });
  }
  if (board.line.includes('('))
    scan(board, SIGN, (match) => {
      if (!TESTED.test(ahead(board, match.index))) return null;
      note(board, 'test_result', match[1] === '+' ? 'positive' : 'negative', placeOf(match));
      return placeOf(match);
    });
  scan(board, NO_DOSE, (match) => {
    note(board, 'dose', 0, placeOf(match));
    return placeOf(match);
  });
  scan(board, PEOPLE, (match) => {
    // "một bé 5 tuổi" is somebody, "mùng 6 em sốt" a day: no counts
    const before = ahead(board, match.index);
    // "lớp 40 học sinh" is a class of forty, "lớp 4 em" the fourth
    const school = ` ${before}`.endsWith(' lop ') && Number(match[1]) > GRADES;
    if (Number(match[1]) === 1 || (NUMBERED.test(before) && !school)) return null;
    note(board, 'count', Number(match[1]), placeOf(match));
    return placeOf(match);
  });
}

/** "NS1 (+)", "test nhanh (-)" */
const SIGN = /\( ?([+-]) ?\)/dg;
const TESTED = /\b(?:ns1|pcr|test|nhanh|igm|igg|covid|kit|que|xet nghiem|ket qua)[ :]*$/;
const GRADES = 12;
const PLATELETS =
  /\b(?:tieu cau|plt)(?: tu \d{2,3}(?: ?(?:ngan|nghin|k|g\/l))?)?(?: (?:con|la|duoc|xuong|giam|len|tut|sang|nay|hom|chieu|toi|toi|o|muc|cua|em|do|ra|khoang|chi|hien|van|qua|bi|tang|ha))*[ :=]*(\d{1,3}(?:[.,]\d{3})|\d{1,6})(?! ?(?:ngay|hom|lan))/dg;
const CT =
  /\b(?:ct|xe te|chi so ct|gia tri ct|c\.t)(?: (?:la|value|bang|o|muc|chi|con|len|cua|em|duoc|ra|hon|khoang|tren|duoi))*[ :=]*(\d{1,2}(?:[.,]\d{1,2})?)/dg;
const NOSE =
  '(?<!\\b(?:nghet|so|xo|chay|tac|ngat|tit|nuoc|xi|hi|khit|bi|sut|sit|kho|ngua|dau|viem|mau|hat|bit|o|hai|canh|lo) )';
const DOSE = new RegExp(
  `${NOSE}\\b(?:mui|lieu)(?: thu| vac xin| nhac lai lan| so| tiem| tiem thu| nhac)? ?(\\d)\\b(?! ?(?:trong|in|ngay(?! \\d)|nguoi|hom(?! (?:qua|kia|nay|truoc|thu|chu|mung|mong|ay|do|\\d))|bua(?! (?:qua|kia|nay|ni))|tuan|thang|gio|lan))`,
  'dg',
);
/** "mũi một sởi", "mũi thứ ba": in words only where vaccines are spoken of. */
const DOSE_WORD = new RegExp(
  `${NOSE}\\b(?:mui|lieu)(?: thu| vac xin| nhac lai lan| so| tiem| tiem thu| nhac)* (mot|hai|ba|bon|tu|nam)\\b(?! ?(?:ben|em|toi|tui|nay|ngay(?! \\d)|hom|bua|ngoai|me|la))`,
  'dg',
);
const NUMBER_WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };
const VACCINES =
  /\b(?:dang ky|lich|hen|tiem|chich|vac xin|vaccine|vacxin|ngua|pfizer|moderna|astra|az|vero|soi|dai|nhac)\b/;
const DOSES_GIVEN =
  /\b(?:tiem|chich|du|duoc|xong|roi|co|moi)? ?(\d) ?(?:mui|lieu)\b(?! ?(?:ngay|thuoc|khau|kim|ben))/dg;
const NO_DOSE =
  /\b(?:chua|chua he|chua co|khong|hong|ko|no|chua duoc|chua tung|chua bao gio)(?: duoc| co| he| tung| bao gio)? ?(?:tiem|chich|chung ngua|ngua)(?: chung| ngua| phong| vac xin| covid)*(?: (?:mui|lieu))?(?: (?:vac xin|covid))?(?: (?:nao|gi|het|ca|luon|lan nao))\b|\bchua(?: (?:tung|he|duoc|bao gio|co))* (?:tiem|chich|tiem chung|chich ngua)(?: (?:vac xin|covid|ngua|phong|mui|chung|soi|cum|dai|thuy dau|bach hau|ho ga|uon van|5 trong 1|6 trong 1|pfizer|moderna|astra|az|viem gan|viem nao|lao|rota|phe cau|nao|mo|dau|gi|ca|het|luon|mot))*(?= thi\b| ? ?(?:$|[.,;!?]|a\b|nha\b|bao\b))/dg;
/** What a number behind one of these belongs to. */
const NUMBERED =
  /(?:\d ?[/.,-] ?|\b(?:thang|mung|mong|quan|phuong|to|lop|khoi|thu|mui|lieu|khu|hem|ngo|duong|phong|tang|lau|block|lo|ngay|hom) )$/;
const PEOPLE =
  /\b(?:co |gom |tong |khoang |hon |tren |la |them |duoc )?(\d{1,4}) ?(?:nguoi|thanh vien|nhan khau|khau|dua tre|dua|chau|em hoc sinh|hoc sinh|em|be|tre|ca|benh nhan|cong nhan|ban|hoc vien|tre em|nguoi lon|nha(?= (?:co|bi|ho|sot|mac|f0))|con nguoi|con nit|con nho|thang nho|dua nho|chau nho|dua con|mieng an|nhan vien|gia dinh|ho dan|khach|f0|f1|ca benh|ba con|cu gia|nguoi gia|ban hoc|sinh vien|lop)\b(?! ?(?:tuoi|gai|trai|nay (?:\d|sot)))/dg;
