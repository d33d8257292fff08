/** Turns on the second step: a key for an authenticator app, confirmed by its first code. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { TotpProposal } from '../../../api/types.ts';
import { Problem } from '../../../parts/Problem.tsx';
import { FormFoot } from '../../../parts/FormFoot.tsx';

export function SecondStep({ on }: { on: boolean }): ReactNode {
  const [proposal, setProposal] = useState<TotpProposal | null>(null);
  const propose = useWrite(() => call('POST /session/totp'), []);
  const fault = propose.error;
  return (
    <section className="page-section">
      <h2>Xác thực hai bước</h2>
      {on && proposal === null && <p>Đang bật.</p>}
      {proposal === null ? (
        <Button
          variant="default"
          loading={propose.isPending}
          onClick={() => propose.mutate(undefined, { onSuccess: setProposal })}
        >
          {on ? 'Đổi sang điện thoại khác' : 'Bật xác thực hai bước'}
        </Button>
      ) : (
        <Confirm proposal={proposal} onDone={() => setProposal(null)} />
      )}
      <Problem of={fault} />
    </section>
  );
}

function Confirm({ proposal, onDone }: { proposal: TotpProposal; onDone: () => void }): ReactNode {
  const [code, setCode] = useState('');
  const confirm = useWrite(() => call('PUT /session/totp', { body: { secret: proposal.secret, code } }), ['me']);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate(undefined, { onSuccess: onDone });
  };
  return (
    <form className="stack narrow" onSubmit={onSubmit}>
      <p>
        Trong ứng dụng xác thực, chọn nhập khoá và gõ khoá này, hoặc <a href={proposal.uri}>mở ứng dụng</a> trên điện
        thoại này:
      </p>
      <p className="password">{proposal.secret.replaceAll(/(.{4})/g, '$1 ')}</p>
      <TextInput
        label="Mã 6 số đang hiện"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <FormFoot act={confirm}>Xác nhận</FormFoot>
    </form>
  );
}
