/** What the pages send and get, operation by operation; types alone, so that nothing of the server reaches the browser. */
import type { input, output } from 'zod';
import type * as answers from './schemas/answer.ts';
import type * as cases from './schemas/case.ts';
import type * as events from './schemas/events.ts';
import type * as failures from './schemas/failure.ts';
import type * as files from './files/upload.ts';
import type * as follow from './schemas/follow.ts';
import type * as imports from './schemas/import.ts';
import type * as packs from './schemas/pack.ts';
import type * as people from './schemas/person.ts';
import type * as receipts from './schemas/receipt.ts';
import type * as lists from './schemas/list.ts';
import type * as staff from './schemas/staff.ts';

type CaseAnswer = output<typeof cases.caseDetail>;
interface Call<Query, Body, Response> {
  query: Query;
  body: Body;
  response: Response;
}
type None = undefined;

/** "METHOD /path" below `/api/v1`, the path with its parameters by name. For streams `response` is one event's data. */
export interface ClientTypes {
  'POST /session': Call<None, input<typeof staff.signInBody>, output<typeof staff.me>>;
  'DELETE /session': Call<None, None, None>;
  'GET /session': Call<None, None, output<typeof staff.me>>;
  'POST /session/password': Call<None, input<typeof staff.passwordBody>, None>;
  'POST /session/totp': Call<None, None, output<typeof staff.totpSecret>>;
  'PUT /session/totp': Call<None, input<typeof staff.totpBody>, output<typeof staff.me>>;
  'GET /cases': Call<input<typeof cases.caseQuery>, None, output<typeof cases.caseList>>;
  'GET /cases/counts': Call<None, None, output<typeof cases.caseCounts>>;
  'GET /cases/:id': Call<None, None, CaseAnswer>;
  'POST /cases/:id/replies': Call<None, input<typeof cases.replyBody>, CaseAnswer>;
  'POST /cases/:id/assign': Call<None, input<typeof cases.assignBody>, CaseAnswer>;
  'POST /cases/:id/state': Call<None, input<typeof cases.stateBody>, CaseAnswer>;
  'POST /cases/:id/close': Call<None, input<typeof cases.closeBody>, CaseAnswer>;
  'POST /cases/:id/hand-back': Call<None, None, CaseAnswer>;
  'POST /cases/:id/stop-reminders': Call<None, None, CaseAnswer>;
  'POST /people': Call<None, input<typeof people.enrolment>, output<typeof people.enrolled>>;
  'POST /people/:id/release': Call<None, input<typeof people.releaseBody>, output<typeof people.released>>;
  'POST /people/:id/placement': Call<None, input<typeof people.placementBody>, output<typeof people.placed>>;
  'GET /people': Call<input<typeof follow.personQuery>, None, output<typeof follow.personList>>;
  'POST /people/import/preview': Call<None, input<typeof files.sentFile>, output<typeof imports.preview>>;
  'POST /people/import': Call<None, input<typeof imports.importBody>, output<typeof imports.imported>>;
  'GET /people/:id': Call<None, None, output<typeof follow.personPage>>;
  'GET /isolation': Call<input<typeof follow.isolationQuery>, None, output<typeof follow.isolationList>>;
  'GET /packs': Call<None, None, output<typeof packs.packList>>;
  'PUT /packs/:id': Call<None, input<typeof packs.switchBody>, output<typeof packs.packList>>;
  'POST /packs/:id/review': Call<None, input<typeof packs.signBody>, output<typeof packs.packList>>;
  'GET /answers': Call<input<typeof answers.answerQuery>, None, output<typeof answers.answerList>>;
  'POST /answers': Call<None, input<typeof answers.newAnswerBody>, output<typeof answers.answer>>;
  'PUT /answers/:id': Call<None, input<typeof answers.answerBody>, output<typeof answers.answer>>;
  'POST /answers/:id/review': Call<None, input<typeof answers.answerSignBody>, output<typeof answers.answer>>;
  'PUT /answers/:id/withdrawal': Call<None, input<typeof answers.withdrawalBody>, output<typeof answers.answer>>;
  'GET /questions': Call<input<typeof answers.questionQuery>, None, output<typeof answers.questionList>>;
  'POST /questions/:id/reply': Call<None, input<typeof answers.questionReplyBody>, output<typeof answers.question>>;
  'POST /questions/:id/drop': Call<None, None, output<typeof answers.question>>;
  'GET /bulletins': Call<input<typeof lists.plainQuery>, None, output<typeof answers.bulletinList>>;
  'POST /bulletins': Call<None, input<typeof answers.bulletinBody>, output<typeof answers.bulletin>>;
  'DELETE /bulletins/:id': Call<None, None, None>;
  'GET /hotlines': Call<None, None, output<typeof answers.hotlineList>>;
  'POST /hotlines': Call<None, input<typeof answers.hotlineBody>, output<typeof answers.hotlineList>>;
  'PUT /hotlines/:id': Call<None, input<typeof answers.hotlineChange>, output<typeof answers.hotlineList>>;
  'GET /duty': Call<None, None, output<typeof staff.roster>>;
  'PUT /duty': Call<None, input<typeof staff.roster>, output<typeof staff.roster>>;
  'GET /duty/now': Call<None, None, output<typeof staff.dutyNow>>;
  'GET /colleagues': Call<input<typeof staff.colleagueQuery>, None, output<typeof staff.colleagueList>>;
  'GET /users': Call<input<typeof lists.plainQuery>, None, output<typeof staff.userList>>;
  'POST /users': Call<None, input<typeof staff.newUserBody>, output<typeof staff.userWithPassword>>;
  'PATCH /users/:username': Call<None, input<typeof staff.userChangeBody>, output<typeof staff.userWithPassword>>;
  'GET /failures': Call<input<typeof failures.failureQuery>, None, output<typeof failures.failureList>>;
  'POST /failures/:id/retry': Call<None, None, output<typeof failures.failure>>;
  'POST /chat/messages': Call<None, input<typeof events.chatMessageBody>, output<typeof events.chatAccepted>>;
  'GET /chat/events': Call<input<typeof events.followQuery>, None, output<typeof events.webEvent>>;
  'GET /events': Call<None, None, output<typeof events.hint>>;
  'GET /media/:id': Call<None, None, None>;
  'GET /receipts/key': Call<None, None, output<typeof receipts.receiptKeys>>;
  'POST /receipts/verify': Call<None, input<typeof receipts.receiptText>, output<typeof receipts.receiptSaid>>;
  'GET /simulator/events': Call<None, None, output<typeof events.insideEvent>>;
}
