/** Where something is: read from a shared location, a typed address with old or new area names, or plain words. */
import type { CasePlace } from '../cases/case.ts';
import { fold } from './engine/fold.ts';
import { saysOnlyThanks } from './engine/thanks.ts';
import type { Json, View } from './engine/flow.ts';
import { areaAnswer, chosenCommune, findCommune } from './fields/commune.ts';
import type { CommuneFound } from './fields/commune.ts';

/** A place as a flow keeps it, with the commune or those that may be meant. */
export type Place = CommuneFound & {
  address?: string;
  point?: { lat: number; lon: number };
};

const LONGEST_ADDRESS = 200;
/** What answers "where?" without naming a place. */
const NO_PLACE: ReadonlySet<string> = new Set([
  'sos',
  'cuu',
  'cuu voi',
  'co',
  'khong',
  'khong biet',
  'khong ro',
  'ok',
  'da',
  'vang',
  'o day',
  'nha',
  'o nha',
  'ha',
  'alo',
  'lam on',
  'nhanh len',
  'gap lam',
]);

/** "Em không biết nữa", "chưa rõ ạ". */
const NOT_KNOWN =
  /^(?:(?:da|em|toi|tui|minh|con|chau|thi|cung) )*(?:khong|ko|k|hong|hok|chua|chang|dau co) (?:biet|ro|nho)(?: (?:nua|dau|a|em|o dau|cho nao|la dau|luon|het|gi))*$/;
/** Free words that are a question, a bare number or somebody's age tell no place. */
const OTHER_TALK =
  /^\d{1,3}$|\b(?:may gio|bao gio|khi nao|bao lau|bao nhieu|the nao|lam sao|tai sao|vi sao|chung nao)\b|\b(?:duoc|co|hay) khong$|\bco (?:can|phai|nen|the|sao|ai)\b.{0,120}\bkhong$|\b(?:den|toi|nhan|xong|roi) chua$/;
const AGED = /\b\d{1,3} tuoi\b/;
/** What an address is made of, besides its unit. */
const ADDRESS =
  /\b(?:so nha|nha so|duong|pho|ngo|ngach|hem|hxm|kiet|thon|ap|ban|buon|lang|to|khu|cum|chung cu|toa|lo|can|tang|cau|cho|truong|chua|dinh|benh vien|km|ql)\b/;

/** May free words that answered "where?" be an address? */
function mayBePlace(words: string): boolean {
  const folded = fold(words);
  if (NO_PLACE.has(folded) || OTHER_TALK.test(folded) || words.trim().endsWith('?')) return false;
  if (NOT_KNOWN.test(folded) || saysOnlyThanks(words)) return false;
  return !AGED.test(folded) || ADDRESS.test(folded) || UNIT.test(folded);
}

/** The words for units. */
const UNIT = /(?:^| )(?:xa|phuong|thi tran|tt|thi xa|huyen|quan|tinh|thanh pho|tp|dac khu|[pqhx] ?\d*)(?: |$)/;

/**
 * The place that a message tells, undefined where it tells none. Free words count as an address only where the question
 * called `question` was open.
 */
export function placeSaid(view: View, question: string): Place | undefined {
  const { said, context } = view;
  if (said === null) return undefined;
  const { location, media } = said.content;
  if (location !== undefined) {
    const near = context.areas.nearest(location);
    return { point: { lat: location.lat, lon: location.lon }, ...(near === null ? {} : { area: areaAnswer(near) }) };
  }
  const { text: whole, entities } = said.understanding;
  const named = entities.filter(({ type }) => type === 'place').map(({ value }) => String(value));
  const free = view.asked === question && media === undefined && said.content.choice === undefined ? whole.trim() : '';
  const address = (free !== '' && mayBePlace(free) ? free : named.join(', ')).slice(0, LONGEST_ADDRESS);
  if (fold(address) === '' || (free !== '' && !mayBePlace(address))) return undefined;
  return { address, ...findCommune(whole, view, placeIn(view.answers['place'])?.among) };
}

/** Written by `placeSaid` only: an object is a Place. */
function isPlace(answer: Json | undefined): answer is Place {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}

export function placeIn(answer: Json | undefined): Place | null {
  return isPlace(answer) ? answer : null;
}

/** The place as a case keeps it. */
export function casePlace({ address, point, area }: Place): CasePlace {
  return {
    ...(address === undefined ? {} : { address }),
    ...(point === undefined ? {} : { point }),
    ...(area === undefined ? {} : { areaCode: area.code, areaName: area.name }),
  };
}

/** The place with the chosen commune; unchanged where the choice is none. */
export function withArea(place: Place, choice: Json | undefined, view: View): Place {
  const area = chosenCommune(choice, view);
  const { candidates: _, among: __, ...rest } = place;
  return area === null || area === undefined ? rest : { ...rest, area };
}
