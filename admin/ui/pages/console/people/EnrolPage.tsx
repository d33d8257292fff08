/** Enrols one person, or a household on one phone: only what is needed is required; consent to check-ins comes with it. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { Link } from 'wouter';
import { useToday } from '../../../parts/ticker.ts';
import { PageBody } from '../PageBody.tsx';
import { EMPTY_HOME } from './enrol-form.ts';
import type { HomeForm } from './enrol-form.ts';
import { MemberFields } from './MemberFields.tsx';
import { useEnrolling } from './use-enrolling.ts';
import type { Enrolled, Member } from './use-enrolling.ts';

export function EnrolPage(): ReactNode {
  const [home, setHome] = useState<HomeForm>(EMPTY_HOME);
  const { members, done, busy, change, add, remove, send } = useEnrolling(useToday());
  // somebody on this phone is in already: the next one shares it
  const shared = done.length > 0;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void send(home);
  };
  return (
    <PageBody title="Thêm F0, F1">
      <DoneList done={done} />
      <form className="enrol" onSubmit={onSubmit}>
        <HomeFields home={home} problems={members.flatMap(({ problem }) => problem?.fields ?? [])} onChange={setHome} />
        {members.map((member, index) => (
          <MemberFields
            key={member.key}
            legend={members.length === 1 && !shared ? null : `Người thứ ${done.length + index + 1}`}
            shares={shared || index > 0}
            form={member.form}
            problems={member.problem?.fields ?? []}
            onChange={(form) => change(member.key, form)}
            onRemove={members.length > 1 ? () => remove(member.key) : null}
          />
        ))}
        <div>
          <Button variant="default" onClick={add}>
            Thêm thành viên cùng máy
          </Button>
        </div>
        <Problems members={members} />
        <div className="form-foot">
          <span className="quiet">Bấm thêm là xác nhận những người này đồng ý nhận tin hỏi thăm sức khoẻ.</span>
          {shared && (
            <Button variant="default" onClick={() => globalThis.location.reload()}>
              Sang hộ khác
            </Button>
          )}
          <Button type="submit" loading={busy}>
            {members.length === 1 ? 'Thêm người' : `Thêm ${members.length} người`}
          </Button>
        </div>
      </form>
    </PageBody>
  );
}

function DoneList({ done }: { done: readonly Enrolled[] }): ReactNode {
  if (done.length === 0) return null;
  return (
    <p className="form-done" role="status">
      Đã thêm{' '}
      {done.map(({ name, personId }, index) => (
        <span key={personId}>
          {index > 0 && ', '}
          <Link href={`/people/${encodeURIComponent(personId)}`}>{name}</Link>
        </span>
      ))}
      .
    </p>
  );
}

interface HomeProps {
  home: HomeForm;
  problems: readonly { field: string; detail: string }[];
  onChange: (home: HomeForm) => void;
}

function HomeFields({ home, problems, onChange }: HomeProps): ReactNode {
  const field = (name: keyof HomeForm) => ({
    value: home[name],
    error: problems.find((one) => one.field === name)?.detail,
    onChange: (event: { target: { value: string } }) => onChange({ ...home, [name]: event.target.value }),
    autoComplete: 'off',
  });
  return (
    <div className="form-grid">
      <TextInput label="Số điện thoại" {...field('phone')} required inputMode="tel" placeholder="0912 345 678" />
      <TextInput label="Xã, phường" {...field('area')} />
      <TextInput label="Tên hoặc mã hộ" {...field('household')} placeholder="nhà ông Sáu" />
    </div>
  );
}

function Problems({ members }: { members: readonly Member[] }): ReactNode {
  const refused = members.filter(({ problem }) => problem !== null);
  if (refused.length === 0) return null;
  return (
    <div className="form-problem" role="alert">
      {refused.map(({ key, form, problem }) => (
        <p key={key}>
          <b>{form.name}</b>: {problem?.said}
        </p>
      ))}
    </div>
  );
}
