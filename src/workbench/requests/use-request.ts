import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { requestJson } from '../api/request-json.ts';
import type { Sending } from '../form/use-draft-form.ts';
import type { RequestShape } from './request-words.ts';

const keyOf = (id: number) => ['request', id];

function readRequest(id: number): Promise<RequestShape> {
  return answerOf(api.GET('/api/v1/requests/{id}', { params: { path: { id } } }));
}

export function useRequest(id: number) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => readRequest(id) });
}

/** Asks for a request as it is now, and for whatever shows it: lists, board, calendar, history, bell. */
export function useRequestChanged(): (id: number) => Promise<void> {
  const client = useQueryClient();
  return async (id) => {
    await Promise.all([
      client.invalidateQueries({ queryKey: keyOf(id) }),
      client.invalidateQueries({ queryKey: ['list', '/api/v1/requests'] }),
      client.invalidateQueries({ queryKey: ['requests'] }),
      client.invalidateQueries({ queryKey: ['history', `/api/v1/requests/${id}/history`] }),
      client.invalidateQueries({ queryKey: ['notifications'] }),
    ]);
  };
}

/** One deed to a request; its version decides when somebody else was faster. */
export async function doDeed(id: number, deed: string, body: unknown, { key, version }: Sending): Promise<void> {
  await requestJson(`/api/v1/requests/${id}/${deed}`, { method: 'POST', body, version, key });
}
