/** One writer for each kind of effect. */
import type { Effect } from '../../flows/engine/turn.ts';
import { addMember } from './add-member.ts';
import { askClaim } from './ask-claim.ts';
import { askResult } from './ask-result.ts';
import { bookTest } from './book-test.ts';
import { changeCase } from './change-case.ts';
import { changePerson } from './change-person.ts';
import { consent } from './consent.ts';
import { declare } from './declare.ts';
import { ask } from './ask.ts';
import { emit } from './emit.ts';
import { erase } from './erase.ts';
import { linkPhone } from './link-phone.ts';
import { openCase } from './open-case.ts';
import { page } from './page.ts';
import { post } from './post.ts';
import type { Applier } from './projection.ts';
import { record } from './record.ts';
import { say } from './say.ts';
import { cancelTimer, setTimer } from './timer.ts';

export const APPLIERS: Record<Effect['do'], Applier> = {
  say,
  openCase,
  changeCase,
  page,
  setTimer,
  cancelTimer,
  addMember,
  changePerson,
  consent,
  record,
  declare,
  ask,
  askClaim,
  askResult,
  bookTest,
  erase,
  post,
  linkPhone,
  emit,
};
