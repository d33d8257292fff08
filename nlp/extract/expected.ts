/** The bare answer to an open question: "97" is SpO2 when SpO2 was asked. */
import type { EntityType, VitalName } from '../../cases/codes.ts';
import { VITALS } from '../../cases/codes.ts';
import type { Reading } from '../text/read.ts';

export interface Answer {
  type: EntityType;
  value: string | number;
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  temperature: [34, 43],
  spo2: [50, 100],
  pulse: [30, 220],
  resp_rate: [5, 120],
  platelet: [1, 2000],
  count: [0, 9999],
  dose: [0, 9],
  isolation_day: [1, 60],
  ct: [1, 60],
};

/** Asking back, or telling who somebody is, answers no "where?". */
const NO_PLACE =
  /\b(?:may gio|bao gio|khi nao|bao lau|bao nhieu|the nao|lam sao|tai sao|vi sao|chung nao)\b|\b(?:duoc|co|hay) khong$|\b(?:den|toi|nhan|xong|roi) chua$|^[^\d]{1,30} \d{1,3} tuoi$/;

/** The answer, the name of a vital that cannot be so, or null when the text is no bare answer. */
export function readAnswer(
  reading: Reading,
  expecting: EntityType,
  year: number,
): Answer | { implausible: VitalName } | null {
  const line = reading.tokens
    .map((token) => (token.spaced ? ' ' : '') + token.fold)
    .join('')
    .trim();
  const text = reading.text.trim().normalize('NFC');
  if (expecting === 'name')
    return /^\p{L}[\p{L} .'’-]{1,60}$/u.test(text) && text.split(/\s+/).length <= 6
      ? { type: 'name', value: text }
      : null;
  if (expecting === 'place')
    return !NO_PLACE.test(line) && !text.endsWith('?') && text.length >= 2 && text.length <= 200 && !/^\d+$/.test(text)
      ? { type: 'place', value: text }
      : null;
  const match =
    /^(?:da |vang |a |khoang |tam |duoc |la |em |toi |do |dem |lai |may |hien |chi |con |co |thay )*(\d{1,4}(?:[.,]\d{1,2})?)(?: ?(?:do|%|lan|nhip|tuoi|nguoi|mui|ngay|lan\/phut|l\/p|phut|thang|°|c))*(?: (?:a|ạ|nhe|nha|em|thoi|do em|oi|bac si))*$/.exec(
      line,
    );
  const pressure = expecting === 'blood_pressure' ? /^(\d{1,3}) ?(?:\/|tren|-| ) ?(\d{1,3})$/.exec(line) : null;
  if (pressure) return pressureOf(Number(pressure[1]), Number(pressure[2]));
  if (!match) return expecting === 'resp_rate' ? countIn(line) : null;
  // "37 độ" is a temperature, whatever was asked for
  if (expecting !== 'temperature' && /\d ?(?:do|°)(?: |$)/.test(line)) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  if (expecting === 'age') return { type: 'age', value: / ?thang/.test(line) ? `${value}m` : `${value}y` };
  if (expecting === 'birth_year') {
    const full = value < 100 ? (value > year % 100 ? 1900 : 2000) + value : value;
    return full > 1900 && full <= year ? { type: 'birth_year', value: full } : null;
  }
  const range = RANGES[expecting];
  if (!range) return null;
  const vital = VITALS.find((name) => name === expecting);
  if (value < range[0] || value > range[1]) return vital ? { implausible: vital } : null;
  return {
    type: expecting,
    value: expecting === 'temperature' || expecting === 'ct' ? Math.round(value * 10) / 10 : Math.round(value),
  };
}

/** "Em tự đếm xong rồi, được 19 lần": the only number, counted. */
function countIn(line: string): Answer | null {
  const [, count] = /^\D*(?<!\d)(\d{1,3}) ?(?:lan|nhip)\b\D*$/.exec(line) ?? [];
  const [low, high] = RANGES['resp_rate'] ?? [0, 0];
  const value = Number(count);
  return value >= low && value <= high ? { type: 'resp_rate', value } : null;
}

function pressureOf(high: number, low: number): Answer | { implausible: VitalName } {
  const scale = high <= 30 && low <= 20 ? 10 : 1;
  const [systolic, diastolic] = [high * scale, low * scale];
  if (systolic < 50 || systolic > 260 || diastolic >= systolic) return { implausible: 'blood_pressure' };
  return { type: 'blood_pressure', value: `${systolic}/${diastolic}` };
}
