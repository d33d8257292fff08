/** Accounts of staff: who they are, where they are paged, whether they may come in. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Modal } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useUsers, useWrite } from '../../../api/queries.ts';
import type { User, UserChange, UserWithPassword } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { ROLE_WORDS } from '../../../words/labels.ts';
import { PageBody } from '../PageBody.tsx';
import { UserForm } from './UserForm.tsx';
import { Problem } from '../../../parts/Problem.tsx';

export function UsersPage(): ReactNode {
  const { data, error, refetch } = useUsers();
  const [edited, setEdited] = useState<User | 'new' | null>(null);
  const [given, setGiven] = useState<UserWithPassword | null>(null);
  const done = (answer: UserWithPassword): void => {
    setEdited(null);
    if (answer.password !== null) setGiven(answer);
  };
  return (
    <PageBody title="Tài khoản">
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={5} label="Đang tải tài khoản" />}
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Người</th>
              <th scope="col">Vai trò</th>
              <th scope="col">Nhận báo động ở</th>
              <th scope="col">
                <span className="unseen">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data?.items.map((user) => (
              <UserRow key={user.username} user={user} onEdit={() => setEdited(user)} onDone={done} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="form-foot">
        <Button onClick={() => setEdited('new')}>Thêm tài khoản</Button>
      </div>
      <Modal
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' ? 'Thêm tài khoản' : 'Sửa tài khoản'}
        closeButtonProps={{ 'aria-label': 'Thôi' }}
      >
        {edited !== null && <UserForm user={edited === 'new' ? null : edited} onDone={done} />}
      </Modal>
      <GivenPassword given={given} onClose={() => setGiven(null)} />
    </PageBody>
  );
}

function UserRow({
  user,
  onEdit,
  onDone,
}: {
  user: User;
  onEdit: () => void;
  onDone: (answer: UserWithPassword) => void;
}): ReactNode {
  const send = (change: UserChange): Promise<UserWithPassword> =>
    call('PATCH /users/:username', { params: { username: user.username }, body: change });
  const write = useWrite(send, ['users', 'colleagues', 'duty']);
  const change = (body: UserChange): void => write.mutate(body, { onSuccess: onDone });
  return (
    <tr className={user.active ? '' : 'row-gone'}>
      <td>
        <b>{user.name}</b>
        <br />
        <span className="quiet">
          {user.username}
          {user.active ? '' : ' · đã khoá'}
          {user.totp ? ' · hai bước' : ''}
        </span>
      </td>
      <td>{ROLE_WORDS[user.role] ?? user.role}</td>
      <td>
        {user.addresses.length === 0 ? <span className="people-problem">chưa có</span> : user.addresses.join(', ')}
      </td>
      <td className="table-acts">
        <Button variant="default" size="compact-md" onClick={onEdit}>
          Sửa
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => change({ resetPassword: true })}
          disabled={write.isPending}
        >
          Mật khẩu mới
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => change({ active: !user.active })}
          disabled={write.isPending}
        >
          {user.active ? 'Khoá' : 'Mở khoá'}
        </Button>
        <Problem of={write.error} />
      </td>
    </tr>
  );
}

/** A generated password is shown this once. */
function GivenPassword({ given, onClose }: { given: UserWithPassword | null; onClose: () => void }): ReactNode {
  return (
    <Modal opened={given !== null} onClose={onClose} title="Mật khẩu mới" closeButtonProps={{ 'aria-label': 'Đóng' }}>
      <p>
        Đưa cho <b>{given?.user.name}</b>. Mật khẩu chỉ hiện một lần này:
      </p>
      <p className="password">{given?.password}</p>
    </Modal>
  );
}
