/** Makes an account or changes one. */
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { User, UserWithPassword } from '../../../api/types.ts';
import { ROLE_WORDS } from '../../../words/labels.ts';
import { FormFoot } from '../../../parts/FormFoot.tsx';

const ROLES = Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label }));

interface Props {
  user: User | null;
  onDone: (answer: UserWithPassword) => void;
}

type Written = Pick<User, 'name' | 'role' | 'addresses' | 'phone'> & { areas: string[] };

/** A new account has no number to take away. */
function made({ phone, ...body }: Written): Omit<Written, 'phone'> & { phone?: string } {
  return phone === null ? body : { ...body, phone };
}

export function UserForm({ user, onDone }: Props): ReactNode {
  const [username, setUsername] = useState('');
  const [name, setName] = useState(user?.name ?? '');
  const [role, setRole] = useState<User['role']>(user?.role ?? 'operator');
  const [addresses, setAddresses] = useState<string[]>([...(user?.addresses ?? [])]);
  const [phone, setPhone] = useState(user?.phone ?? '');
  const [areas, setAreas] = useState<string[]>((user?.areas ?? []).map((area) => area.name));
  const send = (body: Written): Promise<UserWithPassword> =>
    user === null
      ? call('POST /users', { body: { username, ...made(body) } })
      : call('PATCH /users/:username', { params: { username: user.username }, body });
  const write = useWrite(send, ['users', 'colleagues', 'duty']);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate(
      { name, role, addresses, areas, phone: phone.trim() === '' ? null : phone.trim() },
      { onSuccess: onDone },
    );
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      {user === null && (
        <TextInput
          label="Tên đăng nhập"
          description="chữ thường không dấu, ví dụ nurse1"
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoCapitalize="none"
          required
          data-autofocus
        />
      )}
      <TextInput label="Họ tên" value={name} onChange={(event) => setName(event.target.value)} required />
      <NativeSelect
        label="Vai trò"
        data={ROLES}
        value={role}
        onChange={(event) => setRole(event.target.value as User['role'])}
      />
      <TagsInput
        label="Nhận báo động ở"
        description="telegram:123456789 hoặc sms:+84912345678, Enter sau mỗi địa chỉ"
        value={addresses}
        onChange={setAddresses}
      />
      <PhoneField phone={phone} onChange={setPhone} />
      {role === 'station' && <AreasField areas={areas} onChange={setAreas} />}
      <FormFoot act={write}>Lưu</FormFoot>
    </form>
  );
}

function AreasField({ areas, onChange }: { areas: string[]; onChange: (areas: string[]) => void }): ReactNode {
  return (
    <TagsInput
      label="Địa bàn của trạm"
      description="xã, phường; trạm chỉ thấy người ở đây, Enter sau mỗi tên"
      value={areas}
      onChange={onChange}
    />
  );
}

function PhoneField({ phone, onChange }: { phone: string; onChange: (phone: string) => void }): ReactNode {
  return (
    <TextInput
      label="Số điện thoại cho người bệnh"
      description="người bệnh được báo số này để gọi; bỏ trống: không báo số nào"
      type="tel"
      value={phone}
      onChange={(event) => onChange(event.target.value)}
      autoComplete="off"
    />
  );
}
