/** What is an emergency in a pregnancy that is known: nobody who is asked for it says once more that she is pregnant. */
import { fold } from '../engine/fold.ts';

/** Bleeding, waters, a child that moves no more: what makes `obstetric` of a pregnancy told in words. */
const SIGN =
  /\b(?:ra|chay|rong|bang) (?:(?:chut|it|ti|xiu|nhieu|toan|ca|it chut) )?(?:mau|huyet)\b|\b(?:ri|vo|ra) (?:nuoc )?oi\b|\bthai (?:khong|ko|k|het|ngung) (?:con )?(?:dap|may)\b/;
/** Blood from elsewhere is a sign of its own. */
const ELSEWHERE = /\b(?:ho|khac|non|oi ra|mui|rang|nuou|loi|cau|ngoai|tieu|phan|tay|chan|mat|mieng|vet)\b/;
const NO = /\b(?:khong|ko|k|hong|chua|het)\b(?! (?:biet|hieu|ro|chac|sao))/;
const DENIED = new RegExp(String.raw`${NO.source}.{0,120}\b(?:mau|huyet|oi)\b`);
/** Words of one thing in a list: "ra máu", "đau bụng". */
const LISTED = 3;

/** "Không sốt, ho, ra máu": the last of a list that one "no" began. */
function endsDeniedList(clauses: readonly string[], at: number): boolean {
  const no = clauses.findLastIndex((clause, index) => index < at && NO.test(clause));
  return no >= 0 && at - no > 1 && clauses.slice(no + 1, at + 1).every((one) => one.split(' ').length <= LISTED);
}

/** Does a pregnant woman tell one of them of now? */
export function endangersPregnancy(text: string): boolean {
  return text.split(/[.;\n]/).some((sentence) => {
    const clauses = sentence.split(',').map(fold);
    return clauses.some(
      (said, at) => SIGN.test(said) && !ELSEWHERE.test(said) && !DENIED.test(said) && !endsDeniedList(clauses, at),
    );
  });
}
