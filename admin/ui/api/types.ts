/** What the API gives and takes, by name; types alone, so that nothing of the server reaches the browser. */
import type { ClientTypes } from '../../api/client-types.ts';

export type Route = keyof ClientTypes;
export type Answer<R extends Route> = ClientTypes[R]['response'];
export type Body<R extends Route> = NonNullable<ClientTypes[R]['body']>;

export type CaseDetail = Answer<'GET /cases/:id'>;
export type CaseItem = Answer<'GET /cases'>['items'][number];
export type CaseCounts = Answer<'GET /cases/counts'>;
export type CaseQuery = NonNullable<ClientTypes['GET /cases']['query']>;
export type TimelineEntry = CaseDetail['timeline'][number];
export type EntryOf<Type extends TimelineEntry['type']> = Extract<TimelineEntry, { type: Type }>;
export type Reason = CaseDetail['reasons'][number];
export type PersonBrief = CaseItem['person'];
export type Failure = Answer<'GET /failures'>['items'][number];
export type ClaimItem = Answer<'GET /claims'>['items'][number];
export type ClaimDetail = Answer<'GET /claims/:id'>;
export type Colleague = Answer<'GET /colleagues'>['items'][number];
export type Roster = Answer<'GET /duty'>;
export type DutyLevel = Roster['levels'][number];
export type Me = Answer<'GET /session'>;
export type User = Answer<'GET /users'>['items'][number];
export type UserChange = Body<'PATCH /users/:username'>;
export type UserWithPassword = Answer<'POST /users'>;
export type Enrolment = Body<'POST /people'>;
export type TotpProposal = Answer<'POST /session/totp'>;
export type PersonQuery = NonNullable<ClientTypes['GET /people']['query']>;
export type PersonItem = Answer<'GET /people'>['items'][number];
export type PersonPage = Answer<'GET /people/:id'>;
export type Curve = PersonPage['curves'][number];
export type CurvePoint = Curve['points'][number];
export type Band = Curve['bands'][number];
export type IsolationList = Answer<'GET /isolation'>;
export type Isolated = IsolationList['items'][number];
export type Pack = Answer<'GET /packs'>['items'][number];
export type ImportPreview = Answer<'POST /people/import/preview'>;
export type ImportLine = ImportPreview['lines'][number];
export type Imported = Answer<'POST /people/import'>['lines'][number];
