/** What staff give when they enrol a person for follow-up. */
import type { Person } from './person.ts';

export interface EnrolledPerson {
  name: string;
  phone: string;
  status: 'f0' | 'f1';
  birthYear?: number;
  birthDate?: string;
  sex?: 'male' | 'female';
  pregnant?: boolean;
  conditions?: readonly string[];
  doses?: number;
  disease?: Person['disease'];
  areaPath?: readonly string[];
  /** who it is to the holder of the phone, as said: "mẹ"; given, the person is not the holder */
  relation?: string;
  /** the household's own name or number */
  household?: string;
}
