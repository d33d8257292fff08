/** The doors to rumours that the API is given. */
import type { Ports } from '../../admin/api/ports.ts';
import { smsLength } from '../../adapters/channels/kit/segments.ts';
import type { Form } from '../../cases/text.ts';
import { verdictParts } from '../../flows/verify-claim/words.ts';
import { publishVerdict } from '../claims.ts';
import type { Deps } from '../deps.ts';
import { joinClaims, keptClaim, retryVerdict, saveDraft, splitClaim } from './desk.ts';

export function claimPorts(deps: Deps): Ports['claims'] {
  return {
    kept: (id) => keptClaim(deps, id),
    publish: async (id, decision) => (await publishVerdict(deps, id, decision)) !== null,
    draft: async (id, draft) => void (await saveDraft(deps, id, draft)),
    join: async (id, into) => (await joinClaims(deps, id, into)) !== null,
    split: async (id, askId) => (await splitClaim(deps, id, askId))?.id ?? null,
    retry: async (id) => void (await retryVerdict(deps, id)),
    alike: (claim, top) => deps.claims.alike(claim, top),
    preview({ id, text, edition }, finding) {
      const parts = verdictParts({ id, title: '', edition, ...finding }, { asked: text, before: edition > 0 });
      const said = (form: Form): string => deps.say(parts, 'vi', form);
      const sms = said('sms');
      return { chat: said('chat'), sms, segments: smsLength(sms).segments, speech: said('speech') };
    },
  };
}
