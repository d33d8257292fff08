/** What a turn tells consoles and the scripted chat. */
import type { Reason } from '../../cases/case.ts';
import type { CaseKind, Severity } from '../../cases/codes.ts';

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
}
