/** What the pages of answers, questions, bulletins and numbers read. */
import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import type { ApiProblem } from '../../../api/client.ts';
import type { Answer } from '../../../api/types.ts';

type Asked<Value> = UseQueryResult<Value, ApiProblem>;

export type AnswerShown = Answer<'GET /answers'>['items'][number];
export type QuestionShown = Answer<'GET /questions'>['items'][number];
export type BulletinShown = Answer<'GET /bulletins'>['items'][number];
export type HotlineShown = Answer<'GET /hotlines'>['items'][number];
export type AnswerState = 'unsigned' | 'expired' | 'withdrawn';

export function useAnswers(q: string, state: AnswerState | null): Asked<Answer<'GET /answers'>> {
  return useQuery({
    queryKey: ['answers', q, state],
    queryFn: () => call('GET /answers', { query: { ...(q !== '' && { q }), ...(state !== null && { state }) } }),
    placeholderData: (before) => before,
  });
}

export function useQuestions(): Asked<Answer<'GET /questions'>> {
  return useQuery({ queryKey: ['questions'], queryFn: () => call('GET /questions', { query: { limit: 200 } }) });
}

export function useBulletins(): Asked<Answer<'GET /bulletins'>> {
  return useQuery({ queryKey: ['bulletins'], queryFn: () => call('GET /bulletins', { query: { limit: 100 } }) });
}

export function useHotlines(): Asked<Answer<'GET /hotlines'>> {
  return useQuery({ queryKey: ['hotlines'], queryFn: () => call('GET /hotlines') });
}
