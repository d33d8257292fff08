/** What the pages of test slots read and change. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import type { ApiProblem } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { Answer, Body, TestBookings, TestSlot } from '../../../api/types.ts';

export const SLOT_QUERIES = ['testSlots', 'testBookings'];

export type When = 'coming' | 'past';

/** @param area code or name, '' for all */
export function useTestSlots(when: When, area: string): UseQueryResult<Answer<'GET /test-slots'>, ApiProblem> {
  return useQuery({
    queryKey: ['testSlots', when, area],
    queryFn: () => call('GET /test-slots', { query: { when, limit: 200, ...(area !== '' && { area }) } }),
    placeholderData: keepPreviousData,
  });
}

export function useBookings(id: string): UseQueryResult<TestBookings, ApiProblem> {
  return useQuery({
    queryKey: ['testBookings', id],
    queryFn: () => call('GET /test-slots/:id/bookings', { params: { id }, query: { limit: 200 } }),
  });
}

/** More or fewer places, or no more at all. */
export function useSlotChange(id: string): UseMutationResult<TestSlot, ApiProblem, Body<'PATCH /test-slots/:id'>> {
  return useWrite(
    (body: Body<'PATCH /test-slots/:id'>) => call('PATCH /test-slots/:id', { params: { id }, body }),
    SLOT_QUERIES,
  );
}
