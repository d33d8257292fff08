/** What the console reads and writes, as hooks: one name per question, so that live hints know what to ask again. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { ApiProblem, call } from './client.ts';
import type { CaseCounts, CaseDetail, CaseItem, Colleague, DutyNow, Failure, Me, Page, Roster, User } from './types.ts';

/** Who is signed in; null: nobody. */
export function useMe(): UseQueryResult<Me | null, ApiProblem> {
  return useQuery({
    queryKey: ['me'],
    queryFn: () =>
      call<Me>('GET', '/session').catch((fault: unknown) => {
        if (fault instanceof ApiProblem && fault.status === 401) return null;
        throw fault;
      }),
    staleTime: Infinity,
  });
}

export function useCases(query: string): UseQueryResult<Page<CaseItem>, ApiProblem> {
  return useQuery({ queryKey: ['cases', query], queryFn: () => call('GET', `/cases${query}`) });
}

export function useCounts(): UseQueryResult<CaseCounts, ApiProblem> {
  return useQuery({ queryKey: ['counts'], queryFn: () => call('GET', '/cases/counts') });
}

export function useCase(id: string): UseQueryResult<CaseDetail, ApiProblem> {
  return useQuery({ queryKey: ['case', id], queryFn: () => call('GET', `/cases/${encodeURIComponent(id)}`) });
}

export function useColleagues(): UseQueryResult<Page<Colleague>, ApiProblem> {
  return useQuery({ queryKey: ['colleagues'], queryFn: () => call('GET', '/colleagues'), staleTime: 60_000 });
}

/** The name of a member of staff, or the user name where it is not known (yet). */
export function useNameOf(): (username: string) => string {
  const { data } = useColleagues();
  return (username) => data?.items.find((colleague) => colleague.username === username)?.name ?? username;
}

export function useDutyNow(): UseQueryResult<DutyNow, ApiProblem> {
  return useQuery({ queryKey: ['duty', 'now'], queryFn: () => call('GET', '/duty/now'), refetchInterval: 60_000 });
}

export function useRoster(): UseQueryResult<Roster, ApiProblem> {
  return useQuery({ queryKey: ['duty', 'roster'], queryFn: () => call('GET', '/duty') });
}

export function useUsers(): UseQueryResult<Page<User>, ApiProblem> {
  return useQuery({ queryKey: ['users'], queryFn: () => call('GET', '/users?limit=200') });
}

export function useFailures(): UseQueryResult<Page<Failure>, ApiProblem> {
  return useQuery({ queryKey: ['failures'], queryFn: () => call('GET', '/failures?limit=200') });
}

/** An act on a case; the answer is the case as it is then, and is shown at once. */
export function useAct(id: string): UseMutationResult<CaseDetail, ApiProblem, { act: string; body: object }> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, body }) => call<CaseDetail>('POST', `/cases/${encodeURIComponent(id)}/${act}`, body),
    onSuccess: async (changed) => {
      client.setQueryData(['case', id], changed);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({ queryKey: ['counts'] }),
        client.invalidateQueries({ queryKey: ['duty', 'now'] }),
      ]);
    },
  });
}

/** Any other write; `touches` are the questions to ask again after it. */
export function useWrite<Answer, Input>(
  send: (input: Input) => Promise<Answer>,
  touches: readonly string[],
): UseMutationResult<Answer, ApiProblem, Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await Promise.all(touches.map((name) => client.invalidateQueries({ queryKey: [name] })));
    },
  });
}
