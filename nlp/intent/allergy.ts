/** Anaphylaxis told by its signs: after a sting, a shot, a medicine or a meal the throat, the breath or the circulation fails (World Allergy Organization 2020). */
import { mayMatch, matches } from '../gate/gate.ts';

const ALLERGEN =
  /\b(?:ong|kien|ret|bo cap|nhen|sua) (?:\p{L}+ ){0,3}(?:dot|chich|can)\b|\b(?:tiem|chich|uong|truyen|an) (?:\p{L}+ ){0,4}(?:xong|ve|vao|duoc \d+ ?(?:p|ph|phut))\b|\b(?:vac ?xin|vaccine|khang sinh|thuoc|di ung)\b|\ban (?:\p{L}+ ){0,3}(?:tom|cua|ghe|muc|oc|hai san|dau phong|lac|trung|nhong|do bien)\b/u;
const LIPS =
  /\b(?:moi|luoi|hong|mat|mat mui|mi)(?: \p{L}+){0,2} (?:sung|phu|phinh|hup)\b|\bsung (?:\p{L}+ )?(?:moi|luoi|hong|hup|bit)\b|\bluoi (?:to|day) (?:ra|len)\b|\bphu (?:moi|mat|quincke|luoi|hong)\b/u;
const AIR =
  /\b(?:kho khe|tho rit|khan (?:tieng|giong|dac)|(?:nghen|nghet|bit) (?:co|hong|tho|lai|cung)|noi (?:khong|ko|hong) ra (?:tieng|hoi)|nuot (?:\p{L}+ ){0,2}(?:khong|ko|hong) (?:duoc|noi|troi|vo)|tuc nguc|kho tho|tho (?:khong|ko|hong) (?:duoc|noi|ra|vo|vao))\b/u;
const HIVES = /\b(?:me day|man do|do (?:ran|rung)|noi man|ngua (?:khap|toan than|ran|hong)|sui da)\b/;
const PALE =
  /\b(?:va mo hoi|tai (?:met|xanh|nhot|mat|mep|dai)|(?:mat|moi|nguoi|mat mui) (?:\p{L}+ )?(?:tai|trang bech|nhot)|lanh toat|tut huyet ap)\b/u;
const FALLS =
  /\b(?:choang(?: vang)?|xiu|ngat|guc|lim|khuy|nga (?:vat|xuong|ra|lan|quy|gui|khoi)|tim dap (?:loan|nhanh|thinh thich|don dap))\b/;
const VOICE = /\b(?:khan (?:tieng|giong|dac)|noi (?:khong|ko|hong) ra (?:tieng|hoi))\b/;
const SWALLOWS = /\b(?:kho nuot|nuot (?:\p{L}+ ){0,2}(?:kho|vuong|khong|ko|hong))\b/u;
const DENIED = /\b(?:khong|ko|k|hong|chua|het|chang|dau)(?: (?:co|bi|thay|con|he))* $/;

/** Whether a folded line tells of a reaction that takes the breath or the circulation. */
export function isAnaphylaxis(line: string): boolean {
  if (!matches(ALLERGEN, line)) return false;
  const tells = (sign: RegExp) => {
    const found = mayMatch(sign, line) ? sign.exec(line) : null;
    return found !== null && !DENIED.test(line.slice(0, found.index));
  };
  if (tells(AIR))
    return tells(LIPS) || tells(HIVES) || tells(PALE) || tells(FALLS) || (tells(VOICE) && tells(SWALLOWS));
  if (tells(LIPS)) return tells(HIVES) || tells(PALE);
  return tells(FALLS) && (tells(PALE) || tells(HIVES));
}
