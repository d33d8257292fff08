/** Somebody has this person in hand: nobody reminds them of the check-in for the rest of the day. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import { Problem } from '../../../parts/Problem.tsx';

interface Props {
  /** a case of the person that is open */
  caseId: string;
  /** beside other buttons of a row */
  compact?: boolean;
}

export function StopReminders({ caseId, compact = false }: Props): ReactNode {
  const write = useWrite(() => call('POST /cases/:id/stop-reminders', { params: { id: caseId } }), ['person', 'case']);
  return (
    <>
      <Button
        variant="default"
        size={compact ? 'compact-md' : 'sm'}
        loading={write.isPending}
        onClick={() => write.mutate(undefined)}
      >
        Dừng nhắc hôm nay
      </Button>
      <Problem of={write.error} />
    </>
  );
}
