/** What a turn tells consoles and the scripted chat. */
import type { Reason } from '../../cases/case.ts';
import type { CaseKind, Severity } from '../../cases/codes.ts';
import type { Rung } from '../../cases/reminders.ts';

export type ServiceEventName =
  | 'caseOpened'
  | 'severityChanged'
  | 'caseState'
  | 'caseClosed'
  | 'dutyNotified'
  | 'escalated'
  | 'handedOver'
  | 'handedBack'
  | 'claimOpened'
  | 'verdictDelivered'
  | 'resultShown'
  | 'resultRefused'
  | 'checkinDue'
  | 'checkinAnswered'
  | 'checkinMissed'
  | 'consent'
  | 'stopped';

/** Told to consoles and to the scripted chat. `caseOpened`, `severityChanged`, `caseState`, `caseClosed` come by themselves. */
export interface ServiceEvent {
  event: ServiceEventName;
  kind?: CaseKind;
  severity?: Severity;
  reasons?: readonly Reason[];
  /** of `checkinAnswered`: what had been done until then */
  rung?: Rung;
}
