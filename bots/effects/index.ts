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
import { written } from './projection.ts';
import type { Applier, PlainEffect } from './projection.ts';
import { record } from './record.ts';
import { say } from './say.ts';
import { cancelTimer, setTimer } from './timer.ts';

/** Those of one write at most: a turn that leads to no others is one chain of writes. */
export const PLAIN: { readonly [K in Effect['do']]?: PlainEffect } = { say, record, emit };

export const APPLIERS: Record<Effect['do'], Applier> = {
  say: written(say),
  openCase,
  changeCase,
  page,
  setTimer,
  cancelTimer,
  addMember,
  changePerson,
  consent,
  record: written(record),
  declare,
  ask,
  askClaim,
  askResult,
  bookTest,
  erase,
  post,
  linkPhone,
  emit: written(emit),
};
