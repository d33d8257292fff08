/** What happens to those who are not followed: alarms, worries, declarations, needs, questions, reports. */
import type { NewCase } from '../../cases/case.ts';
import type { Outcome, Severity } from '../../cases/codes.ts';
import type { TextPart } from '../../cases/text.ts';
import { CRY_REASON } from '../../flows/danger/peril.ts';
import { firstAidWords } from '../../flows/danger/card.ts';
import { text } from '../../flows/engine/words.ts';
import type { Diary, Heard } from './diary.ts';
import type { Scene } from './follow-up.ts';
import { pointIn } from './places.ts';
import { ageFor, lead, type Goal } from './progress.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** Plays one story to its goal. */
export type Story = (diary: Diary, scene: Scene, goal: Goal) => void;

type Told = Omit<NewCase, 'summary' | 'severity'> & { summary?: readonly TextPart[]; severity?: Severity };

interface Tale {
  texts: readonly [string, ...string[]];
  told: (heard: Heard, diary: Diary, said: string) => Told;
  answer: (heard: Heard, told: Told) => readonly TextPart[];
  ending: (random: Random) => readonly [Outcome, string];
}

function played({ texts, told, answer, ending }: Tale): Story {
  return (diary, scene, goal) => {
    const { random, address } = diary.resident;
    const atMs = scene.nowMs - ageFor(goal, random);
    const said = random.pick(texts).replace('{place}', address);
    diary.agrees(atMs - 1000, 'declaration', null);
    const heard = diary.hears(atMs, said);
    const fresh = told(heard, diary, said);
    const { severity = 'YELLOW', summary = [text('desk.said', { said })] } = fresh;
    diary.observes(atMs, null, heard.facts);
    if (heard.danger.level !== null) diary.decides(atMs, null, heard);
    const { id } = diary.opens(atMs, { ...fresh, severity, summary });
    if (severity === 'RED' || severity === 'ORANGE') page(diary, id, atMs, goal);
    diary.says(atMs + 1500, answer(heard, fresh));
    const [outcome, note] = ending(random);
    lead(diary, id, { goal, outcome, note, by: random.pick(scene.team.desk), nowMs: scene.nowMs });
  };
}

/** Somebody on duty was paged; now and then nobody could be. */
function page(diary: Diary, caseId: string, atMs: number, goal: Goal): void {
  const nobody = goal === 'open' && diary.resident.random.chance(0.1);
  diary.change(caseId, atMs, nobody ? { unattended: true } : { pagedLevel: 0 }, null);
}

export const sos: Story = played({
  texts: words.CRIES,
  told: ({ danger }, { resident }, said) => ({
    kind: 'sos',
    severity: 'RED',
    reasons: [CRY_REASON, ...danger.reasons],
    summary: [text('desk.cry'), text('desk.said', { said })],
    place: {
      address: resident.address,
      areaCode: resident.place.area.code,
      areaName: resident.place.area.fullName,
      ...(resident.random.chance(0.6) ? { point: pointIn(resident.random, resident.place) } : {}),
    },
    people: resident.random.chance(0.85) ? 1 : 2,
  }),
  answer: ({ danger, facts }) => [
    text('sos.call115'),
    ...firstAidWords(danger.flags, facts.ageMonths),
    text('sos.notifying'),
  ],
  ending: (random) => random.pick(words.ENDINGS),
});

export const callBack: Story = played({
  texts: words.WORRIES,
  told: ({ danger }) => ({ kind: 'callback', severity: danger.level ?? 'ORANGE', reasons: danger.reasons }),
  answer: () => [text('sos.orangeNow'), text('sos.orange115'), text('sos.callBackAsked')],
  ending: () => ['helped', 'Đã gọi lại, hướng dẫn theo dõi, hẹn khám.'],
});

export const suspect: Story = played({
  texts: words.DECLARATIONS,
  told: ({ danger }) => ({ kind: 'suspect', severity: danger.level ?? 'YELLOW', reasons: danger.reasons }),
  answer: () => [text('symptoms.adviceFever'), text('checkIn.when115')],
  ending: () => ['answered', 'Test nhanh âm tính, tự theo dõi tại nhà.'],
});

export const question: Story = played({
  texts: words.QUESTIONS,
  told: () => ({ kind: 'question' }),
  answer: () => [text('handOver.queued', { place: 1 })],
  ending: () => ['answered', 'Đã trả lời qua tin nhắn.'],
});

export const supplies: Story = (diary, scene, goal) => {
  const [said, item] = diary.resident.random.pick(words.NEEDS);
  played({
    texts: [said],
    told: () => ({
      kind: 'supplies',
      item,
      severity: item === 'oxygen' ? 'ORANGE' : 'YELLOW',
      summary: [text('desk.need', { item: text(`facts.supply.${item}`) }), text('desk.needSaid', { words: said })],
      place: { address: diary.resident.address, areaCode: diary.resident.place.area.code },
    }),
    answer: () => [text('supplies.noted', { items: [text(`facts.supply.${item}`)] })],
    ending: () => ['helped', 'Tổ tiếp tế đã giao tận nhà.'],
  })(diary, scene, goal);
};

/** Every other reporter keeps their name to themselves. */
function nameless(random: Random): { anonymous?: true } {
  return random.chance(0.5) ? { anonymous: true } : {};
}

export const reportSuspect: Story = played({
  texts: words.SUSPICIONS,
  told: (_heard, { resident }) => ({ kind: 'report-suspect', ...nameless(resident.random) }),
  answer: () => [text('handOver.queued', { place: 1 })],
  ending: () => ['answered', 'Trạm y tế đã tới điều tra.'],
});

export const reportViolation: Story = played({
  texts: words.VIOLATIONS,
  told: (_heard, { resident }) => ({ kind: 'report-violation', ...nameless(resident.random) }),
  answer: () => [text('handOver.queued', { place: 1 })],
  ending: () => ['other', 'Đã chuyển Uỷ ban nhân dân xã.'],
});

export const dataRequest: Story = played({
  texts: words.DATA_REQUESTS,
  told: () => ({ kind: 'data-request' }),
  answer: () => [text('handOver.queued', { place: 1 })],
  ending: () => ['answered', 'Đã trả lời theo luật, trong hạn.'],
});

/** Followed, and not heard of this morning. */
export const missedCheckIn: Story = (diary, scene, goal) => {
  const atMs = scene.nowMs - ageFor(goal, diary.resident.random);
  diary.says(atMs - 2 * 3_600_000, [text('checkIn.reminder')]);
  const { id } = diary.opens(atMs, {
    kind: 'missed-checkin',
    severity: 'YELLOW',
    summary: [text('desk.missedCheckIn')],
  });
  const by = scene.team.stationOf(diary.resident.place);
  const note = 'Gọi điện gặp được, sức khoẻ ổn.';
  lead(diary, id, { goal, outcome: 'answered', note, by, nowMs: scene.nowMs });
};
