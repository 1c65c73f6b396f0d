import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import type { Shape } from '../api/shapes.ts';
import { useAttended } from '../session/use-attended.ts';

export type RedactionShape = Shape<'Redaction'>;
export type PagesShape = Shape<'RedactionPages'>;

const AGAIN_MILLISECONDS = 1_500;

const keyOf = (requestId: number, fileId: number) => ['redaction', requestId, fileId];

/** The redaction of one file of a request; null where nobody has begun one. Asked after again while its covered file is made. */
export function useRedactionOf(requestId: number, fileId: number) {
  const attended = useAttended();
  return useQuery({
    queryKey: keyOf(requestId, fileId),
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/requests/{id}/redactions', { params: { path: { id: requestId } } }));
      return items.find(({ source }) => source.fileId === fileId) ?? null;
    },
    refetchInterval: ({ state: { data } }) => (attended && data?.state === 'burning' ? AGAIN_MILLISECONDS : false),
  });
}

/** Sizes, text and suggestions of the pages; they never change. */
export function usePages(id: number) {
  return useQuery({
    queryKey: ['redaction-pages', id],
    queryFn: () => answerOf(api.GET('/api/v1/redactions/{id}/pages', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

export function useBegin(requestId: number, fileId: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/requests/{id}/redactions', {
          params: { path: { id: requestId } },
          headers: { 'idempotency-key': newKey() },
          body: { fileId },
        }),
      ),
    onSuccess: (begun) => client.setQueryData(keyOf(requestId, fileId), begun),
  });
}

/** Has the covered file made of the marks as the server has them, and asks the request's files anew when it is there. */
export function useBurn({ id, requestId, source, state }: RedactionShape) {
  const client = useQueryClient();
  const isThere = state === 'passed';
  useEffect(() => {
    if (isThere) void client.invalidateQueries({ queryKey: ['request', requestId] });
  }, [client, isThere, requestId]);
  return useMutation({
    mutationFn: (version: number) =>
      answerOf(
        api.POST('/api/v1/redactions/{id}/burn', {
          params: { path: { id } },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': newKey() },
          body: {},
        }),
      ),
    onSuccess: (burning) => client.setQueryData(keyOf(requestId, source.fileId), burning),
  });
}
