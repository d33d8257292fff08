/** What surrounds words of danger and makes them none of now: a general question, the past, a rumour, a figure of speech. */
import { RED_FLAGS } from '../extract/scene.ts';
import { matches } from '../gate/gate.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/read.ts';
import type { Entity } from '../understanding.ts';
import { isFigure } from './figures.ts';

export type Frame = 'asked' | 'past' | 'rumour' | 'figure';

/** The frame of a message with words of danger, or null: then they are meant. In doubt they are. */
export function frameOf(reading: Reading, line: string, entities: readonly Entity[]): Frame | null {
  if (line.length > LONGEST) return null;
  if (isFigure(reading, line, entities)) return 'figure';
  if (matches(BEGS, line)) return null;
  const now = matches(NOW, line);
  const own = tellsOfOwn(reading, line, entities);
  if (isRumour(line) && !(own && now)) return 'rumour';
  if ((!now && isAsked(line, own)) || (!own && isExample(line))) return 'asked';
  return isPast(reading, line, entities) ? 'past' : null;
}

/** In a long letter words of one place say nothing about danger in another. */
const LONGEST = 320;

/** Cries that no question, story or rumour needs. */
const BEGS =
  /\b(?:cuu (?:voi|em|toi|tui|con|chau|me|gap|mang)|xin cuu|dang chet|help me|goi (?:gium|dum|giup|ho) (?:xe|cap cuu|115))\b|\bcuu!/;
/** Something is happening. */
const NOW =
  /\bdang (?!ky |ki |cach ly|mang (?:thai|bau)|nuoi |hoc |lam |bai |tin |tai |viral|lan truyen|co (?:thai|bau)|cho con)|\bnay gio\b|\bvua (?!phai|ra vien|xuat vien|khoi|xem|doc|nghe|coi)|\bmoi (?:bi|uong|nuot|an xong|te|nga|day|day thoi)\b|\btu (?:nhien|dung)\b|\bbong (?:dung|nhien)\b|\btu (?:sang|trua|chieu|toi|dem)(?: qua)? (?:toi|den|gio)\b|\bmai (?:khong|ko|hong)\b|\blien tuc\b|\bnhanh (?:len|voi|giup)\b|\bluc nay\b|\b(?:goi|lay|keu) (?:\p{L}+ ){0,2}(?:khong|ko|hong|chang)\b|\bbay gio (?:thi )?(?:phai|lam|sao|em|toi|tinh)\b/u;

/** Words for people that name nobody. */
const NOBODY =
  /^(?:con nit|tre|tre con|tre em|tre nho|tre so sinh|em be|be|nguoi (?:lon|gia|benh|nha)|ba bau|hoc sinh|benh nhan|hang xom)$/;
const OWN =
  /\b(?:em|toi|tui|minh|e|con|chau|be|no) (?:bi|thay|cam thay|lo|da|dau|kho|met|sot|ho|tim)\b|\b(?:nha|cua) (?:em|toi|tui|minh|con|chau|e)\b|\b(?:con|be|chau|me|ma|bo|ba|ong|vo|chong|anh|chi) (?:em|toi|tui|minh|e|nha)\b(?! (?:hoi|xin|muon))/;

/** Whether somebody in particular is spoken of. */
function tellsOfOwn({ text }: Reading, line: string, entities: readonly Entity[]): boolean {
  const somebody = entities.some(
    ({ type, start, end }) => type === 'person' && !NOBODY.test(fold(text.slice(start, end)).trim()),
  );
  return somebody || matches(OWN, line);
}

const THRESHOLD =
  /\b(?:bao nhieu|may (?:do (?:c |thi|moi|la)|gio|phut|lan|nhip|cham|tieng|tuan|tram|ngay|phan)|muc nao|muc do nao|den dau|co nao|nguong nao|kieu nao|khi nao|luc nao|bao lau|the nao)\b[^.,;!]{0,70}\b(?:thi|la|goi|xem|coi|nguy|dang lo)\b|\b(?:thuong|hay)\b[^.,;!]{0,70}\b(?:may (?:gio|phut|ngay|tieng)|bao nhieu|bao lau)\b/;
const DIFFERS =
  /\bkhac (?!nua|roi|thi)[^.;!]{0,60}\b(?:nhau|the nao|nhu nao|ra sao|cho nao|sao|gi|cach nao)\b|\bkhac (?:nhau|gi|the nao|cho nao|sao)\b|\b(?:lam sao|cach|bang cach nao|the nao)(?: \p{L}+){0,3} phan biet\b|\bphan biet\b[^.;!]{0,60}\b(?:kieu (?:gi|nao)|duoc khong|cach nao|the nao|lam sao|ra sao|nhu nao|sao)\b|\bla mot hay\b/u;
const EXAMPLE =
  /^(?:(?:da|cho|em|toi|tui|minh|hoi|bs|bac si|oi|a|ad)[ ,]+)*(?:vi du|vi nhu|vi thu|thi du|vd|gia du|gia su|gia nhu|(?:trong )?truong hop)\b/;
const GENERAL =
  /\b(?:vi sao|tai sao|sao (?:nguoi ta (?:noi|bao|khuyen|lai (?:noi|bao|khuyen))|khi |het sot)|thuong (?:co (?:dau|bieu|trieu)|phat|xay ra|gap|xuat hien)|nguyen nhan|gio vang|(?<!(?:khong|ko|k|chua|het|hong) (?:co |con |thay )?)(?:dau hieu|bieu hien|trieu chung) (?:nao|gi|cap cuu|nguy hiem|canh bao|nhan biet|cua)|co (?:de lai di chung|di truyen|lay khong|chua duoc|cuu duoc|day cach)|con cuu duoc)\b/;
/** Who wants to know for later, or has read of it. */
const PREPARES =
  /\b(?:doc (?:thay|duoc|tren|trong)|trong sach|sach (?:ghi|noi|day)|to (?:huong dan|roi)|hoc sinh hoi|tap huan|xin (?:tai lieu|bai|to roi)|tuyen truyen|cach nhan biet|bang tin|de (?:con |em )?(?:biet duong|phong|de y|du phong)|phong than|cho biet truoc|hoi truoc (?:cho|de)|muon hoc|ghi san|ghi ra giay|sau nay|mai mot)\b/;
const ASKS = /\?|\b(?:hoi|the nao|lam sao|gi|nao|may|bao nhieu|bao lau|khong|ko|hong|hok|chi|sao|dau)\b/;

/** "vd như người già tự nhiên méo miệng thì …": a made-up case. */
function isExample(line: string): boolean {
  return matches(EXAMPLE, line) && !matches(UNDER_WAY, line) && (matches(ASKS, line) || / (?:rang|mo|ri)\b/.test(line));
}
const UNDER_WAY = /\b(?:dang|nay gio|vua|roi ma|luc nay)\b/;

function isAsked(line: string, own: boolean): boolean {
  if (matches(PREPARES, line) && matches(ASKS, line)) return true;
  if (own) return false;
  return matches(THRESHOLD, line) || matches(DIFFERS, line) || matches(GENERAL, line);
}

const HEARD =
  /\b(?:tin (?:don|nhan|nay|tren|noi|bao)|co tin|nghe (?:noi|don|ke|dau|bao|dan)|don (?!vi|hang|thuoc|gian|em|tiep|con|xin|o )|lan truyen|chia se|chuyen tiep|ghi am|clip|video|bai (?:dang|viet|bao)|facebook|fb|zalo|tiktok|youtube|tren mang|(?:nguoi|ng) ta (?:bao|noi|don)|(?:mn|moi nguoi|ho|ai) (?:don|noi|bao)|thay lang|chuyen (?:ay|do|nay))\b/;
const TRUTH =
  /\b(?:that|thiet|thuc) (?:hay|khong|ko|hong|k|hok)\b|\b(?:bia|gia|xao|nham) (?:hay|phai)\b|\bhay (?:bia|gia|xao|don|dung|that|dung)\b|\bthuc hu\b|\bco (?:that|thiet|dung|chuan)\b(?! (?:noi|vung|duoc|yen|len))|\b(?:dung|phai|chuan) (?:khong|ko|k|hk|hong|hok)\b(?! (?:noi|vung|duoc|len|yen|day|thang|lau))|\b(?:xac nhan|xac minh|kiem chung)\b|\b(?:tin gia|fake)\b/;
const TRUE_OR_FALSE =
  /\b(?:la )?(?:that|thiet|thuc) hay (?:la )?(?:bia|gia|xao|don|khong|dung)\b|\b(?:bia|gia|xao) hay (?:la )?(?:that|thiet)\b/;

function isRumour(line: string): boolean {
  return matches(TRUE_OR_FALSE, line) || (matches(TRUTH, line) && matches(HEARD, line));
}

const LONG_AGO =
  /\b(?:nam (?:ngoai|kia|truoc|roi|(?:19|20)\d\d)|(?:hoi|dot dich|dot) (?:nam )?(?:nho|be|cap|lop|xua|sinh vien|(?:19|20)\d\d)|(?:nam|hoi) 20\d\d|cach day \p{L}*\d* ?(?:nam|thang)|(?:\d+|hai|ba|bon|nam|may|vai|muoi) nam truoc|(?:tung|da) (?:bi|mac|len con|co giat|ngat|xiu|kho tho|phai|nhap vien|suyt|dot quy|dong kinh|hon me|tai bien|nhoi mau|soc) (?:hoi|nam|luc)|tung (?:bi|mac|len con|co giat|co|ngat|xiu|kho tho|phai|nhap vien|suyt|dot quy|dong kinh|hon me|tai bien|nhoi mau|soc|cap cuu|nam)|luc (?:nho|\d+ tuoi)|truoc kia|he roi|ngay xua)\b/u;
const RECENT =
  /\b(?:(?:thang|tuan) (?:truoc|roi|qua)|hoi (?:thang|dau|tet|he|dot)|(?:dau|giua|cuoi) nam|hom (?:tet|truoc|no|bua)|bua (?:truoc|no|hom)|dao truoc|dot truoc|(?:\d+|hai|ba|bon|may|vai) (?:thang|tuan) truoc|hom qua)\b/;
/** It is over: somebody is well, or something quite different is wished for. */
const OVER =
  /\b(?:khoe|khoi|on|ra vien|xuat vien|ve (?:nha|den nha|toi nha)|hoi phuc|khau|dat stent|binh thuong|tiem|chich|dat lich|hen|lich|giay|khai|dang ky|kieng|che do|uong sua|tai kham|cat chi|bai tap|bao hiem|xin|ho|dau hong|so mui)\b/;
const GOES_ON = /\b(?:bat dau|toi gio|den gio van|den nay van|suot|hoai|lien mien)\b/;
const DANGER_AGAIN =
  /\b(?:giat|tim(?! (?:mach|mua|cho|hieu|duong|xe))|ngat|xiu|lim|li bi|lo mo|tho(?! (?:em|de|tot|deu|binh|khoe|nhe))|nguc|hon me|me sang|mau(?! (?:khoe|lanh|khoi|hoi))|liet|meo|tai phat|bi lai|lai bi|nang hon|yeu di|oxy|spo2|cap cuu|cuu|khan|nguy|chet|co quap|goi (?:khong|hoai|mai)|lay (?:khong|hoai|mai)|(?:khong|ko|hong) (?:day|tinh|tra loi|biet|tho|phan ung|mo)|sui bot|nga|te xiu|lu lan)\b/;

/** What was, stands in clauses of the past, and neither before nor behind them is anything of the kind told. */
function isPast({ text }: Reading, line: string, entities: readonly Entity[]): boolean {
  const [long, recent] = [matches(LONG_AGO, line), matches(RECENT, line)];
  if ((!long && !recent) || matches(GOES_ON, line)) return false;
  const clauses = line.split(/[,.;:?!]| (?=(?:nay|gio|bay gio|hien|hien gio|hien tai|den gio|lan nay) )/);
  const isOf = (clause: string) => LONG_AGO.test(clause) || RECENT.test(clause);
  const rest = clauses.filter((clause) => !isOf(clause));
  if (rest.some((clause) => DANGER_AGAIN.test(clause))) return false;
  const there = entities.filter(({ type, status }) => type === 'symptom' && status === 'present');
  const grave = there
    .filter(({ value }) => RED_FLAGS.has(String(value)))
    .map(({ start, end }) => fold(text.slice(start, end)));
  // a sign beside the past, or one written in a way that is not found again, is of now
  if (grave.some((said) => rest.some((clause) => clause.includes(said)) || !line.includes(said))) return false;
  return long ? true : rest.some((clause) => OVER.test(clause));
}
