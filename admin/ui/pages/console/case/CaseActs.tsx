/** What can be done with an open case: take it, say where help is, give it to somebody, close it. */
import type { ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Check, UserRound } from 'lucide-react';
import type { CaseState } from '../../../../../cases/codes.ts';
import { saidOf } from '../../../api/client.ts';
import { useAct, useColleagues } from '../../../api/queries.ts';
import type { CaseAct } from '../../../api/queries.ts';
import type { CaseDetail, Me } from '../../../api/types.ts';
import { ROLE_WORDS, STATE_WORDS } from '../../../words/labels.ts';

const STATES: readonly CaseState[] = ['acknowledged', 'on-the-way', 'arrived', 'waiting'];

/** What is answered in writing: nobody sets out for it. */
const IN_WRITING: ReadonlySet<CaseDetail['kind']> = new Set(['data-request', 'question']);
const JOURNEY: ReadonlySet<CaseState> = new Set(['on-the-way', 'arrived']);

function statesOf({ kind, status }: CaseDetail): readonly CaseState[] {
  return STATES.filter((state) => state === status || !(IN_WRITING.has(kind) && JOURNEY.has(state)));
}

interface Props {
  item: CaseDetail;
  me: Me;
  assigning: boolean;
  onAssigning: { open: () => void; close: () => void };
  onClose: () => void;
  onErase: () => void;
}

export function CaseActs({ item, me, assigning, onAssigning, onClose, onErase }: Props): ReactNode {
  const act = useAct(item.id);
  const { data: colleagues } = useColleagues();
  const run = (asked: CaseAct): void => {
    act.mutate(asked, { onError: (fault) => notifications.show({ message: saidOf(fault), color: 'red' }) });
  };
  return (
    <div className="case-acts">
      <div className="states" role="group" aria-label="Trạng thái">
        {statesOf(item).map((state) => (
          <button
            key={state}
            type="button"
            className="state"
            aria-pressed={item.status === state}
            disabled={act.isPending}
            onClick={() => run({ act: 'state', body: { state } })}
          >
            {item.status === state && <Check size={15} aria-hidden />}
            {STATE_WORDS[state]}
          </button>
        ))}
      </div>
      <Menu opened={assigning} onOpen={onAssigning.open} onClose={onAssigning.close} position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" size="sm" leftSection={<UserRound size={16} aria-hidden />}>
            Giao ca
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {item.assignee !== me.username && (
            <Menu.Item onClick={() => run({ act: 'assign', body: { user: me.username } })}>Nhận về tôi</Menu.Item>
          )}
          {(colleagues?.items ?? [])
            .filter(({ username }) => username !== me.username && username !== item.assignee)
            .map(({ username, name, role }) => (
              <Menu.Item key={username} onClick={() => run({ act: 'assign', body: { user: username } })}>
                {name} <span className="quiet">· {ROLE_WORDS[role] ?? role}</span>
              </Menu.Item>
            ))}
          {item.assignee !== null && (
            <Menu.Item onClick={() => run({ act: 'assign', body: { user: null } })}>Bỏ người giữ</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {item.kind === 'data-request' && (me.role === 'admin' || me.role === 'operator') && (
        <Button variant="default" size="sm" color="red" onClick={onErase}>
          Xoá dữ liệu
        </Button>
      )}
      <Button variant="default" size="sm" onClick={onClose}>
        Đóng ca
      </Button>
    </div>
  );
}
