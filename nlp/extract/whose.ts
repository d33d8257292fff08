/** Whose a reading is, where several people are told of: "bà SpO2 93, ông SpO2 97". */
import type { Token } from '../text/read.ts';
import type { Board } from './board.ts';

const PEOPLE =
  /^(?:me|ma|bo|cha|tia|ong|ba|vo|chong|be|chau|con|ngoai|noi|minh|tui|toi|em|anh|chi|bac|chu|co|di|u|bu)$/;
/** Unmarked these are as often something else (còn, tối, ba, bỏ, mà, vô, có, đi): they name somebody only with their marks. */
const DOUBTFUL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    con: 'con',
    toi: 'tôi',
    ba: 'bà',
    bo: 'bố',
    ma: 'má',
    vo: 'vợ',
    co: 'cô',
    di: 'dì',
    chi: 'chị',
    u: 'u',
    bu: 'bu',
  }),
);

/** The person named at a token, as folded word, or null; in a text with marks a doubtful word needs its own. */
function personAt({ reading }: Board, i: number): string | null {
  const token = reading.tokens[i];
  if (!token || !PEOPLE.test(token.fold)) return null;
  const ahead = reading.tokens[i - 1];
  // "chồng tôi": whose husband he is
  if (OWNER.test(token.fold) && PEOPLE.test(ahead?.fold ?? '') && ahead?.word !== 'còn') return null;
  const wanted = DOUBTFUL.get(token.fold);
  if (wanted === undefined) return token.fold;
  // "ba 37.2, me 38.1": at the head of a clause, right before the reading
  const next = reading.tokens[i + 1];
  const heads = !ahead || ahead.kind !== 'word' || UNITS.test(ahead.fold);
  const read = next && OWNER.test(next.fold) ? reading.tokens[i + 2] : next;
  const isPlain = !token.marked && !reading.accented;
  if (isPlain && heads && read && HEADS.test(token.fold) && isReadAt(read)) return token.fold;
  return reading.accented && token.word === wanted ? token.fold : null;
}

const isReadAt = ({ kind, fold }: Token) => kind === 'number' || /^(?:spo2|oxy|mach|nhiet|sot|huyet)$/.test(fold);
const OWNER = /^(?:toi|tui|em|minh)$/;
const HEADS = /^(?:con|toi|ba|bo|ma|vo|di|bu|u)$/;
/** "mẹ tôi 37 độ bố tôi 38,2": spoken without a comma, right behind the other's reading. */
const UNITS = /^(?:do|tram|%|c|lan|nhip|phut|ruoi)$/;

/** Somebody else is named at the head of a clause between two places of the line, and somebody was before. */
export function isOfAnother(board: Board, from: number, to: number): boolean {
  const { reading, tokenOf } = board;
  const [first, last] = [tokenOf[from] ?? 0, tokenOf[to] ?? 0];
  const before = new Set(Array.from({ length: first }, (_, i) => personAt(board, i)).filter((who) => who !== null));
  if (before.size === 0) return false;
  for (let i = first + 1; i < last; i++) {
    const ahead = reading.tokens[i - 1];
    const opens =
      ahead?.kind === 'mark' ||
      ahead?.kind === 'number' ||
      ahead?.word === 'còn' ||
      /^(?:va|con)$/.test(ahead?.fold ?? '') ||
      UNITS.test(ahead?.fold ?? '');
    const who = opens ? personAt(board, i) : null;
    if (who !== null && !before.has(who)) return true;
  }
  return false;
}
