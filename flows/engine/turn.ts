/** What goes into a turn and what comes out: events, context, effects. All of it plain JSON; nothing here does anything. */
import type { AreaIndex, Point } from '../../cases/area.ts';
import type { Station } from '../../cases/assignment.ts';
import type { Case, CaseChange, NewCase } from '../../cases/case.ts';
import type { CaseState, ChannelName, Outcome } from '../../cases/codes.ts';
import type { Purpose } from '../../cases/consent.ts';
import type { EnrolledPerson } from '../../cases/enrolment.ts';
import type { NewDeclaration } from '../../cases/declaration.ts';
import type { DigestGroup } from '../../cases/digest.ts';
import type { AnswerBook } from '../../cases/answer.ts';
import type { Person } from '../../cases/person.ts';
import type { PictureCode } from '../../cases/picture-code.ts';
import type { Move } from '../../cases/placement.ts';
import type { Form, FormedText, Language, TextPart } from '../../cases/text.ts';
import type { EntryBody } from '../../cases/timeline.ts';
import type { Pack } from '../../cases/triage/pack.ts';
import type { Understand, Understanding } from '../../nlp/understanding.ts';
import type { Found, Lookup } from './lookup.ts';
import type { Outbound, SendReason } from './outbound.ts';
import type { ServiceEvent } from './service-event.ts';
import type { TestEffect, TestNotice } from './test-turn.ts';

export type { Found, Lookup } from './lookup.ts';
export type { Choice, Outbound, SendReason } from './outbound.ts';
export type { ServiceEvent, ServiceEventName } from './service-event.ts';
export type { AskedResult, FoundResult } from './test-turn.ts';

// ---------------------------------------------------------------- in

/** What a person sent. `choice`, `digits` and a typed number or label all may mean one of the choices offered. */
export interface Content {
  text?: string;
  /** id of a choice that was offered */
  choice?: string;
  location?: Point;
  /** `own`: the channel vouches that it is the sender's own number */
  contact?: { phone: string; own: boolean };
  /** `id`: under which the service keeps the file */
  media?: readonly { kind: 'image' | 'audio' | 'file'; ref: string; caption?: string; id?: string }[];
  call?: 'start' | 'hangup';
  digits?: string;
  speech?: string;
  silence?: true;
}

export interface MessageEvent {
  type: 'message';
  id: string;
  at: string;
  channel: ChannelName;
  content: Content;
}

/** A due timer of this conversation; `data` is what was given when it was set. */
export interface TimerEvent {
  type: 'timer';
  id: string;
  at: string;
  name: TimerName;
  key: string;
  data: Readonly<Record<string, string | number | boolean>>;
}

/** An operator's act on this conversation or one of its cases, already allowed for that user. */
export interface ActEvent {
  type: 'act';
  id: string;
  at: string;
  by: string;
  act: StaffAct;
}

/** Something another part of the service tells this conversation. */
export interface NoticeEvent {
  type: 'notice';
  id: string;
  at: string;
  notice: Notice;
}

export interface FoundEvent {
  type: 'found';
  id: string;
  at: string;
  found: Found;
}

export type TurnEvent = MessageEvent | TimerEvent | ActEvent | NoticeEvent | FoundEvent;

export type StaffAct =
  | { do: 'reply'; text: string; caseId?: string }
  | { do: 'handBack' }
  | { do: 'assign'; caseId: string; to: string | null }
  | { do: 'setState'; caseId: string; state: CaseState }
  | { do: 'close'; caseId: string; outcome: Outcome; note: string }
  | { do: 'enrol'; person: EnrolledPerson; since?: string }
  /** isolation and follow-up of one person are over; `note` is needed where their case is an alarm */
  | { do: 'release'; personId: string; note?: string }
  /** nobody is reminded of this person's check-ins today */
  | { do: 'stopReminders'; caseId: string }
  /** somebody called the person: once they were reached an alarm is acknowledged, a missed check-in answered */
  | { do: 'calledBack'; caseId: string; reached: boolean }
  | ({ do: 'place' } & Move)
  /** a person's request is granted: everything that is kept of them is erased */
  | { do: 'erase'; caseId: string };

/** What a household and its carer tell each other; `conversationId` is the teller's. */
export type CarerNotice =
  /** somebody names this phone as their carer's */
  | { is: 'carerAsked'; conversationId: string; who: string; phone: string }
  | { is: 'carerAnswered'; conversationId: string; agreed: boolean }
  | { is: 'carerEnded'; conversationId: string }
  | { is: 'carerNews'; conversationId: string; who: string; news: 'reminder' | 'alarm' }
  /** what is heard next here was written by the carer */
  | { is: 'carerWrote'; conversationId: string };

export type Notice =
  | CarerNotice
  /** staff answered a question that was asked here, in these words (null: not kept), last at `askedAt` (absent: not known) */
  | { is: 'questionAnswered'; question: string | null; said: FormedText; source: string; askedAt?: string }
  /** a page about this person's alarm was accepted by its channel */
  | { is: 'pageAccepted'; caseId: string; user: string; round: number }
  /** no page of this round could be brought to anybody */
  | { is: 'pageFailed'; caseId: string; round: number }
  /** somebody else called for help at the same place */
  | { is: 'samePlace'; caseId: string; otherCaseId: string }
  | TestNotice
  /** what the QR code in a picture sent here says, and what was written under it */
  | { is: 'pictureRead'; code: PictureCode; caption: string }
  /** a message to this person was refused for good by its channel */
  | { is: 'undelivered'; reason: string };

export const TIMER_NAMES = [
  'caseHalfDue',
  'caseDue',
  'humanQuiet',
  'otherPersonAnswer',
  'checkinDue',
  'checkinReminder',
  'checkinOtherChannel',
  'checkinCarer',
  'countOver',
  'oxygenAgain',
  'checkinMissed',
  'askAgain',
  'answerTogether',
] as const;
export type TimerName = (typeof TIMER_NAMES)[number];

/** A line of a digest as it is now; its number is its place in the list, from 1. */
export interface DigestEntry {
  group: DigestGroup;
  /** as the digest named the person */
  who: string;
  /** as it is now, maybe closed; null: it is not there any more */
  item: Case | null;
  /** open cases of the same person */
  cases: readonly Case[];
}

/** Everything a step may know. Functions in it are pure. */
export interface TurnContext {
  /** the event's time, ISO 8601 with offset */
  now: string;
  /** whom the step is about: the holder of the conversation, who writes, unless a flow looks at another of the household */
  person: Person;
  /** all who share this conversation, the holder first; the holder need not be followed */
  household: readonly Person[];
  /** nothing was ever said by this person before */
  stranger: boolean;
  /** open cases of all of them, oldest first; those of people absorbed into the holder are the holder's */
  cases: readonly Case[];
  /** user names on duty now for an area, level by level; empty: nobody */
  onDuty: (areaPath: readonly string[]) => string[][];
  /** does the hotline answer now; if not, when again (ISO) */
  hotline: { open: boolean; opensAt: string };
  /** of acts that give somebody into other hands: stations that may look after them; absent: there is none */
  stations?: readonly Station[];
  /** the staff member who owns this address, null for citizens */
  staff: {
    user: string;
    pages: readonly { caseId: string; conversationId: string; round: number; at: string }[];
    /** the last digest they were sent; absent: they get none */
    digest?: { at: string; entries: readonly DigestEntry[] };
  } | null;
  areas: AreaIndex;
  /** what may be told to those who ask; absent: there are no answers */
  answers?: AnswerBook;
  /** the rule packs that the province has switched on; absent: all */
  packs?: readonly Pack[];
  /** understanding, with the open question */
  understand: Understand;
  /** a new id, the same for the same event and label */
  newId: (label: string) => string;
  /** channels on which this person can be reached now, last used first */
  channels: readonly ChannelName[];
  /** texts as a person sees or hears them, to recognise a typed label; without a language the person's own */
  say: (parts: readonly TextPart[], form: Form, language?: Language) => string;
}

// ---------------------------------------------------------------- out

export type { CaseChange, EnrolledPerson, NewCase };

/** Whom an effect concerns; absent: the holder of the conversation. */
interface Concerning {
  personId?: string;
}

/** What may be set in a person by a turn. */
export type PersonChange = Partial<Omit<Person, 'id' | 'rev' | 'consents' | 'conversationId'>>;

export type Effect =
  | {
      do: 'say';
      message: Outbound;
      reason: SendReason;
      purpose?: Purpose;
      /** of `asked`: when it was asked for (ISO) */
      askedAt?: string;
      /** `other`: the next of Zalo, Telegram, SMS, voice that the person has; default the channel last used */
      over?: 'last' | 'other';
      /** of no use after this time (ISO) */
      notAfter?: string;
      by?: string;
    }
  | ({ do: 'openCase'; caseId: string; case: NewCase } & Concerning)
  | { do: 'changeCase'; caseId: string; change: CaseChange }
  /** pages these users about a case; `round` tells one cry for help from the next */
  | { do: 'page'; caseId: string; level: number; round: number; users: readonly string[]; message: Outbound }
  | {
      do: 'setTimer';
      key: string;
      name: TimerName;
      at: string;
      data?: Readonly<Record<string, string | number | boolean>>;
    }
  | { do: 'cancelTimer'; key: string }
  /** somebody more shares this conversation; the id was made by `newId` */
  | { do: 'addMember'; personId: string; set: PersonChange }
  | ({ do: 'changePerson'; set: PersonChange } & Concerning)
  | ({ do: 'consent'; purpose: Purpose; given: boolean; text: string; by?: string } & Concerning)
  /** an entry in the timeline; messages in and out are entered by the service itself */
  | ({ do: 'record'; caseId?: string; body: EntryBody } & Concerning)
  /** a confirmed declaration is kept; consent to it stands before it */
  | ({ do: 'declare'; declaration: NewDeclaration } & Concerning)
  /** nobody could answer this: it goes on the list for staff, together with the same in other words */
  | { do: 'ask'; question: string }
  /**
   * The person asks about a claim, which is kept if nobody did before; `told`: the edition that they are told in this turn,
   * or TOLD.nothing. Of the same claim again only `mayQuote` and `told` are taken.
   */
  | { do: 'askClaim'; claimId: string; text: string; told: number; mayQuote: boolean | null }
  | TestEffect
  /** all that is kept of this conversation is erased when what is under way has ended; `by` confirmed it */
  | { do: 'erase'; caseId: string; by: string }
  /** lets an event enter another conversation by its inbox */
  | {
      do: 'post';
      /** or that of a phone, known or not */
      conversationId: string | { phone: string };
      label: string;
      /** `said`: what the sender of this turn's message said, as if said there; they get the answer */
      event: { by: string; act: StaffAct } | { notice: Notice } | { said: Content };
    }
  /** the sender proved that this number is theirs */
  | { do: 'linkPhone'; phone: string }
  | ({ do: 'emit'; event: ServiceEvent } & Concerning);

/** Why an act was refused: a key of the word list, shown to the operator in Vietnamese. */
export interface Refusal {
  key: string;
  params?: TextPart['params'];
}

/** A part of a drawing that a turn went through: a way out of a step, or a question of it that was put. */
export type Walked = { flow: string; step: string } & ({ way: string } | { asked: string });

export interface Turn<Session> {
  session: Session;
  effects: readonly Effect[];
  /** the turn is not over: look this up and go on with the answer */
  lookup?: Lookup;
  /** of acts only: nothing was done, and why */
  refused?: Refusal;
  /** what was recognised and decided, for the simulator's inside column */
  inside?: { understanding: Understanding | null; flow: string | null; step: string | null };
  /** what the turn went through, for those who count which branches conversations reach */
  walked?: readonly Walked[];
}
