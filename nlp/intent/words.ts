/** Words that work everywhere when they are the whole message, in any spelling. */
import type { Reading } from '../text/read.ts';
import type { GlobalWord } from '../understanding.ts';

/** Folded wordings. */
const WORDS: Readonly<Record<GlobalWord, string>> = {
  sos: 'sos,s o s,s.o.s,cap cuu,cuu,cuu voi,cuu toi,cuu em,cuu toi voi,cuu em voi,help me,help me please,please help,please help me,help!,help!!,help!!!,cuu mang,cuu mang voi,goi cap cuu,khan cap,cuu con voi,cuu gap,cuu tui,cuu tui voi,cuu giup,nguy cap,115,cuu ho,cuu minh voi,can cap cuu,cap cuu gap,cap cuu voi',
  menu: 'cho xem cac muc,cho xem menu,xem cac muc,cho xem danh muc,co nhung muc nao,co muc nao,hien menu,mo menu,cho em xem cac muc,cho toi xem cac muc,cho xem cac viec,co nhung gi,lam duoc gi,menu,me nu,danh muc,bang chon,muc luc,menu chinh,ve menu,xem menu,cac muc,quay ve menu,trang chu,ve dau',
  declare:
    'kb,kbyt,kb yt,khai bao,khai bao y te,khai y te,to khai y te,to khai,khai bao suc khoe,khai bao di,lam to khai,khai to khai,dien to khai,health declaration,declare,declaration',
  cancel:
    'huy,huy bo,thoi,bo,bo qua,huy di,thoi bo,khong lam nua,thoat,cancel,huy bo di,thoi khong lam nua,thui,dep,dep di,bo di,thoi dep di,thoi huy,huy nha,thoi nha,exit,ket thuc',
  stop: 'dung,stop,tc,ngung,ngung nhan tin,tu choi,dung nhan tin,ngung gui tin,dung gui tin,dung lai,huy dang ky,unsubscribe,khong nhan tin nua,dung nhan tin nua,ngung gui,dung gui,tu choi nhan tin,huy nhan tin,ngung theo doi,off',
  start:
    'bat dau lai,bat dau,start,dk lai,dang ky lai,lam lai,lam lai tu dau,khoi dong lai,/start,restart,nhan tin lai,dang ki lai,bat lai,mo lai,batdau,batdaulai,dong y nhan tin,dong y nhan,muon nhan tin,cho nhan tin,dang ky nhan tin,dang ki nhan tin,dong y nhan tin nhan,dong y cho nhan tin',
  human:
    'gap nguoi,nhan vien,tong dai,gap nhan vien,gap bac si,nguoi that,gap tong dai,gap nguoi that,noi chuyen voi nguoi,tu van vien,gap tu van vien,can gap nguoi,gap can bo,cho gap nguoi,toi can gap nguoi,gap nguoi di,cho gap nhan vien,dien thoai vien,gap y ta,gap ai do,human,agent,operator,gap nguoi that di,noi chuyen voi bac si,gap can bo y te,can nguoi that,can gap bac si',
  back: 'quay lai,truoc,tro lai,lui,back,quay ve,buoc truoc,lui lai,ve truoc,tro ve',
  correct:
    'sua,sua lai,sai roi,nham,nham roi,chua dung,sai,khong dung,em nham,toi nham,chinh sua,sua thong tin,khai lai,doi lai,nhap lai,viet nham,ghi nham,go nham,sai thong tin,correct,edit,fix',
  help: 'help,tro giup,huong dan,?,??,???,giup,giup do,help menu,hd,huong dan su dung,cach dung,ho tro,giup voi,cach su dung,giup em,giup toi,lam sao,dung the nao,xai sao',
  yes: 'co,u,uh,uhm,da,da co,dung,da dung,vang,ok,oke,okie,duoc,dong y,phai,dung roi,co a,vang a,co chu,yes,y,da vang,chinh xac,dung vay,phai roi,dung the,u dung roi,da duoc,co roi,da phai,oki,chuan,dung a,duoc a,um,uk,da u,co nha,tat nhien,da roi,dong y a,ung,yep',
  no: 'khong,ko,k,chua,hong,khong a,da khong,khong co,chua co,chua a,no,khong phai,hok,hem,da chua,khong dong y,khong nha,hk,chang,khong duoc,da khong a,khong he,hong co,hong a,chua bao gio,khong dau,n,nope,da hong,ko a,khong nhe,nỏ,khong can,khong bi,chua he',
};

const table = new Map<string, GlobalWord>();
const ALL = [
  'sos',
  'menu',
  'declare',
  'cancel',
  'stop',
  'start',
  'human',
  'back',
  'correct',
  'help',
  'yes',
  'no',
] as const;
for (const word of ALL) {
  for (const wording of WORDS[word].split(',')) if (!table.has(wording)) table.set(wording, word);
}
const LONGEST = 40;
const POLITE = /^(?:da |vang |em |toi |oi |a )?(.+?)(?: (?:a|nhe|nha|nhe a|oi|di|voi|bac si|bot|em|ad|ban|ne|luon))?$/;

/** The word that the whole message is, or null. */
export function globalWord(reading: Reading): GlobalWord | null {
  if (reading.text.length > LONGEST * 2) return null;
  const marks = reading.tokens.filter((token) => token.kind !== 'mark' || token.word === '?');
  const line = marks
    .map((token) => token.fold)
    .join(' ')
    .slice(0, LONGEST);
  const raw = reading.text.trim().toLowerCase();
  const accented = /^(?:đừng|dựng|được lại)$/.test(raw.normalize('NFC'));
  if (accented) return null;
  if (/^(?:đúng|đúng ạ|dạ đúng|đúng rồi)/.test(raw.normalize('NFC')) && line.split(' ').length < 4) return 'yes';
  if (raw.endsWith('!') && table.has(raw)) return table.get(raw) ?? null;
  return spelled(reading.text.trim(), line) ?? table.get(raw) ?? table.get(POLITE.exec(line)?.[1] ?? '') ?? null;
}

/** "dừng" stops and "đúng" agrees; unmarked "dung" agrees, as capitals "DUNG" it is the SMS word for stop. */
function spelled(raw: string, line: string): GlobalWord | null {
  if (line === 'dung') return /^(?:dung|Dung)$/.test(raw) ? 'yes' : 'stop';
  return table.get(line) ?? null;
}
