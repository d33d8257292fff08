/** Does a message ask for a health declaration, in words ("khai báo y tế cho mẹ") or in one line ("KB Nguyễn Văn An 1985 …")? */
import { fold } from '../engine/fold.ts';

/** One line begins like this; what follows are the facts. */
const PREFIX =
  /^[\s"'*#/]*(?:kb ?yt|kb|k\.b|khai b[aáạảãà]o(?: (?:y t[eế]|s[uứ]c kh[oỏ][eẻ]|nhanh))?|khai y t[eế])(?![\p{L}])[\s:.,;-]*/iu;

const ASKED =
  /^(?:da |vang |alo |chao |a |oi |cho |xin |nho |giup ){0,8}(?:(?:em|toi|minh|tui|con|chau|anh|chi|bac|bot|tram) )?(?:(?:xin|muon|can|dang|se|phai|cho|giup|duoc|lam|phep|toi|em|minh) ){0,8}(?:kb|kbyt|khai bao|khai y te|lam to khai|to khai|khai to khai|dien to khai|health declaration)(?= |$)/;

/** Said of somewhere, then asked for or about: "tôi về quê ở Quảng Ngãi, khai báo giúp", "mới ở Đà Nẵng về, cần khai báo không". */
const ASKED_LATER =
  /\bkhai bao (?:giup|dum|gium|ho|the nao|o dau|y te)\b|\b(?:ve|den|toi|vao|tu|qua)\b.{0,100}\b(?:can|phai) (?:lam |dien )?(?:to )?khai(?: bao)?(?: y te)?(?: gi)? (?:khong|ko|k|hong)\b/;

export function declares(text: string): boolean {
  const folded = fold(text);
  return PREFIX.test(text.normalize('NFC')) || ASKED.test(folded) || ASKED_LATER.test(folded);
}

/** How many UTF-16 units of a one-line declaration are its prefix; 0 where it has none. */
export function prefixLength(text: string): number {
  return PREFIX.exec(text)?.[0].length ?? 0;
}
