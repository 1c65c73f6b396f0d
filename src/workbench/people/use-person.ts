import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { PersonShape } from './person-words.ts';

const keyOf = (id: number) => ['person', id];

export function readPerson(id: number): Promise<PersonShape> {
  return answerOf(api.GET('/api/v1/people/{id}', { params: { path: { id } } }));
}

export function usePerson(id: number) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => readPerson(id) });
}

/** Asks anew what a deed may have changed about a person: data, roles, requests, history. */
export function useRenewPeople(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [
      ['person'],
      ['list', '/api/v1/people'],
      ['list', '/api/v1/role-grants'],
      ['list', '/api/v1/reset-requests'],
      ['history'],
    ])
      void client.invalidateQueries({ queryKey });
  };
}
