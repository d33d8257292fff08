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
  '(?! ?(?:ngay(?! (?:thu )?\\d{1,2}(?:$|[ ,.;]))|hom|bua|tuan|thang|tet|chap|gieng|tuoi|gio(?! \\d)|tieng|giay|nguoi' +
  FEELS +
  '|kg|ky|ki|km|trieu|tr\\b|nghin|ngan|lan\\b(?! ?(?:/|mot|1|tren|moi|phut))|mui|vien|lieu|goi|phut|%\\d|k\\b|met|cm|ml|dong|mg|cai|dua|ca\\b))';
/** With its decimal, whatever key was hit for the point: "38,2", "38;2", "38'2", "38 ,2", "38. 2 độ". */
export const NUMBER =
  "(\\d{2,3}(?:[.,]{1,2}\\d{1,2}|[;:'’`´·]\\d(?!\\d)| [.,]\\d(?!\\d)|[.,] \\d(?= ?(?:do c?\\b|c\\b|°)))?)";
/** The value of such a number. */
export const numberOf = (text: string | undefined): number => Number((text ?? '').replace(/[^\d]+/, '.'));
export const BETWEEN =
  '(?:[ :=,]|[~<>]|lan \\d(?!\\d)|\\b(?:la|khong phai(?: la)?|doc|ra|duoc|do|con|chi|hien|len|xuong|toi|den|co|khoang|tam|nay|sang|trua|chieu|dem|van|em|cua|minh|gio|bay|ngon|tay|cao|nhe|dang|luc|hom|qua|be|me|bo|thay|vua|moi|cung|no|chau|tui|ong|ba|ma|tren|nhanh|gap|cham|deu|mau|yeu|manh|may|bao|bi|hoi|hien|keu|tit|luon|quanh|gan|chong|vo|anh|chi|bac|chu|ngoai|noi|ngat|tut|giam|tang|chac|khoe|on|ok|nhung|roi|mau|con\\b|buoi|chua het|chua ha|chua giam|trai|phai|nam|ngoi|dung|nghi|di lai|luc|khi|ngu|thuc|tinh|khoc|choi|yen|tro|giua|thinh thich|lien hoi|don dap|chay|nhay|don|day|nghi|thi|lai|do lai|quay|dao dong|giao dong|dan|dan dan|lan dau|ban dau|luc dau|lam|kha|rat|dem|hon|theo doi|tu|level|is|at|rate|now|of)\\b){0,12}? ?';
