/** Reports about many others: so many ill people of a class, a lodging house, a workshop, a lane. */
import { matches } from '../gate/gate.ts';

const MANY = '(?:[2-9]|[1-9]\\d+|hai|ba|bon|nam|sau|bay|tam|chin|muoi|hang chuc|chuc|nhieu|may|vai|ca chuc|hang loat)';
const PEOPLE =
  '(?:dua|be|ban|nguoi|chau|em|hoc sinh|hs|cong nhan|cn|ba con|ho|nha|ca|ban hoc|tre|sinh vien|sv|thanh nien|anh em|chi em|benh nhan|mang)';
const PLACES =
  '(?:(?:phong|day|khu|nha|xom) tro|lop|truong|trg|xuong|xom|thon|to dan pho|to \\d+|khu (?:pho|nha|tap the|tro|cach ly|vuc)|cong ty|cty|nha may|ktx|ky tuc xa|ki tuc xa|hem|kiet|chung cu|cong truong|co quan|truong hoc|mam non|nha tre|bep an|nha hang|phan xuong|to san xuat|day phong)';
const OUTBREAK = new RegExp(
  `\\b${PLACES}\\b[^.;!?]{0,40}?\\b${MANY} (?:\\S+ )?${PEOPLE}\\b|\\b${MANY} (?:\\S+ )?${PEOPLE}\\b(?: \\S+){0,2} (?:trong|cung|o|cua|ben|tai) ${PLACES}\\b`,
);

/** Whether a folded text tells of several people of a place beyond the sender's own home. */
export function isOutbreak(line: string): boolean {
  return matches(OUTBREAK, line);
}
