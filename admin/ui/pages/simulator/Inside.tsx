/** What happened inside while messages were handled: facts, step, decision with its rule, case; newest first. */
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { InsideEvent } from '../../../api/ports.ts';
import type { Severity } from '../../../../cases/codes.ts';
import { SEVERITIES } from '../../../../cases/codes.ts';
import { ReasonList } from '../../message/ReasonList.tsx';
import { MarkedText } from '../../parts/MarkedText.tsx';
import { SeverityMark } from '../../parts/SeverityMark.tsx';
import { readJson } from '../../parts/json.ts';
import { followStream } from '../../parts/event-stream.ts';
import { CHANNEL_WORDS, factSentence, kindWord, stateWord } from '../../words/labels.ts';
import { clock } from '../../words/time.ts';

const SHOWN = 30;

export function Inside(): ReactNode {
  const [events, setEvents] = useState<readonly InsideEvent[]>([]);
  const [closed, setClosed] = useState(false);
  useEffect(
    () =>
      followStream('/api/v1/simulator/events', {
        lastId: () => '',
        message: ({ data }) => {
          const event = readJson<InsideEvent>(data);
          if (isWhole(event)) setEvents((before) => [event, ...before].slice(0, SHOWN));
        },
        open: () => undefined,
        refused: () => setClosed(true),
      }),
    [],
  );
  return (
    <section className="inside" aria-label="Bên trong">
      <h2>Bên trong</h2>
      {closed && (
        <p className="phone-problem">
          Cột này cần <a href="/console">đăng nhập bàn trực</a>.
        </p>
      )}
      {!closed && events.length === 0 && (
        <p className="quiet">Nhắn một tin: ở đây hiện điều máy hiểu, bước đang hỏi, quyết định và ca được mở.</p>
      )}
      <ol className="inside-list" aria-live="polite">
        {events.map((event, index) => (
          <li key={`${event.at}-${events.length - index}`}>
            <Happened event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Happened({ event }: { event: InsideEvent }): ReactNode {
  return (
    <>
      <p className="entry-by figures">
        {clock(event.at)} {event.channel !== null && `· ${CHANNEL_WORDS[event.channel]}`}
      </p>
      {event.text !== null && (
        <p className="inside-text">
          <MarkedText text={event.text} facts={event.facts} />
        </p>
      )}
      <dl>
        <Row name="Hiểu">{[event.intent, ...event.facts.map(factSentence)].filter(Boolean).join(' · ') || null}</Row>
        <Row name="Bước">
          {event.flow === null ? null : `${event.flow}${event.step === null ? '' : ` → ${event.step}`}`}
        </Row>
        <Row name="Quyết định">
          {event.decisions.length === 0
            ? null
            : event.decisions.map((decision) => (
                <div key={decision.level}>
                  <SeverityMark severity={severityOf(decision.level)} />
                  <ReasonList reasons={decision.reasons} />
                </div>
              ))}
        </Row>
        <Row name="Ca">
          {event.cases.length === 0
            ? null
            : event.cases.map((item) => (
                <div key={item.id}>
                  <SeverityMark severity={severityOf(item.severity)} />{' '}
                  <a href={`/console/queue/open/${encodeURIComponent(item.id)}`}>{kindWord(item.kind)}</a> ·{' '}
                  {stateWord(item.status)}
                </div>
              ))}
        </Row>
      </dl>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }): ReactNode {
  if (children === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function isWhole(event: Partial<InsideEvent> | null): event is InsideEvent {
  return Array.isArray(event?.facts) && Array.isArray(event.decisions) && Array.isArray(event.cases);
}

/** A level that this page does not know is shown as the one that needs looking at. */
function severityOf(level: string): Severity {
  return SEVERITIES.find((severity) => severity === level) ?? 'YELLOW';
}
