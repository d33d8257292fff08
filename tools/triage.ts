/** `npm run triage`: judges a person by every rule pack and says why; one line of JSON for each. */
import { dayOf, toIso } from '../cases/time.ts';
import { assess } from '../cases/triage/assess.ts';
import type { Assessment } from '../cases/triage/assess.ts';
import { packsOn } from '../cases/triage/settings.ts';
import { PACKS } from '../cases/triage/packs/index.ts';
import { loadUnderstanding } from '../bots/resources.ts';
import type { Understand } from '../nlp/understanding.ts';
import { runJsonl, UsageFault } from './jsonl.ts';
import { factsOfInput, readInput } from './triage-input.ts';

const HELP = `
Usage: npm run --silent triage [-- --off <pack>]… [file …]
Reads JSON lines of what is known of a person (age, conditions, doses, vitals, symptoms, text …; docs/contract.md 4.3)
and writes {"level","reasons","unknown","news2","severity","risk","homeCare","alarms"} for each. All packs count.
  --off <pack>   leave a pack out, e.g. 261; may be given several times (docs/medicine.md names them)
  --help         this text
NEWS2: © Royal College of Physicians 2017.
`;

await runJsonl({
  name: 'triage',
  help: HELP,
  options: { off: { type: 'string', multiple: true } },
  handle(options) {
    const off = Array.isArray(options['off']) ? options['off'].map(String) : [];
    const stranger = off.find((id) => !PACKS.some((pack) => pack.id === id));
    if (stranger !== undefined) throw new UsageFault(`--off names no pack: ${stranger}`);
    const packs = packsOn({ off });
    let understand: Understand | undefined;
    return (line) => {
      const input = readInput(line);
      const now = toIso(Date.now());
      const facts = factsOfInput(input, dayOf(now), (text) => {
        understand ??= loadUnderstanding();
        return understand(text, { at: input.on === undefined ? now : `${input.on}T12:00:00+07:00` });
      });
      return answer(assess(facts, packs));
    };
  },
});

/** Fields in the order of the contract. */
function answer(found: Assessment): unknown {
  const { level, reasons, unknown, news2, news2AtLeast, news2Single3, severity, risk, homeCare, alarms } = found;
  return {
    level,
    reasons,
    unknown,
    news2,
    ...(news2AtLeast === undefined ? {} : { news2AtLeast }),
    news2Single3,
    severity: { 4689: severity['4689'] ?? null, 2671: severity['2671'] ?? null },
    risk: { 3646: risk['3646'] ?? null, 5525: risk['5525'] ?? null },
    homeCare: { 4038: homeCare['4038'] ?? null, 261: homeCare['261'] ?? null },
    alarms: { 261: alarms['261'] ?? [], 4377: alarms['4377'] ?? [], 528: alarms['528'] ?? [] },
  };
}
