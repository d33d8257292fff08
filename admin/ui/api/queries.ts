/** What the console reads and writes, as hooks: one name per question, so that live hints know what to ask again. */
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { AUTOMATION } from '../../../cases/lifecycle.ts';
import { ApiProblem, call } from './client.ts';
import type {
  Answer,
  Body,
  CaseDetail,
  CaseQuery,
  ClaimDetail,
  IsolationList,
  Me,
  PersonPage,
  PersonQuery,
} from './types.ts';

type Asked<Value> = UseQueryResult<Value, ApiProblem>;

/** Who is signed in; null: nobody. */
export function useMe(): Asked<Me | null> {
  return useQuery({
    queryKey: ['me'],
    queryFn: () =>
      call('GET /session').catch((fault: unknown) => {
        if (fault instanceof ApiProblem && fault.status === 401) return null;
        throw fault;
      }),
    staleTime: Infinity,
  });
}

export function useCases(query: CaseQuery): Asked<Answer<'GET /cases'>> {
  return useQuery({ queryKey: ['cases', query], queryFn: () => call('GET /cases', { query }) });
}

export function useCounts(): Asked<Answer<'GET /cases/counts'>> {
  return useQuery({ queryKey: ['counts'], queryFn: () => call('GET /cases/counts') });
}

export function useCase(id: string): Asked<CaseDetail> {
  return useQuery({ queryKey: ['case', id], queryFn: () => call('GET /cases/:id', { params: { id } }) });
}

export function useColleagues(): Asked<Answer<'GET /colleagues'>> {
  return useQuery({ queryKey: ['colleagues'], queryFn: () => call('GET /colleagues'), staleTime: 60_000 });
}

/** The name of a member of staff, or the user name where it is not known (yet). */
export function useNameOf(): (username: string) => string {
  const { data } = useColleagues();
  return (username) =>
    username === AUTOMATION
      ? 'Phần mềm'
      : (data?.items.find((colleague) => colleague.username === username)?.name ?? username);
}

export function useDutyNow(): Asked<Answer<'GET /duty/now'>> {
  return useQuery({ queryKey: ['duty', 'now'], queryFn: () => call('GET /duty/now'), refetchInterval: 60_000 });
}

export function useRoster(): Asked<Answer<'GET /duty'>> {
  return useQuery({ queryKey: ['duty', 'roster'], queryFn: () => call('GET /duty') });
}

export function useUsers(): Asked<Answer<'GET /users'>> {
  return useQuery({ queryKey: ['users'], queryFn: () => call('GET /users', { query: { limit: 200 } }) });
}

export function useFailures(): Asked<Answer<'GET /failures'>> {
  return useQuery({ queryKey: ['failures'], queryFn: () => call('GET /failures', { query: { limit: 200 } }) });
}

export function usePeople(query: PersonQuery): Asked<Answer<'GET /people'>> {
  return useQuery({
    queryKey: ['people', query],
    queryFn: () => call('GET /people', { query }),
    placeholderData: keepPreviousData,
  });
}

export function usePerson(id: string): Asked<PersonPage> {
  return useQuery({ queryKey: ['person', id], queryFn: () => call('GET /people/:id', { params: { id } }) });
}

/** Page by page; `area` is a code or a name, '' everywhere. */
export function useIsolation(area: string): UseInfiniteQueryResult<InfiniteData<IsolationList>, ApiProblem> {
  return useInfiniteQuery<IsolationList, ApiProblem, InfiniteData<IsolationList>, string[], string | null>({
    queryKey: ['isolation', area],
    queryFn: ({ pageParam: cursor }) =>
      call('GET /isolation', {
        query: { limit: 200, ...(area !== '' && { area }), ...(cursor !== null && { cursor }) },
      }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
}

export function useResultImports(): Asked<Answer<'GET /results/imports'>> {
  return useQuery({
    queryKey: ['resultImports'],
    queryFn: () => call('GET /results/imports', { query: { limit: 50 } }),
  });
}

export function usePacks(): Asked<Answer<'GET /packs'>> {
  return useQuery({ queryKey: ['packs'], queryFn: () => call('GET /packs') });
}

/** `status`: codes with commas between them; those asked about last first. */
export function useClaims(status: string): Asked<Answer<'GET /claims'>> {
  return useQuery({
    queryKey: ['claims', status],
    queryFn: () => call('GET /claims', { query: { status, limit: 200 } }),
    placeholderData: keepPreviousData,
  });
}

export function useClaim(id: string): Asked<ClaimDetail> {
  return useQuery({ queryKey: ['claim', id], queryFn: () => call('GET /claims/:id', { params: { id } }) });
}

/** The name of the notice that calls somebody to a case; whoever acts on the case has seen it. */
export const pageNotice = (caseId: string): string => `page-${caseId}`;

/** What may be done to a case, with what it needs. */
export type CaseAct =
  | { act: 'replies'; body: Body<'POST /cases/:id/replies'> }
  | { act: 'assign'; body: Body<'POST /cases/:id/assign'> }
  | { act: 'state'; body: Body<'POST /cases/:id/state'> }
  | { act: 'close'; body: Body<'POST /cases/:id/close'> }
  | { act: 'erase'; body: Body<'POST /cases/:id/erase'> }
  | { act: 'hand-back' };

function send(id: string, asked: CaseAct): Promise<CaseDetail> {
  const params = { id };
  if (asked.act === 'replies') return call('POST /cases/:id/replies', { params, body: asked.body });
  if (asked.act === 'assign') return call('POST /cases/:id/assign', { params, body: asked.body });
  if (asked.act === 'state') return call('POST /cases/:id/state', { params, body: asked.body });
  if (asked.act === 'close') return call('POST /cases/:id/close', { params, body: asked.body });
  if (asked.act === 'erase') return call('POST /cases/:id/erase', { params, body: asked.body });
  return call('POST /cases/:id/hand-back', { params });
}

/** An act on a case; the answer is the case as it is then, and is shown at once. */
export function useAct(id: string): UseMutationResult<CaseDetail, ApiProblem, CaseAct> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: CaseAct) => send(id, asked),
    onSuccess: async (changed) => {
      client.setQueryData(['case', id], changed);
      notifications.hide(pageNotice(id));
      await Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['counts'] }),
        client.invalidateQueries({ queryKey: ['duty', 'now'] }),
      ]);
    },
  });
}

/** Any other write; `touches` are the questions to ask again after it. */
export function useWrite<Given, Input>(
  send: (input: Input) => Promise<Given>,
  touches: readonly string[],
): UseMutationResult<Given, ApiProblem, Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await Promise.all(touches.map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
  });
}
