/** The enrolment form as it is typed, and as the API takes it. Pure. */
import type { Enrolment } from '../../../api/types.ts';

/** What all members of a household share. */
export interface HomeForm {
  phone: string;
  area: string;
  household: string;
}

export interface MemberForm {
  name: string;
  status: 'f0' | 'f1';
  since: string;
  /** a year, or a day as people write it */
  born: string;
  sex: '' | 'male' | 'female';
  /** what the person is to the holder of the phone; '' for the holder */
  relation: string;
  disease: NonNullable<Enrolment['disease']>;
  doses: string;
  conditions: readonly string[];
  pregnant: boolean;
}

export const EMPTY_HOME: HomeForm = { phone: '', area: '', household: '' };

export const EMPTY_MEMBER: MemberForm = {
  name: '',
  status: 'f0',
  since: '',
  born: '',
  sex: '',
  relation: '',
  disease: 'covid19',
  doses: '',
  conditions: [],
  pregnant: false,
};

/** What was left empty is left out: unknown is not zero. */
export function enrolmentOf(member: MemberForm, home: HomeForm): Enrolment {
  const { name, status, since, disease } = member;
  const [area, household, relation] = [home.area, home.household, member.relation].map((text) => text.trim());
  return {
    name: name.trim(),
    phone: home.phone.trim(),
    status,
    since,
    disease,
    ...bornOf(member.born.trim()),
    ...(member.sex !== '' && { sex: member.sex }),
    ...(member.sex === 'female' && member.pregnant && { pregnant: true }),
    ...(member.doses !== '' && { doses: Number(member.doses) }),
    ...(area && { area }),
    ...(household && { household }),
    ...(relation && { relation }),
    ...(member.conditions.length > 0 && { conditions: [...member.conditions] }),
  };
}

/** "1958", or "8/3/1958" as an ISO day; what is neither is left for the API to refuse. */
function bornOf(born: string): Pick<Enrolment, 'birthYear' | 'birthDate'> {
  if (born === '') return {};
  if (/^\d{4}$/.test(born)) return { birthYear: Number(born) };
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(born) ?? [];
  return { birthDate: year === undefined ? born : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}
