/** Which words of an address are house, street, hamlet, an institution or somebody's name, and so name no unit. */
import { syllableOf, wordsOf } from './keys.ts';
import type { Syllable } from './keys.ts';
import { isMarked, isNumber, meant } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * `free`: may name a unit; `marker`: "đường", "ấp"; `own`: the name of a street or hamlet begins here; `tail`: its
 * further words; `person`: what somebody is called, with the word for them.
 */
export type Part = 'free' | 'marker' | 'own' | 'tail' | 'person';

const words = (list: string): readonly (readonly Syllable[])[] =>
  list.split(',').map((phrase) => wordsOf(phrase).map((word) => syllableOf(word)));

/** A number behind one of these is the whole of it: "thôn 3 Trà Giang". */
const HAMLETS = words('thôn,ấp,tổ dân phố,tdp,tổ,khu phố,kp,khu vực,kv,khu,xóm,bản,buôn,làng,khóm,đội,cụm,tầng,lầu');
const STREETS = words(
  'đường,phố,ngõ,ngách,hẻm,kiệt,số nhà,số,quốc lộ,ql,tỉnh lộ,tl,chợ,cầu,trường,bệnh viện,bv,viện,công ty,cty,' +
    'chung cư,khu công nghiệp,kcn,khu đô thị,chùa,nhà thờ,quán,tiệm,siêu thị,trạm y tế,sân bay,bến xe,ngã tư,ngã ba,' +
    'phòng khám,nhà thuốc,xe khách,hãng,khách sạn,phim,sông,núi,hồ,biển,dịch,bánh,báo,đài',
);
const PEOPLE = words(
  'chị,anh,em,bé,cháu,cô,chú,bác,ông,bà,con,tên,bs,bác sĩ,mẹ,má,ba,bố,thầy,vợ,chồng,nguyễn,trần,lê,phạm,hoàng,' +
    'huỳnh,phan,vũ,võ,đặng,bùi,đỗ,hồ,ngô,dương,lý,văn,thị',
);
/** After these a place begins anew. */
const PLACE_WORDS = words('ở,tại,từ,về,đến,tới,quê,địa chỉ,thuộc');

/** How many words of the list begin at `at`, 0 when none does. */
function begins(list: readonly (readonly Syllable[])[], tokens: readonly Token[], at: number): number {
  let longest = 0;
  for (const phrase of list) {
    if (phrase.length <= longest) continue;
    const said = phrase.every((word, index) => {
      const token = tokens[at + index];
      return token !== undefined && meant(token, word);
    });
    if (said) longest = phrase.length;
  }
  return longest;
}

/** Is the word before `at` one that leads to a place: "ở", "tại", "quê"? */
export function isLed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.segment !== tokens[at]?.segment) return false;
  // Without marks "tu", "ve" and "toi" are mostly other words.
  if (!isMarked(before)) return /^(?:o|tai|que)$/.test(before.folded);
  return begins(PLACE_WORDS, tokens, at - 1) === 1;
}

interface Run {
  state: Part;
  /** words of a person's name still to come */
  left: number;
}

const FREE: Run = { state: 'free', left: 0 };
const STREET: Run = { state: 'own', left: 20 };
const PERSON: Run = { state: 'person', left: 4 };

interface Marker {
  to: number;
  run: Run;
  part: Part;
}

/** What follows a marker that begins at `at` and is `length` words long, and how far the marker reaches. */
function afterMarker(tokens: readonly Token[], at: number, accented: boolean): Marker | null {
  const sure = !accented || isMarked(tokens[at] ?? { folded: '', marked: '' });
  const hamlet = begins(HAMLETS, tokens, at);
  const street = begins(STREETS, tokens, at);
  if (street > 0 && street >= hamlet && sure) return { to: at + street, run: STREET, part: 'marker' };
  if (hamlet > 0) {
    const to = at + hamlet;
    return isNumber(tokens[to]) ? { to: to + 1, run: FREE, part: 'marker' } : { to, run: STREET, part: 'marker' };
  }
  const person = begins(PEOPLE, tokens, at);
  return person > 0 ? { to: at + person, run: PERSON, part: 'person' } : null;
}

/** The run after one more word. */
function after({ state, left }: Run): Run {
  if (left <= 1) return FREE;
  return { state: state === 'person' ? 'person' : 'tail', left: left - 1 };
}

/**
 * The part that each word plays. `isType(at)`: a unit's type word begins there; `isName(at)`: the word lies inside a known
 * name of several words, so that it is no marker ("Bình Dương", "Cầu Giấy") unless its marks say so.
 */
export function partsOf(
  tokens: readonly Token[],
  isType: (at: number) => boolean,
  isName: (at: number) => boolean,
): Part[] {
  const accented = tokens.some(isMarked);
  const parts: Part[] = tokens.map(() => 'free');
  let run = FREE;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.segment !== tokens[at - 1]?.segment || isType(at)) run = FREE;
    const led = begins(PLACE_WORDS, tokens, at);
    const named = isType(at) || (isName(at) && run.state !== 'person');
    const marker = named ? null : afterMarker(tokens, at, accented);
    const isHouse = run.state === 'free' && isNumber(token) && !isType(at - 1);
    const to = marker?.to ?? at + Math.max(1, led);
    parts.fill(marker?.part ?? run.state, at, to);
    if (marker !== null) run = marker.run;
    else if (led > 0) run = FREE;
    else if (isHouse) run = STREET;
    else if (run.state === 'own' && isNumber(token)) run = { ...run };
    else if (run.state !== 'free') run = after(run);
    at = to;
  }
  return parts;
}
