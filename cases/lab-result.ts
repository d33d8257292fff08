/** A test result as a laboratory reported it. */

export interface LabResult {
  id: string;
  rev: number;
  /** the code that the person was given */
  code: string;
  name: string;
  phone: string | null;
  birthYear: number;
  test: string;
  result: 'positive' | 'negative' | 'invalid';
  ct: number | null;
  /** ISO days */
  sampledAt: string | null;
  reportedAt: string | null;
  laboratory: string | null;
  importedMs: number;
}
