/** The course of an illness in numbers and words: what a followed person would report, check-in by check-in. */
import type { Disease } from '../../cases/codes.ts';
import type { Random, Weighted } from './random.ts';

/** How it goes on; most get better. */
export type Course = 'better' | 'steady' | 'worse';

export const COURSES: Weighted<Course> = [
  ['better', 72],
  ['steady', 20],
  ['worse', 8],
];

interface Signs {
  /** said while it is mild, when it gets better, and when it gets worse */
  mild: readonly [string, ...string[]];
  better: readonly [string, ...string[]];
  worse: readonly [string, ...string[]];
}

/** Words as people write them, with the diseases they go with. */
const SIGNS: Partial<Record<Disease, Signs>> = {
  covid19: {
    mild: ['ho khan, đau họng', 'ho ít, mệt', 'đau đầu, sổ mũi', 'ho, mất mùi'],
    better: ['đỡ ho rồi', 'hết sốt, còn ho ít', 'bình thường', 'đỡ mệt'],
    worse: ['ho nhiều, khó thở khi đi lại', 'mệt lả, khó thở', 'tức ngực, ho nhiều'],
  },
  dengue: {
    mild: ['đau đầu, đau sau hốc mắt', 'đau mỏi người', 'sốt cao, đau đầu', 'buồn nôn, mệt'],
    better: ['đỡ mệt, ăn được', 'hết đau đầu', 'bình thường'],
    worse: ['đau bụng nhiều, nôn nhiều lần', 'chảy máu chân răng, mệt lả', 'đau bụng, lừ đừ'],
  },
  influenza: {
    mild: ['ho, đau họng, sổ mũi', 'đau mỏi người, rét run', 'đau đầu, mệt'],
    better: ['đỡ ho', 'bình thường', 'hết đau người, còn ho'],
    worse: ['ho nhiều, khó thở', 'mệt lả, thở nhanh'],
  },
  measles: {
    mild: ['phát ban, ho, đỏ mắt', 'ho, sổ mũi, phát ban'],
    better: ['ban bay bớt, ăn được', 'đỡ ho, chơi bình thường'],
    worse: ['thở nhanh, bỏ ăn', 'ho nhiều, thở nhanh'],
  },
  hfmd: {
    mild: ['nốt phỏng ở tay chân, loét miệng', 'loét miệng, chán ăn'],
    better: ['đỡ loét miệng, ăn được', 'chơi bình thường'],
    worse: ['giật mình nhiều lần, sốt cao', 'nôn nhiều, giật mình'],
  },
};

/** Who falls ill with what; children's diseases only fall on children. */
const ADULTS: Weighted<Disease> = [
  ['covid19', 55],
  ['dengue', 30],
  ['influenza', 15],
];
const CHILDREN: Weighted<Disease> = [
  ['dengue', 25],
  ['hfmd', 30],
  ['measles', 20],
  ['covid19', 15],
  ['influenza', 10],
];

export function diseaseOf(random: Random, years: number): Disease {
  return random.weighted(years < 8 ? CHILDREN : ADULTS);
}

export interface Moment {
  random: Random;
  disease: Disease;
  course: Course;
  /** 0 at the first check-in, 1 at the last */
  progress: number;
  /** has no finger clip, counts breaths */
  noDevice: boolean;
  years: number;
}

/** One report, e.g. "37,8 spo2 96 ho khan, đau họng". */
export function reportOf(moment: Moment): string {
  const { random, disease, course, progress, noDevice, years } = moment;
  const signs = SIGNS[disease] ?? SIGNS.covid19;
  const words = signs === undefined ? '' : random.pick(signs[phaseOf(course, progress)]);
  const celsius = asRead(temperatureAt(moment));
  const breathing = noDevice ? `thở ${breathsAt(moment, years)} lần/phút` : `spo2 ${spo2At(moment)}`;
  return `${celsius} ${breathing} ${words}`;
}

/** People round what the thermometer shows: 38, 38,2, 38,5 or 38,8. */
function asRead(celsius: number): string {
  const whole = Math.floor(celsius);
  const tenths = [0, 2, 5, 8].findLast((tenth) => tenth / 10 <= celsius - whole + 0.001) ?? 0;
  return tenths === 0 ? String(whole) : `${whole},${tenths}`;
}

function phaseOf(course: Course, progress: number): keyof Signs {
  if (course === 'steady' || progress < 0.4) return 'mild';
  return course === 'worse' && progress < 0.7 ? 'mild' : course;
}

function temperatureAt({ random, course, progress }: Moment): number {
  const wave = (random.next() - 0.5) * 0.5;
  if (course === 'better') return 38.6 - 1.9 * progress + wave;
  return course === 'worse' ? 38 + 1.2 * progress + wave : 37.6 + wave;
}

/** Steady in adults and children alike; below 96 the person is called back, below 94 it is an alarm (261/QĐ-BYT). */
function spo2At({ random, disease, course, progress }: Moment): number {
  const lungs = disease === 'covid19' || disease === 'influenza';
  const fall = course === 'worse' && lungs ? Math.round(6 * progress) : 0;
  const rise = course === 'better' ? Math.round(progress) : 0;
  return 97 + rise - fall + (random.chance(0.5) ? 0 : 1);
}

function breathsAt({ random, course, progress }: Moment, years: number): number {
  const base = years < 1 ? 36 : years < 5 ? 26 : years < 12 ? 20 : 16;
  return base + random.int(0, 2) + (course === 'worse' ? Math.round(8 * progress) : 0);
}
