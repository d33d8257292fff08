/** The whole service in one pure function, and the list of its flows in order of precedence. */
import { answers } from './answers.ts';
import { bulletins, hotlines } from './answers/official.ts';
import { checkIn, checkInLadder } from './check-in.ts';
import { callOff } from './danger/call-off.ts';
import { breathCount, countForgotten, startCount } from './check-in/breath-count.ts';
import { denial } from './danger/denial.ts';
import { ifDanger } from './danger/if-danger.ts';
import { measureAgain } from './danger/measure-again.ts';
import { alarmNews } from './danger/news.ts';
import { oxygenUnanswered } from './danger/oxygen-again.ts';
import { otherPerson } from './danger/other-person.ts';
import { edges } from './edges.ts';
import { paced } from './edges/pace.ts';
import { scan } from './edges/scan.ts';
import { carerAgree, carerRefuse, carerReport } from './carer/agree.ts';
import { carer, carerOver } from './carer/ask.ts';
import { speakFor } from './carer/speak-for.ts';
import { act } from './desk/acts.ts';
import { timer as deskTimer } from './desk/deadlines.ts';
import { digestReply } from './desk/digest-reply.ts';
import { notice } from './desk/notices.ts';
import { staffChat } from './desk/staff-chat.ts';
import { type Converse, createConverse } from './engine/converse.ts';
import type { Flow } from './engine/flow.ts';
import type { Ports } from './engine/reaction.ts';
import { createRegistry, type Registry } from './engine/registry.ts';
import { fallback, notYet, station } from './fallback.ts';
import { courtesy, firstContact, greeting, NOTICE } from './first-contact.ts';
import { handOver } from './hand-over.ts';
import { healthDeclaration } from './health-declaration.ts';
import { household } from './household.ts';
import { language } from './language.ts';
import { report } from './report.ts';
import { pictureCode } from './picture-code.ts';
import { help, menu } from './menu.ts';
import { sos } from './sos.ts';
import { privacy, start, stop } from './stop.ts';
import { dataRequest, myData } from './my-data.ts';
import { correctData } from './my-data/correct.ts';
import { supplies } from './supplies.ts';
import { symptoms } from './symptoms.ts';
import { verifyClaim } from './verify-claim.ts';
import { testResult } from './test-result.ts';
import { testBooking } from './test-result/booking.ts';

/** Where two flows begin on the same thing, the first one does. */
export const FLOWS: readonly Flow[] = [
  ...[sos, otherPerson, callOff, denial, ifDanger, measureAgain],
  ...[carerOver, carer, carerAgree, carerRefuse, carerReport],
  ...[
    household,
    dataRequest,
    myData,
    correctData,
    stop,
    start,
    privacy,
    language,
    bulletins,
    hotlines,
    station,
    healthDeclaration,
  ],
  ...[checkIn, checkInLadder, breathCount, alarmNews, supplies, handOver, symptoms],
  ...[report, edges],
  // a forwarded text is a rumour before it is a question
  ...[verifyClaim, answers],
  ...[testBooking, testResult],
  pictureCode,
  ...[menu, help, greeting, courtesy, firstContact, notYet, fallback],
];

/** Who speaks for staff or for another, before what is said is taken for their own. */
const chat: Ports['staffChat'] = (session, said, event, context) =>
  staffChat(session, said, event, context) ??
  digestReply(session, said, event, context) ??
  speakFor(session, said, event, context) ??
  startCount(said, context);

const timer: Ports['timer'] = (session, event, context) =>
  countForgotten(session, event) ?? oxygenUnanswered(session, event, context) ?? deskTimer(session, event, context);

const PORTS: Ports = { staffChat: chat, scanDanger: scan, act, timer, notice };

const registry: Registry = createRegistry(FLOWS);

/** One turn: the saved session (null at first) and an event in; the next session and everything to be done out. */
export const converse: Converse = paced(createConverse(registry, PORTS, NOTICE));
