/** What somebody asks about their own data, in the words in which people do. */
import { fold } from '../engine/fold.ts';
import type { View } from '../engine/flow.ts';

/**
 * - `erase`: a human answers it
 * - `see`: what is kept
 * - `who`: who opened it
 * - `copy`: a file of all of it
 * - `correct`: name, birth, sex, commune
 */
export type DataWish = 'erase' | 'see' | 'who' | 'copy' | 'correct';

const KEPT = '(?:thong tin|tt|ttin|du lieu|dl|ho so|tai khoan|so lieu)';
const MINE = '(?:(?:ca nhan|rieng|da luu|dang luu)|(?:cua|ve) (?:toi|em|tui|minh|con|chau|anh|chi|bac|co|chu|nha))';

/** The first that fits. Erasing is always about one's own; seeing only where it is said whose: "xem thông tin của tôi". */
const WISHES: readonly (readonly [DataWish, RegExp])[] = [
  [
    'who',
    new RegExp(
      String.raw`\bai (?:da |dang |duoc |co the |tung ){0,5}(?:xem|coi|doc|mo|truy cap|biet)\b.{0,120}\b${KEPT}\b|\bwho (?:has |have )?(?:looked at|seen|viewed|read|saw) my (?:data|record|information)\b`,
    ),
  ],
  [
    'erase',
    new RegExp(
      String.raw`\b(?:xoa|go bo|rut)\b.{0,120}\b${KEPT}\b|\b(?:delete|erase|remove) (?:all )?my (?:data|information|record)\b`,
    ),
  ],
  [
    'copy',
    new RegExp(
      String.raw`\b(?:tai|xuat|lay|gui|xin|sao) (?:ve |ra |cho \S+ )?(?:ban sao |tep |file |toan bo |het ){0,6}${KEPT}\b.{0,120}\b${MINE}\b|\b(?:ban sao|tep|file) ${KEPT}\b|\b(?:export|download|copy of) my (?:data|information)\b`,
    ),
  ],
  [
    'correct',
    new RegExp(
      String.raw`\b(?:sua|chinh|cap nhat|doi)(?: lai)? ${KEPT}\b(?: (?:${MINE}|ca nhan))*$|\b(?:correct|change|update) my (?:data|information)\b`,
    ),
  ],
  [
    'see',
    new RegExp(
      [
        String.raw`\b(?:xem|lay lai|cho biet|cho xem|gui lai|co nhung|luu)\b.{0,120}\b${KEPT}\b.{0,120}\b${MINE}\b`,
        String.raw`\bxem ${KEPT}$`,
        String.raw`^(?:em |toi |cho |xin |muon )*(?:du lieu|thong tin|ho so) (?:ca nhan )?(?:cua )(?:toi|em|minh|tui)$`,
        String.raw`\b(?:see|show|view) my (?:data|information|record)\b|^my data$`,
      ].join('|'),
    ),
  ],
];

/** What is asked about one's own data; null: nothing. */
export function dataWish({ said }: Pick<View, 'said'>): DataWish | null {
  if (said === null) return null;
  const words = fold(said.understanding.text);
  return WISHES.find(([, fits]) => fits.test(words))?.[0] ?? null;
}

/** Does this ask anything about one's own data? */
export function asksAboutData(view: Pick<View, 'said'>): boolean {
  return dataWish(view) !== null;
}
