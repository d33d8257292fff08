/** Signs of danger in plain words, with and without accents, for an adult, a child and an infant: the table of the clinical rules. */
import { plain } from '../../locales/index.ts';
import type { Severity } from '../../cases/codes.ts';
import type { Script } from './play.ts';

type Who = 'adult' | 'child' | 'infant';

/** How it is told of them: `…` is the sign. */
const TOLD: Readonly<Record<Who, readonly string[]>> = {
  adult: ['tôi bị …', 'chồng tôi bị …'],
  child: ['con tôi 3 tuổi …', 'bé nhà em 8 tuổi bị …'],
  infant: ['bé nhà em 2 tháng tuổi …'],
};

interface Sign {
  code: string;
  words: readonly string[];
  adult: Severity;
  child: Severity;
  /** default: as the child, but at least ORANGE */
  infant?: Severity;
  severe?: readonly string[];
  /** default RED */
  severeAdult?: Severity;
  severeChild?: Severity;
}

const RED = 'RED';
const ORANGE = 'ORANGE';
const YELLOW = 'YELLOW';

const SIGNS: readonly Sign[] = [
  { code: 'unconscious', words: ['gọi không tỉnh', 'bất tỉnh', 'hôn mê rồi'], adult: RED, child: RED },
  { code: 'convulsion', words: ['co giật', 'lên cơn co giật', 'giật kinh phong'], adult: RED, child: RED },
  { code: 'drowsiness', words: ['li bì', 'lơ mơ', 'lừ đừ gọi mới mở mắt'], adult: RED, child: RED },
  { code: 'confusion', words: ['nói sảng', 'lú lẫn không biết mình ở đâu'], adult: RED, child: RED },
  {
    code: 'cyanosis',
    words: ['tím môi', 'môi tím tái', 'tím tái cả người', 'đầu ngón tay tím'],
    adult: RED,
    child: RED,
  },
  { code: 'chest_indrawing', words: ['thở rút lõm lồng ngực', 'thở co kéo lõm ngực'], adult: RED, child: RED },
  { code: 'grunting', words: ['thở rên'], adult: RED, child: RED },
  { code: 'stridor', words: ['thở rít'], adult: RED, child: RED },
  { code: 'vomiting_blood', words: ['nôn ra máu', 'ói ra máu'], adult: RED, child: RED },
  {
    code: 'shortness_of_breath',
    words: ['khó thở', 'hụt hơi', 'thở dốc'],
    adult: ORANGE,
    child: ORANGE,
    severe: ['khó thở quá', 'khó thở dữ dội', 'thở không nổi', 'thở không ra hơi', 'nghẹt thở', 'ngộp thở'],
  },
  { code: 'wheezing', words: ['khò khè'], adult: ORANGE, child: ORANGE, severe: ['khò khè dữ dội'] },
  {
    code: 'fast_breathing',
    words: ['thở nhanh', 'thở gấp'],
    adult: ORANGE,
    child: ORANGE,
    severe: ['thở gấp quá', 'thở nhanh lắm'],
  },
  {
    code: 'chest_pain',
    words: ['đau ngực'],
    adult: ORANGE,
    child: ORANGE,
    severe: [
      'đau ngực dữ dội',
      'đau thắt ngực',
      'đau ngực như bóp nghẹt',
      'đau ngực kéo dài',
      'đau ngực tăng khi hít sâu',
    ],
  },
  {
    code: 'chest_tightness',
    words: ['tức ngực', 'nặng ngực'],
    adult: ORANGE,
    child: ORANGE,
    severe: ['tức ngực dữ dội', 'tức ngực lắm'],
  },
  { code: 'coughing_blood', words: ['ho ra máu'], adult: ORANGE, child: ORANGE, severe: ['ho ra máu nhiều'] },
  { code: 'black_stool', words: ['đi cầu phân đen'], adult: ORANGE, child: ORANGE, severe: ['đi cầu phân đen nhiều'] },
  {
    code: 'bloody_stool',
    words: ['đi ngoài ra máu', 'ỉa ra máu'],
    adult: ORANGE,
    child: ORANGE,
    severe: ['đi ngoài ra máu nhiều'],
  },
  { code: 'fainting', words: ['ngất xỉu', 'xỉu'], adult: ORANGE, child: ORANGE, severe: ['ngất xỉu liên tục'] },
  { code: 'cannot_drink', words: ['không uống được gì', 'không uống nước được'], adult: ORANGE, child: RED },
  { code: 'vomits_everything', words: ['ăn gì nôn nấy', 'uống gì cũng ói ra hết'], adult: ORANGE, child: RED },
  {
    code: 'poor_feeding',
    words: ['bỏ ăn', 'ăn không vô'],
    adult: ORANGE,
    child: ORANGE,
    infant: RED,
    severeAdult: ORANGE,
  },
  { code: 'poor_feeding of a baby', words: ['bú kém', 'bú ít'], adult: ORANGE, child: ORANGE, infant: RED },
  { code: 'cold_extremities', words: ['tay chân lạnh ngắt', 'lạnh tay chân'], adult: ORANGE, child: ORANGE },
  { code: 'stiff_neck', words: ['cứng cổ'], adult: ORANGE, child: ORANGE },
  { code: 'stiff_neck with fever', words: ['sốt cao và cứng cổ'], adult: RED, child: RED },
  { code: 'limb_weakness', words: ['yếu nửa người', 'yếu liệt chân', 'liệt tay'], adult: ORANGE, child: ORANGE },
  { code: 'petechiae', words: ['nổi chấm xuất huyết', 'xuất huyết dưới da'], adult: ORANGE, child: ORANGE },
  { code: 'low_urine', words: ['tiểu rất ít', 'cả ngày không đi tiểu'], adult: ORANGE, child: ORANGE },
  {
    code: 'restlessness',
    words: ['vật vã', 'bứt rứt'],
    adult: ORANGE,
    child: ORANGE,
    severe: ['vật vã dữ dội'],
    severeAdult: ORANGE,
  },
  {
    code: 'palpitations',
    words: ['đánh trống ngực', 'tim đập loạn'],
    adult: ORANGE,
    child: ORANGE,
    severe: ['đánh trống ngực dữ dội'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  {
    code: 'startle',
    words: ['hay giật mình'],
    adult: YELLOW,
    child: ORANGE,
    severe: ['giật mình liên tục'],
    severeAdult: YELLOW,
  },
  {
    code: 'vomiting',
    words: ['nôn ói'],
    adult: YELLOW,
    child: ORANGE,
    severe: ['nôn ói nhiều', 'ói liên tục'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  { code: 'loss_of_appetite', words: ['chán ăn'], adult: YELLOW, child: ORANGE },
  {
    code: 'fatigue',
    words: ['mệt', 'mệt mỏi'],
    adult: YELLOW,
    child: YELLOW,
    severe: ['mệt lả', 'rất mệt'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  { code: 'fever', words: ['sốt', 'sốt 38 độ'], adult: YELLOW, child: YELLOW },
  { code: 'high fever', words: ['sốt 39,5 độ', 'sốt 39 độ rưỡi'], adult: YELLOW, child: ORANGE },
  { code: 'long fever', words: ['sốt 3 ngày nay', 'sốt đã 2 ngày rồi'], adult: YELLOW, child: ORANGE },
  { code: 'MIS-C', words: ['sốt, mắt đỏ, nổi ban khắp người'], adult: YELLOW, child: ORANGE },
  { code: 'cough', words: ['ho', 'ho khan'], adult: YELLOW, child: YELLOW },
  {
    code: 'headache',
    words: ['đau đầu', 'nhức đầu'],
    adult: YELLOW,
    child: YELLOW,
    severe: ['đau đầu dữ dội'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  {
    code: 'abdominal_pain',
    words: ['đau bụng'],
    adult: YELLOW,
    child: YELLOW,
    severe: ['đau bụng dữ dội'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  {
    code: 'dizziness',
    words: ['chóng mặt'],
    adult: YELLOW,
    child: YELLOW,
    severe: ['chóng mặt dữ dội'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  {
    code: 'nosebleed',
    words: ['chảy máu cam'],
    adult: YELLOW,
    child: YELLOW,
    severe: ['chảy máu cam nhiều'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  {
    code: 'gum_bleeding',
    words: ['chảy máu chân răng'],
    adult: YELLOW,
    child: YELLOW,
    severe: ['chảy máu chân răng nhiều'],
    severeAdult: ORANGE,
    severeChild: ORANGE,
  },
  { code: 'others', words: ['sổ mũi', 'đau họng', 'đau cơ', 'mất mùi', 'ngứa'], adult: YELLOW, child: YELLOW },
];

export interface SignLevel {
  what: string;
  lines: readonly string[];
  level: Severity;
}

function linesOf(who: Who, words: readonly string[]): string[] {
  const told = words.flatMap((word) => TOLD[who].map((frame) => frame.replace('…', word)));
  return told.flatMap((line) => [line, plain(line)]);
}

function rowsOf({ code, words, adult, child, infant, severe, severeAdult, severeChild }: Sign): SignLevel[] {
  const small = infant ?? (child === YELLOW ? ORANGE : child);
  const row = (who: Who, level: Severity, said = words, more = ''): SignLevel => ({
    what: `${code}${more}, ${who}: ${level}`,
    lines: linesOf(who, said),
    level,
  });
  return [
    row('adult', adult),
    row('child', child),
    row('infant', small),
    ...(severe === undefined
      ? []
      : [row('adult', severeAdult ?? RED, severe, ' severe'), row('child', severeChild ?? RED, severe, ' severe')]),
  ];
}

export const signLevels: readonly SignLevel[] = SIGNS.flatMap(rowsOf);

export const redFlags: readonly Script[] = [
  {
    name: 'RED: 115, first aid by the sign, the page, the place, and "đã báo" only after the page',
    turns: [
      [
        '09:00',
        'mẹ tôi 70 tuổi gọi không tỉnh',
        {
          events: [/caseOpened sos RED/, /dutyNotified sos RED/],
          texts: [/GỌI 115 NGAY\.\nĐặt nằm nghiêng.*\n.*đang báo người trực\.\n.*[Đđ]ang ở đâu/s, /ĐÃ BÁO người trực/],
        },
      ],
    ],
  },
  {
    name: 'RED by SMS: one segment, 115 first',
    channel: 'sms',
    turns: [
      [
        '09:00',
        'me toi kho tho qua tim moi',
        { events: [/sos RED/, /dutyNotified/], texts: [/sms GOI 115 NGAY\. Ngoi day/, /DA BAO/] },
      ],
    ],
  },
  {
    name: 'ORANGE: what to do, when to call 115, a call-back asked for',
    turns: [
      [
        '09:00',
        'tôi 40 tuổi khó thở',
        {
          events: [/caseOpened callback ORANGE/, /dutyNotified callback ORANGE/],
          texts: [/cần nhân viên y tế xem sớm.*115.*gọi lại/s],
        },
      ],
    ],
  },
  {
    name: 'reasons name the documents',
    turns: [['09:00', 'SpO2 93', { events: [/sos RED/, /dutyNotified/] }]],
  },
];
