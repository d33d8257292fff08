/** Blood pressures: "12/8", "150/90 mmHg", "tâm thu 145 tâm trương 90", "13,5/8,5". */
import { ahead, placeOf, scan } from './board.ts';
import type { Board } from './board.ts';
import { BETWEEN } from './readings.ts';
import type { VitalReading } from './readings.ts';

/** One of the two values: "135", "13,5", "13 rưỡi". */
const PART = '\\d{1,3}(?:[.,]\\d(?!\\d)| ruoi)?';
const PRESSURE = new RegExp(
  `\\b(?:huyet ap|ha|h\\.a|hap|bp)${BETWEEN}(${PART})(?: ?(?:/|tren|-|\\\\|voi|va) ?| (?=\\d))(${PART})(?:(?: ?[,;\\-] ?| ?(?:roi|va|chieu|toi|sang|a khong|nham|sau do|len|xuong) ?){1,4}(\\d{2,3}) ?(?:/|tren) ?(\\d{2,3}))?`,
  'dg',
);
const NAMED_PRESSURE =
  /\b(?:toi da|tam thu|so tren|tren)[ :]*(?:la )?(\d{2,3})[ ,;]*(?:mmhg)?[ ,;]*(?:va |con )?(?:toi thieu|tam truong|so duoi|duoi)[ :]*(?:la )?(\d{2,3})\b/dg;
const ADDRESS = /\b(?:dia chi|so nha|nha|hem|so|ngo|kiet|duong|ngay)(?: so)? ?$/;
const BARE_PRESSURE = /(?<![\d/.,-])(\d{2,3})\/(\d{2,3})(?: ?mmhg\b|(?![\d/]))/dg;

/** How many times the lower value the upper one is at least, where a word parts them. */
const WIDTH = 1.2;

/** All blood pressures told, with whether each can be. */
export function bloodPressures(board: Board): VitalReading[] {
  const all: VitalReading[] = [];
  const add = (high: string | undefined, low: string | undefined, place: [number, number]) => {
    if (!high || !low) return false;
    const [upper, below] = [high, low].map((text) => Number(text.replace(' ruoi', '.5').replace(',', '.')));
    if (upper === undefined || below === undefined) return false;
    const scale = upper <= 30 && below <= 20 ? 10 : 1;
    const [systolic, diastolic] = [Math.round(upper * scale), Math.round(below * scale)];
    // 50–260 mmHg with the lower value below: clinical bounds of the label scheme
    const possible = systolic >= 50 && systolic <= 260 && diastolic < systolic && diastolic >= 20;
    all.push({ value: `${systolic}/${diastolic}`, place, possible });
    return true;
  };
  scan(board, NAMED_PRESSURE, (match) => {
    add(match[1], match[2], placeOf(match));
    return placeOf(match);
  });
  scan(board, PRESSURE, (match) => {
    // "130 và 125" are two upper values
    if (/ (?:voi|va) \d/.test(match[0]) && Number(match[1]) < Number(match[2]) * WIDTH) return null;
    add(match[1], match[2], placeOf(match));
    if (match[3]) add(match[3], match[4], placeOf(match));
    return placeOf(match);
  });
  scan(board, BARE_PRESSURE, (match) => {
    const [high, low] = [Number(match[1]), Number(match[2])];
    if (high < 70 || low < 35 || high <= low) return null;
    if (ADDRESS.test(ahead(board, match.index))) return null;
    add(match[1], match[2], placeOf(match));
    return placeOf(match);
  });
  return all;
}
