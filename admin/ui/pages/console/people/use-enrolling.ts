/** Enrols the members of a household one after the other: who is in stays in, whoever is refused can be corrected. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem, call, saidOf } from '../../../api/client.ts';
import { EMPTY_MEMBER, enrolmentOf } from './enrol-form.ts';
import type { HomeForm, MemberForm } from './enrol-form.ts';

export interface Member {
  /** of the row, while the page is open */
  key: number;
  form: MemberForm;
  problem: { said: string; fields: ApiProblem['fields'] } | null;
}

export interface Enrolled {
  name: string;
  personId: string;
}

interface Enrolling {
  members: readonly Member[];
  done: readonly Enrolled[];
  busy: boolean;
  change: (key: number, form: MemberForm) => void;
  add: () => void;
  remove: (key: number) => void;
  send: (home: HomeForm) => Promise<void>;
}

const TOUCHED = ['cases', 'counts', 'people', 'isolation'];

/** @param today ISO day that a new form begins with */
export function useEnrolling(today: string): Enrolling {
  const client = useQueryClient();
  const fresh = (key: number): Member => ({ key, form: { ...EMPTY_MEMBER, since: today }, problem: null });
  const [members, setMembers] = useState<readonly Member[]>(() => [fresh(0)]);
  const [done, setDone] = useState<readonly Enrolled[]>([]);
  const [busy, setBusy] = useState(false);
  const nextKey = Math.max(-1, ...members.map(({ key }) => key)) + 1;

  const send = async (home: HomeForm): Promise<void> => {
    setBusy(true);
    const left: Member[] = [];
    for (const member of members) {
      try {
        const { person } = await call('POST /people', { body: enrolmentOf(member.form, home) });
        setDone((before) => [...before, { name: member.form.name.trim(), personId: person.id }]);
      } catch (fault) {
        const fields = fault instanceof ApiProblem ? fault.fields : [];
        left.push({ ...member, problem: { said: saidOf(fault), fields } });
      }
    }
    setMembers(left.length === 0 ? [fresh(nextKey)] : left);
    setBusy(false);
    await Promise.all(TOUCHED.map((name) => client.invalidateQueries({ queryKey: [name] })));
  };

  return {
    members,
    done,
    busy,
    change: (key, form) => setMembers(members.map((one) => (one.key === key ? { ...one, form, problem: null } : one))),
    add: () => setMembers([...members, fresh(nextKey)]),
    remove: (key) => setMembers(members.filter((one) => one.key !== key)),
    send,
  };
}
