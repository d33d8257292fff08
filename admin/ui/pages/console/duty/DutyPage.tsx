/** The duty roster: who is on duty now and how each is paged, and the levels by which an alarm climbs. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call } from '../../../api/client.ts';
import { useColleagues, useRoster, useWrite } from '../../../api/queries.ts';
import type { Colleague, DutyLevel, Roster } from '../../../api/types.ts';
import { Empty, Failed, Waiting } from '../../../parts/Notes.tsx';
import { PageBody } from '../PageBody.tsx';
import { LevelEditor } from './LevelEditor.tsx';
import { NowOnDuty } from './NowOnDuty.tsx';
import { Problem } from '../../../parts/Problem.tsx';

export function DutyPage(): ReactNode {
  const roster = useRoster();
  const colleagues = useColleagues();
  const fault = roster.error ?? colleagues.error;
  return (
    <PageBody title="Lịch trực">
      <NowOnDuty />
      {fault !== null && (
        <Failed fault={fault} again={() => void Promise.all([roster.refetch(), colleagues.refetch()])} />
      )}
      {roster.data !== undefined && colleagues.data !== undefined ? (
        // Somebody else's change replaces the form only while nothing was changed in it.
        <RosterForm roster={roster.data} colleagues={colleagues.data.items} />
      ) : (
        fault === null && <Waiting rows={4} label="Đang tải lịch trực" />
      )}
    </PageBody>
  );
}

function RosterForm({ roster, colleagues }: { roster: Roster; colleagues: readonly Colleague[] }): ReactNode {
  const [draft, setDraft] = useState<readonly DutyLevel[] | null>(null);
  const write = useWrite(
    (levels: readonly DutyLevel[]) => call('PUT /duty', { body: { levels: [...levels] } }),
    ['duty'],
  );
  const levels = draft ?? roster.levels;
  const change = (index: number, level: DutyLevel | null): void =>
    setDraft(levels.flatMap((old, at) => (at !== index ? [old] : level === null ? [] : [level])));
  const save = (): void => {
    const onSuccess = (): void => {
      setDraft(null);
      notifications.show({ message: 'Đã lưu lịch trực.' });
    };
    write.mutate(levels, { onSuccess });
  };
  return (
    <section className="page-section">
      <h2>Bậc trực</h2>
      <p className="quiet">Báo động gọi bậc 1 trước; nửa thời hạn chưa ai nhận thì gọi bậc sau.</p>
      {levels.length === 0 && <Empty title="Chưa có bậc nào">Thêm bậc 1 để báo động có người nhận.</Empty>}
      {levels.map((level, index) => (
        // Levels have no name of their own: their place is what they are.
        <LevelEditor
          key={`level-${index}`}
          number={index + 1}
          level={level}
          colleagues={colleagues}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <Problem of={write.error} />
      <div className="form-foot">
        <Button variant="default" onClick={() => setDraft([...levels, { users: [] }])}>
          Thêm bậc {levels.length + 1}
        </Button>
        {draft !== null && (
          <>
            <Button variant="subtle" onClick={() => setDraft(null)}>
              Bỏ thay đổi
            </Button>
            <Button onClick={save} loading={write.isPending}>
              Lưu lịch trực
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
