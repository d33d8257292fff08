/** What is said while an alarm is open and no question asks for it: kept with the alarm, and how far the alarm is. */
import { isAlarm } from '../../cases/case.ts';
import type { Case, CaseChange } from '../../cases/case.ts';
import type { TextPart } from '../../cases/text.ts';
import { mergeSummary } from '../alarm.ts';
import { ALARM_STATES } from '../desk/told.ts';
import { defineFlow } from '../engine/define.ts';
import { fold } from '../engine/fold.ts';
import { END } from '../engine/flow.ts';
import type { View } from '../engine/flow.ts';
import type { Said } from '../engine/reaction.ts';
import type { Effect, TurnContext } from '../engine/turn.ts';
import { text } from '../engine/words.ts';
import { isThanks } from '../first-contact.ts';
import { casePlace, placeSaid } from '../place.ts';
import { phoneSaid } from './caller.ts';

const LONGEST = 300;

/** "Có ai đến chưa", "bao giờ tới", "sao lâu quá". */
const PROGRESS = new RegExp(
  [
    String.raw`\b(?:ai|nguoi|xe|bac si|cap cuu|y te)\b.{0,120}\b(?:den|toi|nhan|qua|tra loi|goi lai)\b.{0,120}\bchua\b`,
    String.raw`\b(?:bao gio|khi nao|may gio|bao lau|chung nao|may phut)\b.{0,120}\b(?:den|toi|qua|co nguoi|co xe)\b`,
    String.raw`^(?:\w+ )?(?:den|toi) (?:dau|chua|noi chua)(?: roi)?(?: \w+)?$|\bsao (?:lau|chua thay|khong thay|chua co|mai chua)\b|^lau (?:qua|the|vay)\b`,
    String.raw`\bda bao (?:ai )?chua\b`,
  ].join('|'),
);

/** Nothing in words: blank, or the number of a question that is over. */
const NOTHING = /^\W*\d{0,2}\W*$/;

const HEALTH: ReadonlySet<string> = new Set(['symptom', 'temperature', 'spo2', 'pulse', 'resp_rate', 'blood_pressure']);

/** A wish that is guessed below this is no change of subject while somebody is in danger. */
const CLEAR = 0.7;

/** The most urgent open alarm of this person. */
export function openAlarmOf({ cases }: Pick<TurnContext, 'cases'>): Case | undefined {
  return cases.filter((item) => item.open && isAlarm(item)).toSorted((one, other) => one.urgency - other.urgency)[0];
}

/** Does this ask how far help is? */
export function asksProgress({ content, understanding }: Said): boolean {
  return content.choice === undefined && PROGRESS.test(fold(understanding.text));
}

/** How far an alarm is, only what is true: taken, on the way, or taken by nobody yet, then with 115. */
export function progressWords({ status, severity }: Case): TextPart[] {
  const known = ALARM_STATES[status];
  if (known !== undefined) return [text(known)];
  return [text('sos.newsUntaken'), ...(severity === 'RED' ? [text('sos.stillCall115')] : [])];
}

/** News of the alarm: free words, a number to call, a place, a picture. Signs of a milder alarm are judged as signs. */
function isNews(view: View): boolean {
  const { said, context } = view;
  const alarm = openAlarmOf(context);
  if (said === null || alarm === undefined || isThanks(view)) return false;
  const { content, understanding } = said;
  if (content.location !== undefined || content.contact !== undefined || content.media !== undefined) return true;
  const tellsHealth = understanding.entities.some(({ type }) => HEALTH.has(type));
  return !NOTHING.test(understanding.text) && (alarm.severity === 'RED' || !tellsHealth);
}

function isNewsOfRed(view: View): boolean {
  return openAlarmOf(view.context)?.severity === 'RED' && isNews(view);
}

function placeOf(view: View): CaseChange {
  const place = view.said?.content.location === undefined ? undefined : placeSaid(view, '');
  if (place === undefined) return {};
  return { place: casePlace(place), ...(place.area === undefined ? {} : { areaPath: place.area.path }) };
}

function intoAlarm(view: View): Effect[] {
  const { said, context } = view;
  const alarm = openAlarmOf(context);
  if (said === null || alarm === undefined) return [];
  const words = said.understanding.text.trim().slice(0, LONGEST);
  const phone = phoneSaid(view);
  const lines = [
    ...(words === '' ? [] : [text('desk.news', { words })]),
    ...(phone === undefined ? [] : [text('desk.phone', { words: phone })]),
  ];
  const change = { ...placeOf(view), touchedAt: context.now, summary: mergeSummary(alarm.summary, lines) };
  const { contact } = said.content;
  return [
    { do: 'changeCase', caseId: alarm.id, change },
    ...(contact?.own === true ? [{ do: 'linkPhone' as const, phone: contact.phone }] : []),
  ];
}

export const alarmNews = defineFlow({
  name: 'alarm-news',
  version: 1,
  passing: true,
  first: 'noted',
  starts: [
    { on: 'intent', intent: 'unknown', when: isNews },
    ...(['declare_health', 'checkin', 'report_suspect'] as const).map((intent) => ({
      on: 'intent' as const,
      intent,
      when: isNewsOfRed,
    })),
    ...(['test_result', 'vaccination', 'travel_pass', 'verify_claim', 'faq'] as const).map((intent) => ({
      on: 'intent' as const,
      intent,
      when: (view: View) => (view.said?.understanding.confidence ?? 0) < CLEAR && isNewsOfRed(view),
    })),
  ],
  steps: {
    noted: {
      kind: 'tell',
      say: ({ context }) => {
        const alarm = openAlarmOf(context);
        return [text('sos.newsNoted'), ...(alarm === undefined ? [] : progressWords(alarm))];
      },
      effects: intoAlarm,
      then: END,
    },
  },
});
