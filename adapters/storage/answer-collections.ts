/** What is stored of what people ask and are told: claims and who asked, edited answers, open questions, bulletins, hotlines. */
import type { AnswerEdit, Bulletin, Hotline, OpenQuestion } from '../../cases/answer.ts';
import type { Claim, ClaimAsk } from '../../cases/claim.ts';
import { NEVER_MS } from '../../cases/deadlines.ts';
import type { Collection, Doc } from './contract.ts';

export type ClaimDoc = Claim & Doc;

export const claims: Collection<ClaimDoc> = {
  name: 'claims',
  version: 2,
  open: {
    status: 'text',
    code: 'text',
    openedMs: 'time',
    askedMs: 'time',
    changedMs: 'time',
    sendDueMs: 'time',
    sendLeaseMs: 'time',
  },
  hashed: ['textKey'],
  unique: [['textKey']],
  indexes: [['status', 'askedMs'], ['status', 'sendDueMs'], ['changedMs'], ['code']],
  owner: () => null,
  upcast: (doc, version) => (version < 2 ? { ...NEVER_ASKED, ...doc, ...sinceOpened(doc) } : doc),
};

/** What a claim of before anybody was counted lacks. */
const NEVER_ASKED = {
  ...{ code: '', title: null, edition: 0, draft: null, joinedTo: null },
  ...{ sendDueMs: NEVER_MS, sendLeaseMs: 0, sendRound: 0, sendCursor: '' },
};

function sinceOpened({ openedMs, status }: Record<string, unknown>): Record<string, unknown> {
  return { askedMs: openedMs, changedMs: openedMs, ...(status === 'decided' ? { edition: 1 } : {}) };
}

export type ClaimAskDoc = ClaimAsk & Doc;

/** Id: `<claim first asked about>:<conversation>`. */
export const claimAsks: Collection<ClaimAskDoc> = {
  name: 'claimAsks',
  version: 1,
  open: {
    claimId: 'text',
    conversationId: 'text',
    atMs: 'time',
    told: 'number',
    toldMs: 'time',
    state: 'text',
  },
  // the id is the last tie-break of every order: a claim's askers are walked by it
  indexes: [['claimId'], ['claimId', 'state'], ['conversationId']],
  owner: (doc) => doc.conversationId,
};

/** What staff changed in an answer. Id: the answer's. */
export type AnswerEditDoc = AnswerEdit & Doc;

export const answerEdits: Collection<AnswerEditDoc> = {
  name: 'answerEdits',
  version: 1,
  open: { topic: 'text', changedMs: 'time' },
  indexes: [['changedMs']],
  owner: () => null,
};

export type QuestionDoc = OpenQuestion & Doc;

/** Asked by several, so nobody's own; who asked rests sealed. */
export const questions: Collection<QuestionDoc> = {
  name: 'questions',
  version: 2,
  open: { state: 'text', told: 'flag', asked: 'number', openedMs: 'time', lastMs: 'time' },
  indexes: [['state', 'asked', 'lastMs'], ['state', 'lastMs'], ['told']],
  owner: () => null,
  upcast: (doc, version) => (version < 2 ? { asks: {}, ...doc } : doc),
};

export type BulletinDoc = Bulletin & Doc & { withdrawn: boolean };

export const bulletins: Collection<BulletinDoc> = {
  name: 'bulletins',
  version: 1,
  open: { areaCode: 'text', day: 'text', atMs: 'time', withdrawn: 'flag' },
  indexes: [['withdrawn', 'day', 'atMs']],
  owner: () => null,
};

export type HotlineDoc = Hotline & Doc & { withdrawn: boolean };

/** Numbers that staff entered, or shipped ones that they changed (under the shipped id). */
export const hotlines: Collection<HotlineDoc> = {
  name: 'hotlines',
  version: 1,
  open: { areaCode: 'text', withdrawn: 'flag' },
  indexes: [['areaCode']],
  owner: () => null,
};
