/** What is asked of each person who is enrolled. */
import type { ReactNode } from 'react';
import { Button, Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { DISEASES } from '../../../../../cases/codes.ts';
import type { ApiProblem } from '../../../api/client.ts';
import { CONDITION_CODES, DISEASE_WORDS, conditionWord } from '../../../words/labels.ts';
import type { MemberForm } from './enrol-form.ts';

interface Props {
  /** null: there is only one, and no need to say which */
  legend: string | null;
  /** shares the phone of another, who is its holder */
  shares: boolean;
  form: MemberForm;
  problems: ApiProblem['fields'];
  onChange: (form: MemberForm) => void;
  onRemove: (() => void) | null;
}

type FieldName = 'name' | 'status' | 'since' | 'born' | 'sex' | 'relation' | 'disease' | 'doses';

/** What the API calls a field that the form calls otherwise. */
const SAID_OF: Partial<Record<FieldName, readonly string[]>> = { born: ['birthYear', 'birthDate'] };

export function MemberFields(props: Props): ReactNode {
  const { legend, onRemove } = props;
  return (
    <fieldset className={legend === null ? 'member member-only' : 'member'}>
      <legend className={legend === null ? 'unseen' : ''}>{legend ?? 'Người được theo dõi'}</legend>
      <WhoFields {...props} />
      <HealthFields {...props} />
      {onRemove !== null && (
        <div className="form-wide">
          <Button variant="subtle" size="compact-md" onClick={onRemove}>
            Bỏ người này
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** What a control needs to show a field of the form, with what the API said about it. */
function fieldsOf({ form, onChange, problems }: Props) {
  return (name: FieldName) => ({
    value: form[name],
    error: problems.find(({ field }) => (SAID_OF[name] ?? [name]).includes(field))?.detail,
    onChange: (event: { target: { value: string } }) => onChange({ ...form, [name]: event.target.value }),
  });
}

function WhoFields(props: Props): ReactNode {
  const { form, shares } = props;
  const field = fieldsOf(props);
  return (
    <>
      <TextInput label="Họ tên" {...field('name')} required autoComplete="off" />
      {shares && (
        <TextInput
          label="Là gì của chủ máy"
          {...field('relation')}
          required
          autoComplete="off"
          placeholder="mẹ, con út…"
        />
      )}
      <TextInput label="Năm sinh hoặc ngày sinh" {...field('born')} required placeholder="1958 hoặc 8/3/1958" />
      <NativeSelect
        label="Giới"
        {...field('sex')}
        data={[
          { value: '', label: 'Chưa rõ' },
          { value: 'female', label: 'Nữ' },
          { value: 'male', label: 'Nam' },
        ]}
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
    </>
  );
}

function HealthFields(props: Props): ReactNode {
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
