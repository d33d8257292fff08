/** Sign-in: user name, password, and the code of the second step when it is asked for. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem, call, saidOf } from '../../../api/client.ts';

interface Entrance {
  /** the code of the second step was asked for */
  asked: boolean;
  problem: string | null;
  busy: boolean;
  enter: (given: { username: string; password: string; totp: string }) => Promise<void>;
}

function useEntrance(): Entrance {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const enter: Entrance['enter'] = async ({ username, password, totp }) => {
    setBusy(true);
    setProblem(null);
    try {
      await call('POST /session', { body: { username, password, ...(totp !== '' && { totp }) } });
      await client.resetQueries();
    } catch (fault) {
      const wanted = fault instanceof ApiProblem && fault.totpRequired;
      // Being asked for the code is the next step, not a fault.
      setProblem(wanted && !asked ? null : saidOf(fault));
      setAsked(asked || wanted);
    } finally {
      setBusy(false);
    }
  };
  return { asked, problem, busy, enter };
}

export function SignIn(): ReactNode {
  const { asked, problem, busy, enter } = useEntrance();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void enter({ username, password, totp });
  };
  return (
    <main className="sign-in">
      <form onSubmit={onSubmit}>
        <h1>Bình An · bàn trực</h1>
        <TextInput
          label="Tên đăng nhập"
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          autoFocus
          required
        />
        <PasswordInput
          label="Mật khẩu"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          required
        />
        {asked && (
          <TextInput
            label="Mã 6 số"
            description="trong ứng dụng xác thực"
            value={totp}
            onChange={(event) => setTotp(event.target.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            required
          />
        )}
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
        <Button type="submit" loading={busy} fullWidth>
          Đăng nhập
        </Button>
        <p className="quiet">
          Người dân cần giúp: <a href="/chat">nhắn tin</a> hoặc <a href="tel:115">gọi 115</a>.
        </p>
      </form>
    </main>
  );
}
