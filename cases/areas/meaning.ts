/** The readings of a text that are worth an answer: those that explain most of it, and what makes them doubtful. */
import { isTold, mayBeLonger, namesUnknown } from './evidence.ts';
import { FIT } from './mentions.ts';
import type { Mention, Scene } from './mentions.ts';
import { apart, fitsUnder, mentionsOf } from './readings.ts';
import type { Reading } from './readings.ts';

export interface Meaning {
  readings: readonly Reading[];
  /** nothing is taken without asking */
  doubtful: boolean;
}

const LEVELS = ['commune', 'district', 'province'] as const;

/** Which of the three a reading names. */
const shapeOf = (reading: Reading) => LEVELS.map((level) => (reading[level] === null ? '-' : level)).join(' ');
const fitSum = (reading: Reading) => mentionsOf(reading).reduce((sum, { fit }) => sum + fit, 0);

/** Marks as they were written decide between readings of the same shape. */
function byMarks(readings: readonly Reading[]): Reading[] {
  const top = new Map<string, number>();
  for (const reading of readings) {
    const shape = shapeOf(reading);
    top.set(shape, Math.max(top.get(shape) ?? 0, fitSum(reading)));
  }
  return readings.filter((reading) => fitSum(reading) === top.get(shapeOf(reading)));
}

const isOfType = (mention: Mention | null) => mention !== null && mention.type === mention.naming.unit.type;

/** The type word said decides between namesakes, where one of them is of that type. */
function byType(readings: readonly Reading[]): readonly Reading[] {
  let left = readings;
  for (const level of LEVELS) {
    if (!left.some((reading) => isOfType(reading[level]))) continue;
    left = left.filter((reading) => reading[level]?.type === undefined || isOfType(reading[level]));
  }
  return left;
}

/** A name in force counts rather than an earlier one: among districts, and inside one district. */
function byForce(readings: readonly Reading[]): Reading[] {
  const inForce = readings.filter((reading) => mentionsOf(reading).every(({ naming }) => !naming.alias));
  const districtOf = ({ commune, district }: Reading) => commune?.naming.unit.district ?? district?.naming.unit;
  return readings.filter((reading) => {
    if (inForce.includes(reading)) return true;
    return !inForce.some((other) =>
      reading.commune === null ? other.commune === null : districtOf(other) === districtOf(reading),
    );
  });
}

/** A province's name by itself is the province's, or its town's; not that of a village elsewhere. */
function byProvince(readings: readonly Reading[]): readonly Reading[] {
  const alone = readings.flatMap(({ commune, district, province }) =>
    commune === null && district === null && province !== null ? [province.naming.unit] : [],
  );
  if (alone.length === 0) return readings;
  return readings.filter(({ commune, district }) => {
    const unit = (commune ?? district)?.naming.unit;
    return unit === undefined || alone.some((province) => fitsUnder(unit, province));
  });
}

function longest(readings: readonly Reading[]): Reading[] {
  const most = Math.max(...readings.map(({ words }) => words));
  return readings.filter(({ words }) => words === most);
}

/** Readings of a second commune that was said as surely as the first. */
function others(readings: readonly Reading[], chosen: readonly Reading[]): Reading[] {
  const spans = chosen.flatMap(mentionsOf);
  const second = readings.filter(({ commune }) => commune?.firm === true && spans.every((one) => apart(one, commune)));
  return second.length === 0 ? [] : longest(second);
}

/** Without marks "a" may be the last letter of a name or the word "ạ": the readings of the name without it. */
function withoutParticle(
  { tokens, accented }: Scene,
  readings: readonly Reading[],
  chosen: readonly Reading[],
): Reading[] {
  if (accented) return [];
  const ends = chosen.flatMap(({ commune }) =>
    commune !== null && tokens[commune.to - 1]?.folded === 'a' ? [commune.to - 1] : [],
  );
  const shorter = readings.filter(({ commune }) => commune !== null && ends.includes(commune.to));
  return shorter.length === 0 ? [] : longest(shorter);
}

/** A name that rests on a guess is taken only where a district that surely was said holds it. */
function isGuess({ commune, district }: Reading): boolean {
  if (commune === null) return district !== null && district.fit <= FIT.marks;
  if (commune.naming.alias) return true;
  if (commune.fit <= FIT.marks) return district === null || district.fit <= FIT.marks;
  return false;
}

/** "xã Vỹ Dạ" for the ward: with nothing above it, the type word said speaks against it. */
function isMistyped({ commune, district, province }: Reading): boolean {
  return commune !== null && commune.type !== null && !isOfType(commune) && district === null && province === null;
}

/**
 * The readings that explain most of the words. Names that are written otherwise in the register count where nothing else
 * fits, or beside what fits fewer words: then the person is asked.
 */
function soundest(sound: readonly Reading[]): { readings: readonly Reading[]; doubtful: boolean } {
  const asWritten = (reading: Reading) => mentionsOf(reading).every(({ fit }) => fit > FIT.marks);
  const good = longest(sound.filter(asWritten));
  const near = longest(sound.filter((reading) => !asWritten(reading)));
  if (near[0] === undefined || near[0].words <= (good[0]?.words ?? 0)) return { readings: good, doubtful: false };
  const hasBoth = good.some(({ commune }) => commune !== null);
  return { readings: hasBoth ? [...near, ...good] : near, doubtful: hasBoth };
}

/** What the text means, null where it tells no place. */
export function meaningOf(scene: Scene, all: readonly Reading[]): Meaning | null {
  const told = all.filter((reading) => isTold(scene, reading));
  if (told.length === 0) return null;
  const sound = soundest(told.filter(({ doubtful }) => !doubtful));
  const doubted = longest(told.filter(({ doubtful }) => doubtful));
  const isDoubtful = (doubted[0]?.words ?? 0) > (sound.readings[0]?.words ?? 0);
  const main = byProvince(byForce(byType(byMarks(isDoubtful ? doubted : sound.readings))));
  const beside = [...others(told, main), ...withoutParticle(scene, told, main)];
  const spans = main.flatMap(mentionsOf);
  const doubtful =
    isDoubtful ||
    sound.doubtful ||
    beside.length > 0 ||
    main.some(isGuess) ||
    main.every(isMistyped) ||
    main.some(({ commune }) => commune !== null && mayBeLonger(scene, commune)) ||
    namesUnknown(scene, spans);
  return { readings: [...main, ...(isDoubtful ? sound.readings : []), ...beside], doubtful };
}
