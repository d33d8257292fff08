/** What happened, oldest first, day by day; it opens at the newest. */
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CaseDetail } from '../../../api/types.ts';
import { Entry } from '../../../message/Entry.tsx';
import { Empty } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { caseWords } from '../../../words/person.ts';
import { dayName } from '../../../words/time.ts';

const NEAR_PX = 200;

export function Timeline({ item, nameOf }: { item: CaseDetail; nameOf: (username: string) => string }): ReactNode {
  const pane = useRef<HTMLElement>(null);
  const followed = useRef(true);
  const length = item.timeline.length;
  useLayoutEffect(() => {
    if (length > 0 && pane.current !== null && followed.current)
      pane.current.scrollTo({ top: pane.current.scrollHeight });
  }, [length]);
  const onScroll = (): void => {
    const element = pane.current;
    if (element !== null) followed.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
  };
  const today = useToday();
  const days = item.timeline.map(({ at }) => dayName(at, today));
  return (
    // Keyboard users scroll the pane itself.
    <section className="timeline" aria-label="Diễn biến" ref={pane} onScroll={onScroll} tabIndex={0}>
      {length === 0 && <Empty title="Chưa có diễn biến nào" />}
      <ol>
        {item.timeline.map((entry, index) => (
          <li key={entry.id}>
            {days[index] !== days[index - 1] && <p className="day">{days[index]}</p>}
            <Entry entry={entry} nameOf={nameOf} person={caseWords(item)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
