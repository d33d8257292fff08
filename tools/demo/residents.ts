/** The people of the synthetic province: households of two or three generations, each with an address and phones. */
import type { AddressDoc, ConversationDoc, PersonDoc } from '../../adapters/storage/collections.ts';
import type { Insert, Store } from '../../adapters/storage/contract.ts';
import { derivedId, personIdOf } from '../../bots/ids.ts';
import { addressDoc, newConversation, newPerson, phoneDoc } from '../../bots/people.ts';
import type { ChannelName } from '../../cases/codes.ts';
import { nameTokens } from '../../cases/name-tokens.ts';
import { familyName, fullName, type Sex } from './names.ts';
import { addressIn, type Place, type Province } from './places.ts';
import { seeded, type Random } from './random.ts';

/**
 * Phones begin with +84 4: nine digits after +84, the first a 4. No such number can be dialled: in the numbering plan of
 * Vietnam fixed lines begin with 2 (Hà Nội's old 04 became 024 in 2017) and mobile phones with 3, 5, 7, 8 or 9, and the
 * metadata of libphonenumber know no number of nine digits that begins with 4.
 */
export const PHONE_PREFIX = '+844';

/** Younger children have no phone of their own: their household's adult writes for them. */
const OWN_PHONE_YEARS = 14;

export interface Resident {
  /** decides everything that happens to this person */
  random: Random;
  person: Insert<PersonDoc>;
  /** false: a child, of whom an adult writes */
  holder: boolean;
  years: number;
  place: Place;
  /** as they would say it */
  address: string;
  /** over which they wrote so far */
  channel: ChannelName;
}

export interface Household {
  residents: Resident[];
  conversations: Insert<ConversationDoc>[];
  addresses: Insert<AddressDoc>[];
}

export interface Setting {
  store: Store;
  seed: string;
  province: Province;
  /** ISO day */
  today: string;
}

/** Its people are numbered from `first`, at most `most`: of the same seed a number is always the same person. */
export function household(setting: Setting, first: number, most: number): Household {
  const { seed, province } = setting;
  const random = seeded(`${seed} household ${first}`);
  const place = random.weighted(province.places);
  const home = { first, place, address: addressIn(random, place), family: familyName(random, province.region) };
  const made: Household = { residents: [], conversations: [], addresses: [] };
  for (const [i, member] of membersOf(random).slice(0, most).entries())
    addMember(setting, made, home, member, first + i);
  return made;
}

interface Member {
  years: number;
  sex: Sex;
  /** bears the family name of the household */
  keepsName: boolean;
}

/** The first is an adult. Women keep their own family name, children bear their father's. */
function membersOf(random: Random): Member[] {
  const years = random.int(24, 62);
  const father: Member = { years, sex: 'male', keepsName: true };
  const mother: Member = { years: Math.max(20, years - random.int(-2, 6)), sex: 'female', keepsName: false };
  const count = random.weighted([
    [1, 35],
    [2, 40],
    [0, 15],
    [3, 10],
  ] as const);
  const children = Array.from({ length: count }, (): Member => {
    const age = Math.max(0, years - random.int(22, 36));
    return { years: age, sex: random.chance(0.52) ? 'male' : 'female', keepsName: true };
  });
  const grandmother: Member = { years: years + random.int(21, 28), sex: 'female', keepsName: false };
  const parents = random.chance(0.5) ? [father, mother] : [mother, father];
  return [...parents, ...children, ...(random.chance(0.3) ? [grandmother] : [])];
}

function addMember(
  setting: Setting,
  made: Household,
  home: { first: number; place: Place; address: string; family: string },
  { years, sex, keepsName }: Member,
  number: number,
): void {
  const { seed, province, today } = setting;
  const random = seeded(`${seed} person ${number}`);
  const family = keepsName ? home.family : familyName(random, province.region);
  const name = fullName(random, family, province.region, sex);
  const adult = years < OWN_PHONE_YEARS ? made.residents[0]?.person : undefined;
  const conversationId = adult?.conversationId ?? `c${derivedId(`${seed} ${number}`, 'conversation')}`;
  const id = adult === undefined ? personIdOf(conversationId) : `p${derivedId(`${seed} ${number}`, 'person')}`;
  const phone = adult?.phone ?? `${PHONE_PREFIX}${String(number).padStart(8, '0')}`;
  const person: Insert<PersonDoc> = {
    ...newPerson(id, conversationId),
    ...{ name, nameTokens: nameTokens(name), phone, sex, areaPath: home.place.area.path, synthetic: true },
    ...bornOn(random, today, years),
    householdId: `hộ số ${home.first}`,
    ...(adult === undefined ? {} : { relation: sex === 'male' ? 'con trai' : 'con gái' }),
    conditions: conditionsOf(random, years),
    doses: years >= 5 ? random.int(0, 4) : 0,
    ...(sex === 'female' && years >= 18 && years <= 42 && random.chance(0.05) ? { pregnant: true } : {}),
  };
  const channel = random.weighted<ChannelName>([
    ['zalo', 45],
    ['sms', 23],
    ['web', 22],
    ['telegram', 10],
  ]);
  const holder = adult === undefined;
  made.residents.push({ random, person, holder, years, place: home.place, address: home.address, channel });
  if (holder) addHolder(setting, made, conversationId, phone);
  else joinConversation(made, conversationId, id);
}

/** Whatever they wrote over before, something can be sent to one address only: a web chat that nobody has open. */
function addHolder(setting: Setting, made: Household, conversationId: string, phone: string): void {
  const value = `demo-${conversationId}`;
  const addressId = setting.store.hash(`web:${value}`);
  const { rev: _rev, ...conversation } = newConversation(conversationId);
  made.conversations.push({ ...conversation, lastAddressId: addressId });
  made.addresses.push(
    addressDoc({ addressId, channel: 'web', value }, conversationId, 0),
    phoneDoc(setting, phone, conversationId),
  );
}

function joinConversation({ conversations }: Household, conversationId: string, personId: string): void {
  const conversation = conversations.find(({ id }) => id === conversationId);
  if (conversation !== undefined) conversation.members = [...conversation.members, personId];
}

/** A birth date for the little ones, whose months matter; else the year. */
function bornOn(random: Random, today: string, years: number): { birthDate: string } | { birthYear: number } {
  if (years > 2) return { birthYear: Number(today.slice(0, 4)) - years };
  const days = years * 365 + random.int(20, 340);
  return { birthDate: new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10) };
}

/** Code, from which age, and share. */
const CONDITIONS = [
  ['hypertension', 45, 0.3],
  ['diabetes', 45, 0.12],
  ['heart_disease', 60, 0.1],
  ['copd', 55, 0.05],
  ['kidney_disease', 50, 0.03],
  ['asthma', 3, 0.03],
  ['obesity', 15, 0.04],
  ['cancer', 40, 0.015],
] as const;

function conditionsOf(random: Random, years: number): string[] {
  return CONDITIONS.filter(([, from, share]) => random.chance(share) && years >= from).map(([code]) => code);
}
