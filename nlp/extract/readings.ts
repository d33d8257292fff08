/** What the patterns of all readings share: numbers, what may stand before them, and units of other things behind them. */

export interface VitalReading {
  value: number | string;
  place: [number, number];
  possible: boolean;
}

/** "84 người lả đi": what the whole body feels, no count of people. */
export const FEELS =
  '(?! (?:van|la\\b|lanh|met|yeu|nong|dang|cu\\b|rat|hoi|kho\\b|tim|moi|bun|mem|cung|ra mo|tai|xanh|dau|nhuc|e am))';
export const UNIT =
  '(?! ?(?:ngay(?! (?:thu )?\\d{1,2}(?:$|[ ,.;]))|hom|bua|tuan|thang|tuoi|gio|tieng|nguoi' +
  FEELS +
  '|kg|ky|ki|km|trieu|tr\\b|nghin|ngan|lan\\b(?! ?(?:/|mot|1|tren|moi|phut))|mui|vien|lieu|goi|phut|%\\d|k\\b|met|cm|ml|dong|mg|cai|dua|ca\\b))';
export const NUMBER = '(\\d{2,3}(?:[.,]{1,2}\\d{1,2})?)';
export const BETWEEN =
  '(?:[ :=,]|~|\\b(?:la|ra|duoc|do|con|chi|hien|len|xuong|toi|den|co|khoang|tam|nay|sang|trua|chieu|dem|van|em|cua|minh|gio|bay|ngon|tay|cao|nhe|dang|luc|hom|qua|be|me|bo|thay|vua|moi|cung|no|chau|tui|ong|ba|ma|tren|nhanh|gap|cham|deu|mau|yeu|manh|may|bao|bi|hoi|hien|keu|tit|luon|quanh|gan|chong|vo|anh|chi|bac|chu|ngoai|noi|ngat|tut|giam|tang|chac|khoe|on|ok|nhung|roi|mau|con\\b|buoi|chua het|chua ha|chua giam|trai|phai|nam|ngoi|dung|nghi|di lai|level|is|at|rate|now|of)\\b){0,9}? ?';
