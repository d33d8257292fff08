/** What is written in the forms of an answer, a reply or a bulletin, as the fields hold it. Pure. */

export interface Written {
  chat: string;
  sms: string;
  speech: string;
  source: string;
}

export const NOTHING_WRITTEN: Written = { chat: '', sms: '', speech: '', source: '' };

/** As it is sent: what was left empty is made by the service. */
export function sentForms({ chat, sms, speech, source }: Written): {
  chat: string;
  source: string;
  sms?: string;
  speech?: string;
} {
  return {
    chat: chat.trim(),
    source: source.trim(),
    ...(sms.trim() !== '' && { sms: sms.trim() }),
    ...(speech.trim() !== '' && { speech: speech.trim() }),
  };
}

const MARKS = /[\u0300-\u036f]/g;

/** The SMS that is made where none is written. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** One wording a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
