/** Rumours of the synthetic province with what was found out about them, those who asked, and laboratory results. */
import type { ClaimDoc, LabResultDoc } from '../../adapters/storage/collections.ts';
import type { Insert, Store } from '../../adapters/storage/contract.ts';
import { newClaim } from '../../bots/claims/new-claim.ts';
import { resultDoc } from '../../bots/lab-results/import.ts';
import { dayOf, toIso } from '../../cases/time.ts';
import type { Desks } from './desks.ts';
import type { Diary } from './diary.ts';
import { seeded, type Random } from './random.ts';
import type { Resident } from './residents.ts';
import { RUMOURS, type Rumour } from './words.ts';

const DAY = 24 * 3_600_000;
/** What is rising is asked about more often than what was settled. */
const OPEN_WEIGHT = 3;

/** Decided ones by the provincial centre, with an invented source. */
export function claimsOf(store: Store, seed: string, nowMs: number, desks: Desks): Insert<ClaimDoc>[] {
  return RUMOURS.map((rumour, i) => {
    const openedMs = nowMs - seeded(`${seed} rumour ${i}`).int(10, 12) * DAY;
    const made = newClaim(store, rumour.text, openedMs);
    const fresh = { ...made, askedMs: desks.lastAsked(made.id) ?? openedMs };
    if (rumour.draft !== undefined) {
      const { draft: explanation, text: title } = rumour;
      const sources = ['Sở Y tế (nguồn giả lập)'];
      return {
        ...fresh,
        draft: { verdict: 'false', title, explanation, sources, by: 'truc1', at: toIso(nowMs - DAY) },
      };
    }
    if (rumour.verdict === undefined) return fresh;
    return {
      ...fresh,
      status: 'decided',
      verdict: rumour.verdict,
      explanation: rumour.explanation ?? '',
      sources: ['Sở Y tế (nguồn giả lập)'],
      decidedBy: 'cdc1',
      decidedAt: toIso(openedMs + DAY / 2),
      title: rumour.text,
      edition: 1,
    };
  });
}

/** Somebody asks about a rumour, and is told what is known; or asks what nobody knows. */
export function asks(diary: Diary, nowMs: number, desks: Desks): void {
  const { random } = diary.resident;
  const atMs = nowMs - random.int(20, 10 * 24 * 60) * 60_000;
  if (random.chance(0.4)) {
    diary.hears(atMs, desks.wondered(diary.resident, atMs));
    diary.says(atMs + 1500, 'Em chưa có câu trả lời chắc chắn. Trạm trả lời rồi em sẽ nhắn lại.');
    return;
  }
  const rumour = pickRumour(random);
  const text = random.pick(rumour.asked);
  diary.hears(atMs, text);
  desks.asked(diary.resident, rumour, { text, atMs });
  diary.says(atMs + 1500, rumour.explanation ?? 'Em chưa có thông tin kiểm chứng. Có kết quả em sẽ nhắn lại.');
}

function pickRumour(random: Random): Rumour {
  const [first, ...others] = RUMOURS.map((rumour) => [rumour, rumour.verdict === undefined ? OPEN_WEIGHT : 1] as const);
  if (first === undefined) throw new Error('there are no rumours');
  return random.weighted([first, ...others]);
}

/** @param number of the resident: the code that they were given is made of it */
export function resultOf(
  store: Store,
  { person, random }: Resident,
  { number, nowMs }: { number: number; nowMs: number },
): Insert<LabResultDoc> {
  const positive = person.status === 'f0';
  const sampledMs = nowMs - random.int(1, 6) * DAY;
  const year = person.birthYear ?? Number((person.birthDate ?? '1990').slice(0, 4));
  const row = {
    code: `GL${String(number).padStart(8, '0')}`,
    name: person.name ?? '',
    phone: person.phone,
    birthYear: year,
    test: 'SARS-CoV-2 RT-PCR',
    result: positive ? ('positive' as const) : ('negative' as const),
    ct: positive ? random.int(16, 33) : null,
    sampledAt: dayOf(toIso(sampledMs)),
    reportedAt: dayOf(toIso(sampledMs + DAY)),
    laboratory: 'Phòng xét nghiệm giả lập',
  };
  return resultDoc(store, row, nowMs);
}
