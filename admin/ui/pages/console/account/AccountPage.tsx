/** One's own account: a new password, and the second step of signing in. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, PasswordInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Me } from '../../../api/types.ts';
import { ROLE_WORDS } from '../../../words/labels.ts';
import { PageBody } from '../PageBody.tsx';
import { SecondStep } from './SecondStep.tsx';
import { Problem } from '../../../parts/Problem.tsx';

/** `forced`: nothing else may be done before the second step is on. */
export function AccountPage({ me, forced }: { me: Me; forced: boolean }): ReactNode {
  return (
    <PageBody title={me.name}>
      <p className="quiet">
        {me.username} · {ROLE_WORDS[me.role] ?? me.role}
      </p>
      {forced && <p className="case-flag">Bật xác thực hai bước rồi mới vào làm việc được.</p>}
      <SecondStep on={me.totp} />
      {!forced && <NewPassword />}
    </PageBody>
  );
}

function NewPassword(): ReactNode {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const write = useWrite(() => call('POST /session/password', { body: { current, next } }), ['me']);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const onSuccess = (): void => {
      setCurrent('');
      setNext('');
    };
    write.mutate(undefined, { onSuccess });
  };
  return (
    <section className="page-section">
      <h2>Đổi mật khẩu</h2>
      <form className="stack narrow" onSubmit={onSubmit}>
        <PasswordInput
          label="Mật khẩu đang dùng"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          autoComplete="current-password"
          required
        />
        <PasswordInput
          label="Mật khẩu mới"
          description="ít nhất 10 ký tự"
          value={next}
          onChange={(event) => setNext(event.target.value)}
          autoComplete="new-password"
          minLength={10}
          required
        />
        <Problem of={write.error} />
        {write.isSuccess && (
          <p className="form-done" role="status">
            Đã đổi mật khẩu.
          </p>
        )}
        <div className="form-foot">
          <Button type="submit" loading={write.isPending}>
            Đổi mật khẩu
          </Button>
        </div>
      </form>
    </section>
  );
}
