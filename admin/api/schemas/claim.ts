/** Rumours as the API shows them: what was asked, by how many, what was found out, and whom it reached. Never who asked. */
import { z } from 'zod';
import { CLAIM_STATES, VERDICTS } from '../../../cases/claim.ts';
import { codesOf, listOf, pageQuery, time } from './list.ts';

const verdict = z.enum(VERDICTS);
const sources = z.array(z.string().trim().min(1).max(200)).max(5);

const draft = z.object({
  verdict: verdict.nullable(),
  title: z.string(),
  explanation: z.string(),
  sources: z.array(z.string()),
  by: z.string(),
  at: z.string(),
});

const shown = {
  id: z.string(),
  code: z.string().meta({ description: 'mã sáu số đã báo cho người hỏi' }),
  text: z.string().meta({ description: 'lời của người hỏi đầu tiên; chỉ nhân viên xem' }),
  title: z.string().nullable().meta({ description: 'lời công bố; người khác chỉ thấy lời này' }),
  status: z.enum(CLAIM_STATES),
  verdict: verdict.nullable(),
  explanation: z.string(),
  sources: z.array(z.string()),
  decidedBy: z.string().nullable(),
  decidedAt: time.nullable(),
  openedAt: time,
  lastAskedAt: time,
  askers: z.int().meta({ description: 'số người đã hỏi' }),
  delivery: z.object({ told: z.int(), waiting: z.int(), failed: z.int() }),
  draft: draft.nullable(),
  joinedTo: z.string().nullable(),
};

export const claim = z.object(shown).meta({ id: 'Claim' });

/** What citizens would read and hear. */
const preview = z.object({ chat: z.string(), sms: z.string(), segments: z.int(), speech: z.string() });

export const claimDetail = z
  .object({
    ...shown,
    wordings: z
      .array(z.object({ ask: z.string(), text: z.string(), askers: z.int(), mayQuote: z.boolean() }))
      .meta({ description: 'các cách hỏi; mayQuote: người hỏi cho đăng lại lời này' }),
    alike: z.array(z.object({ id: z.string(), text: z.string(), status: z.enum(CLAIM_STATES), score: z.number() })),
    preview: preview.nullable(),
  })
  .meta({ id: 'ClaimDetail' });

export const claimList = listOf(claim).meta({ id: 'ClaimList' });
export const claimQuery = z.object({
  status: codesOf(CLAIM_STATES, 'bỏ trống: tin chờ kết luận và tin đã có kết luận').optional(),
  q: z.string().trim().max(40).optional().meta({ description: 'mã sáu số' }),
  ...pageQuery,
});
export const claimId = z.object({ id: z.string().max(80) });

const explanation = z.string().trim().max(600);
const title = z.string().trim().max(160);

export const verdictBody = z.strictObject({
  verdict,
  explanation: explanation.min(1),
  sources: sources.default([]),
  title: title.optional().meta({ description: 'lời công bố tin này; bỏ trống: giữ như trước' }),
});
export const draftBody = z.strictObject({ verdict: verdict.nullable(), explanation, sources, title });
export const joinBody = z.strictObject({ into: z.string().max(80) });
export const splitBody = z.strictObject({ ask: z.string().max(200) });

export type ClaimShown = z.output<typeof claim>;
export type ClaimDetail = z.output<typeof claimDetail>;
