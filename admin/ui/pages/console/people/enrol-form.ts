/** The enrolment form as it is typed, and as the API takes it. Pure. */
import type { Enrolment } from '../../../api/types.ts';

export interface EnrolForm {
  name: string;
  phone: string;
  status: 'f0' | 'f1';
  since: string;
  birthYear: string;
  sex: '' | 'male' | 'female';
  disease: NonNullable<Enrolment['disease']>;
  doses: string;
  area: string;
  conditions: readonly string[];
  pregnant: boolean;
}

export const EMPTY_FORM: EnrolForm = {
  name: '',
  phone: '',
  status: 'f0',
  since: '',
  birthYear: '',
  sex: '',
  disease: 'covid19',
  doses: '',
  area: '',
  conditions: [],
  pregnant: false,
};

/** What was left empty is left out: unknown is not zero. */
export function enrolmentOf(form: EnrolForm): Enrolment {
  const { name, phone, status, since, disease } = form;
  return {
    name: name.trim(),
    phone: phone.trim(),
    status,
    since,
    disease,
    ...(form.birthYear !== '' && { birthYear: Number(form.birthYear) }),
    ...(form.sex !== '' && { sex: form.sex }),
    ...(form.sex === 'female' && form.pregnant && { pregnant: true }),
    ...(form.doses !== '' && { doses: Number(form.doses) }),
    ...(form.area.trim() !== '' && { area: form.area.trim() }),
    ...(form.conditions.length > 0 && { conditions: [...form.conditions] }),
  };
}
