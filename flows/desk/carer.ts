/** What a household and its carer tell each other, each in their own conversation. */
import { withCare, withoutCare } from '../../cases/carer.ts';
import type { Person } from '../../cases/person.ts';
import { CARER_ANSWERS, REPORT_FOR } from '../carer/agree.ts';
import { posted } from '../carer/link.ts';
import { dialled } from '../../cases/phone.ts';
import type { Reaction } from '../engine/reaction.ts';
import type { CarerNotice, Effect, Outbound, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { holderOf } from '../household/focus.ts';

type NoticeOf<Is extends CarerNotice['is']> = Extract<CarerNotice, { is: Is }>;

const NOTHING: Reaction = { effects: [] };

function service(message: Outbound): Effect {
  return { do: 'say', message, reason: 'service' };
}

/** Somebody asks this person to look after them. Who looks after them already is not asked again. */
function asked({ conversationId, who }: NoticeOf<'carerAsked'>, { caresFor }: Person): Reaction {
  const known = caresFor?.find((care) => care.conversationId === conversationId);
  if (known?.agreed) return NOTHING;
  const message = { parts: [text('carer.asks', { who })], choices: CARER_ANSWERS };
  const set = { caresFor: withCare(caresFor, { conversationId, who, agreed: false }) };
  return { effects: [{ do: 'changePerson', set }, service(message)] };
}

/** The carer answered; where it was ended meanwhile, they are told so. */
function answered({ conversationId, agreed }: NoticeOf<'carerAnswered'>, holder: Person, now: string): Reaction {
  const { carer } = holder;
  if (carer?.state !== 'asked') {
    const over = posted(conversationId, { is: 'carerEnded', conversationId: holder.conversationId });
    return agreed ? { effects: [over] } : NOTHING;
  }
  const next = { ...carer, state: agreed ? ('agreed' as const) : ('refused' as const), at: now, conversationId };
  const key = agreed ? 'carer.didAgree' : 'carer.didRefuse';
  return {
    effects: [
      { do: 'changePerson', set: { carer: next } },
      service({ parts: [text(key, { phone: dialled(carer.phone) })] }),
      ...(agreed ? [] : [{ do: 'consent' as const, purpose: 'carer' as const, given: false, text: 'carer refused' }]),
    ],
  };
}

/** The other side ended it. */
function ended({ conversationId }: NoticeOf<'carerEnded'>, { carer, caresFor }: Person): Reaction {
  const care = caresFor?.find((one) => one.conversationId === conversationId);
  const isCarer = carer?.conversationId === conversationId && carer.state === 'agreed';
  if (care === undefined && !isCarer) return NOTHING;
  const set = {
    ...(isCarer ? { carer: { ...carer, state: 'ended' as const } } : {}),
    ...(care === undefined ? {} : { caresFor: withoutCare(caresFor, conversationId) }),
  };
  return { effects: [{ do: 'changePerson', set }, service({ parts: [text('carer.otherEnded')] })] };
}

/** A reminder obeys what unasked messages obey; an alarm never waits. */
function news({ conversationId, who, news: what }: NoticeOf<'carerNews'>, { caresFor }: Person): Reaction {
  const care = caresFor?.find((one) => one.conversationId === conversationId);
  if (care?.agreed !== true) return NOTHING;
  // The last one told of is whom the carer answers for.
  const latest: Effect = { do: 'changePerson', set: { caresFor: withCare(caresFor, care) } };
  if (what === 'alarm') {
    const message = { parts: [text('carer.alarm', { who })], tone: 'danger' as const };
    return { effects: [latest, { do: 'say', message, reason: 'alarm' }] };
  }
  const message = { parts: [text('carer.reminder', { who })], choices: [REPORT_FOR] };
  return { effects: [latest, { do: 'say', message, reason: 'service', purpose: 'carer' }] };
}

/** What follows in this conversation was written by the carer: seen in the timeline. */
function wrote(_notice: NoticeOf<'carerWrote'>, { carer }: Person): Reaction {
  const detail = [text('carer.wrote', { phone: dialled(carer?.phone ?? '') })];
  return { effects: [{ do: 'record', body: { type: 'act', act: 'carer', by: null, detail } }] };
}

export function carerNotice(notice: CarerNotice, context: TurnContext): Reaction {
  const holder = holderOf(context);
  if (notice.is === 'carerAsked') return asked(notice, holder);
  if (notice.is === 'carerAnswered') return answered(notice, holder, context.now);
  if (notice.is === 'carerEnded') return ended(notice, holder);
  return notice.is === 'carerNews' ? news(notice, holder) : wrote(notice, holder);
}
