/** Looked for in every message after danger: despair that names no plan, a cry as a picture, and the language it is in. */
import { assessDanger } from '../../cases/triage/danger.ts';
import { perilIn } from '../danger/peril.ts';
import type { Peril } from '../danger/peril.ts';
import { BARE_CRY } from '../danger/caller.ts';
import { aboutOf, hear } from '../danger/heard.ts';
import type { Heard } from '../danger/heard.ts';
import { scanDanger } from '../danger/scan.ts';
import { alarm } from '../danger/take-over.ts';
import type { Ports, Reaction } from '../engine/reaction.ts';
import { despairs, writesIn } from './said.ts';

const SOS_SIGN = /\u{1F198}/u;

const NO_SIGNS = { ageMonths: null, vitals: {}, symptoms: [], implausible: [] };

const OF_DESPAIR = {
  flags: ['self_harm'],
  reasons: [{ rule: 'despair', document: 'Bình An', detail: 'tuyệt vọng, cần người nói chuyện ngay' }],
};

/** ORANGE: a human calls back within half an hour. */
function despairing(heard: Heard): Reaction {
  const { version } = assessDanger(NO_SIGNS, heard.context.packs);
  const about = aboutOf(heard);
  const peril: Peril = { ...OF_DESPAIR, level: 'ORANGE', inputs: {}, version, about, cry: false };
  return alarm(heard, 'sos', peril);
}

/** An alarm that is raised anyway, and now knows that somebody despairs. */
function withDespair(found: Reaction): Reaction {
  const peril = perilIn(found.enter?.answers ?? {});
  if (found.enter === undefined || peril === null || peril.flags.includes('self_harm')) return found;
  const more: Peril = {
    ...peril,
    flags: [...OF_DESPAIR.flags, ...peril.flags],
    reasons: [...OF_DESPAIR.reasons, ...peril.reasons],
  };
  return { ...found, enter: { ...found.enter, answers: { ...found.enter.answers, peril: more } } };
}

const danger: Ports['scanDanger'] = (session, said, event, context) => {
  const found = scanDanger(session, said, event, context);
  const words = said.content.text ?? said.content.speech ?? '';
  if (despairs(words)) {
    const raised = found !== null && perilIn(found.enter?.answers ?? {}) !== null;
    return raised ? withDespair(found) : despairing(hear(session, said, context));
  }
  if (found !== null) return found;
  return SOS_SIGN.test(words) ? alarm(hear(session, said, context), 'sos', BARE_CRY) : null;
};

/** Danger first; a message in another language makes that one the person's, before anything is answered. */
export const scan: Ports['scanDanger'] = (session, said, event, context) => {
  const found = danger(session, said, event, context);
  const language = writesIn(said.content.text ?? '');
  if (language === null || language === context.person.language) return found;
  const effects: Reaction['effects'] = [{ do: 'changePerson', set: { language } }];
  return found === null ? { effects, then: 'goOn' } : { ...found, effects: [...effects, ...found.effects] };
};
