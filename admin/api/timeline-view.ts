/** A conversation's timeline as the API shows it around one case, oldest first. */
import { conversations, people, timeline } from '../../adapters/storage/collections.ts';
import type { CaseDoc, EntryDoc } from '../../adapters/storage/collections.ts';
import { shownCode } from '../../cases/declaration.ts';
import { hidesReporter } from '../../cases/report.ts';
import type { Ports } from './ports.ts';
import type { TimelineEntry } from './schemas/timeline.ts';

/** The newest so many are shown. */
const MOST_ENTRIES = 500;

/** Within one moment: what was said comes before what was made of it and answered. */
const ORDER = ['in', 'observation', 'declaration', 'decision', 'act', 'out'] as const;

/** What belongs to this case or to none; entries of the person's other cases are left out. */
export async function timelineOf(ports: Ports, doc: CaseDoc): Promise<TimelineEntry[]> {
  const page = await ports.store.find(timeline, {
    where: { conversationId: { in: await conversationsOf(ports, doc) } },
    order: [['atMs', 'desc']],
    limit: MOST_ENTRIES,
  });
  return (
    page.items
      // Who gave no name is not known by what else they wrote.
      .filter(({ caseId }) => caseId === doc.id || (caseId === null && !hidesReporter(doc)))
      .sort((one, other) => one.atMs - other.atMs || rankOf(one) - rankOf(other) || byId(one, other))
      .map((entry) => entryOf(ports, entry))
  );
}

/** The case's conversation, and those whose people turned out to be this person. */
async function conversationsOf({ store }: Ports, { conversationId }: CaseDoc): Promise<string[]> {
  const now = await store.get(conversations, conversationId);
  const absorbed = now === null || now.personIds.length < 2 ? [] : await store.getMany(people, now.personIds);
  return [...new Set([conversationId, ...absorbed.map((person) => person.conversationId)])];
}

function rankOf({ body }: EntryDoc): number {
  return ORDER.indexOf(body.type === 'message' ? body.direction : body.type);
}

function byId(one: EntryDoc, other: EntryDoc): number {
  return one.id.localeCompare(other.id, 'en', { numeric: true });
}

function entryOf(ports: Ports, { id, at, body }: EntryDoc): TimelineEntry {
  switch (body.type) {
    case 'message': {
      const { type, direction, channel, text, by, heard, facts = [], media = [] } = body;
      const said = { facts: facts.map((fact) => ({ ...fact })), media: media.map((item) => ({ ...item })) };
      const as = heard === undefined ? {} : { heard };
      return { id, at, type, direction, channel, text, by: by ?? null, ...as, ...said };
    }
    case 'observation':
      return { id, at, type: body.type, facts: body.facts.map((fact) => ({ ...fact })) };
    case 'decision': {
      const { type, level, version, reasons, inputs } = body;
      const rules = reasons.map(({ rule }) => rule);
      const documents = [...new Set(reasons.map(({ document }) => document))];
      return { id, at, type, level, rules, documents, reasons: [...reasons], inputs: { ...inputs }, version };
    }
    case 'declaration': {
      const lines = body.lines.map(({ label, value }) => ({ label: ports.say([label]), value: ports.say([value]) }));
      return { id, at, type: body.type, code: shownCode(body.code), validUntil: body.validUntil, lines };
    }
    case 'act':
  }
  return { id, at, type: body.type, act: body.act, by: body.by, text: ports.say(body.detail) };
}
