/** Follows the service's hints: asks again what changed, and calls the user whom a page is for. */
import { createElement, useEffect, useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Hint } from '../../../../api/ports.ts';
import { readJson } from '../../../parts/json.ts';
import { pageNotice } from '../../../api/queries.ts';
import { followStream } from '../../../parts/event-stream.ts';

/** A hint with the fields of all kinds. */
interface AnyHint {
  type: Hint['type'];
  caseId: string;
  user: string;
}

/** Hints come in bursts; what changed is asked for once per burst. */
const BURST_MS = 300;

/** True while the stream is open. */
export function useLive(username: string): boolean {
  const client = useQueryClient();
  const [live, setLive] = useState(true);
  useEffect(() => {
    const changed = new Map<string, readonly string[]>();
    let burst: ReturnType<typeof setTimeout> | undefined;
    let lastId = '';
    const ask = (...keys: readonly string[][]): void => {
      for (const key of keys) changed.set(key.join(' '), key);
      burst ??= setTimeout(() => {
        burst = undefined;
        for (const key of changed.values()) void client.invalidateQueries({ queryKey: key });
        changed.clear();
      }, BURST_MS);
    };
    const stop = followStream('/api/v1/events', {
      lastId: () => lastId,
      message: ({ id, data }) => {
        lastId = id;
        const hint = readJson<AnyHint>(data);
        if (hint === null) return;
        ask(...touchedBy(hint));
        if (hint.type === 'page' && hint.user === username && hint.caseId !== undefined) callUser(hint.caseId);
      },
      open: (open) => {
        setLive(open);
        // What happened while the line was cut is not told again.
        if (open) ask(['cases'], ['case'], ['counts'], ['duty'], ['failures'], ['claims'], ['claim']);
      },
      refused: () => refused(client),
    });
    return () => {
      clearTimeout(burst);
      stop();
    };
  }, [client, username]);
  return live;
}

/** What a hint makes old; a hint of a kind that is not known yet makes the lists old. */
function touchedBy(hint: Partial<AnyHint>): string[][] {
  if (hint.type === 'roster') return [['duty']];
  if (hint.type === 'failures') return [['failures'], ['counts']];
  if (hint.type === 'claims') return [['claims'], ['claim'], ['counts']];
  const one = hint.caseId === undefined ? ['case'] : ['case', hint.caseId];
  return [['cases'], ['counts'], one, ['duty', 'now']];
}

function refused(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ['me'] });
}

const TITLE = document.title;

/** Stays until it is closed or opened: a page is not to be missed. */
function callUser(caseId: string): void {
  const calm = (): void => {
    document.title = TITLE;
  };
  document.title = `● Gọi trực – ${TITLE}`;
  notifications.show({
    id: pageNotice(caseId),
    title: 'Đang gọi anh/chị trực',
    message: createElement('a', { href: `/console/queue/open/${encodeURIComponent(caseId)}` }, 'Mở ca này'),
    color: 'red',
    autoClose: false,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Đóng' },
    onClose: calm,
  });
}
