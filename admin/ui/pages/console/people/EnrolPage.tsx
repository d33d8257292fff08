/** Enrols a person as F0 or F1: only what is needed is required; consent to check-ins is recorded with it. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { Button, Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { Link } from 'wouter';
import { DISEASES } from '../../../../../cases/codes.ts';
import type { ApiProblem } from '../../../api/client.ts';
import { call, saidOf } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Enrolled, Enrolment } from '../../../api/types.ts';
import { CONDITION_CODES, DISEASE_WORDS, conditionWord } from '../../../words/labels.ts';
import { isoDay } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { EMPTY_FORM, enrolmentOf } from './enrol-form.ts';
import type { EnrolForm } from './enrol-form.ts';

export function EnrolPage(): ReactNode {
  const [form, setForm] = useState<EnrolForm>(() => ({ ...EMPTY_FORM, since: isoDay(new Date()) }));
  const [done, setDone] = useState<{ name: string; caseId: string | null } | null>(null);
  const write = useWrite((body: Enrolment) => call('POST /people', { body }), ['cases', 'counts']);
  const fields = { form, onChange: setForm, problems: write.error?.fields ?? [] };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const onSuccess = (answer: Enrolled): void => {
      setDone({ name: form.name, caseId: answer.cases[0]?.id ?? null });
      setForm({ ...EMPTY_FORM, since: form.since, area: form.area });
    };
    write.mutate(enrolmentOf(form), { onSuccess });
  };
  return (
    <PageBody title="Thêm F0, F1">
      {done !== null && (
        <p className="form-done" role="status">
          Đã thêm {done.name}.{' '}
          {done.caseId !== null && <Link href={`/queue/open/${encodeURIComponent(done.caseId)}`}>Mở ca</Link>}
        </p>
      )}
      <form className="form-grid" onSubmit={onSubmit}>
        <WhoFields {...fields} />
        <HealthFields {...fields} />
        {write.error !== null && (
          <p className="form-problem form-wide" role="alert">
            {saidOf(write.error)}
          </p>
        )}
        <div className="form-foot form-wide">
          <span className="quiet">Bấm thêm là xác nhận người này đồng ý nhận tin hỏi thăm sức khoẻ.</span>
          <Button type="submit" loading={write.isPending}>
            Thêm người
          </Button>
        </div>
      </form>
    </PageBody>
  );
}

interface FieldsProps {
  form: EnrolForm;
  onChange: (form: EnrolForm) => void;
  problems: ApiProblem['fields'];
}

type FieldName = 'name' | 'phone' | 'status' | 'since' | 'birthYear' | 'sex' | 'disease' | 'doses' | 'area';

/** What a control needs to show a field of the form, with what the API said about it. */
function fieldsOf({ form, onChange, problems }: FieldsProps) {
  return (name: FieldName) => ({
    value: form[name],
    error: problems.find((one) => one.field === name)?.detail,
    onChange: (event: { target: { value: string } }) => onChange({ ...form, [name]: event.target.value }),
  });
}

function WhoFields(props: FieldsProps): ReactNode {
  const { form } = props;
  const field = fieldsOf(props);
  return (
    <>
      <TextInput label="Họ tên" {...field('name')} required autoComplete="off" />
      <TextInput
        label="Số điện thoại"
        {...field('phone')}
        required
        inputMode="tel"
        autoComplete="off"
        placeholder="0912 345 678"
      />
      <NativeSelect
        label="Diện"
        {...field('status')}
        data={[
          { value: 'f0', label: 'F0, đang mắc' },
          { value: 'f1', label: 'F1, tiếp xúc' },
        ]}
      />
      <TextInput
        label={form.status === 'f0' ? 'Ngày dương tính hoặc phát bệnh' : 'Ngày tiếp xúc'}
        {...field('since')}
        type="date"
        required
      />
      <TextInput
        label="Năm sinh"
        {...field('birthYear')}
        required
        inputMode="numeric"
        pattern="(19|20)[0-9]{2}"
        placeholder="1958"
      />
      <NativeSelect
        label="Giới"
        {...field('sex')}
        data={[
          { value: '', label: 'Chưa rõ' },
          { value: 'female', label: 'Nữ' },
          { value: 'male', label: 'Nam' },
        ]}
      />
    </>
  );
}

function HealthFields(props: FieldsProps): ReactNode {
  const { form, onChange } = props;
  const field = fieldsOf(props);
  return (
    <>
      <NativeSelect
        label="Bệnh"
        {...field('disease')}
        data={DISEASES.map((value) => ({ value, label: DISEASE_WORDS[value] }))}
      />
      <TextInput label="Số mũi vắc-xin" {...field('doses')} inputMode="numeric" pattern="[0-9]{1,2}" />
      <TextInput label="Xã, phường" {...field('area')} autoComplete="off" />
      <MultiSelect
        label="Bệnh nền"
        data={CONDITION_CODES.map((value) => ({ value, label: conditionWord(value) }))}
        value={[...form.conditions]}
        onChange={(conditions) => onChange({ ...form, conditions })}
        searchable
        nothingFoundMessage="Không có trong danh sách"
      />
      {form.sex === 'female' && (
        <Checkbox
          label="Đang mang thai"
          checked={form.pregnant}
          onChange={(event) => onChange({ ...form, pregnant: event.target.checked })}
        />
      )}
    </>
  );
}
