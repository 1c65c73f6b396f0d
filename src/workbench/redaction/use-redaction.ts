import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { newKey } from '../api/new-key.ts';
import type { Shape } from '../api/shapes.ts';
import type { Mark } from '../../modules/redaction/rules/index.ts';
import { useRequestChanged } from '../requests/use-request.ts';

export type RedactionShape = Shape<'Redaction'>;
export type PagesShape = Shape<'RedactionPages'>;

/** The redaction of one file of a request; null where nobody has begun one. */
export function useRedactionOf(requestId: number, fileId: number) {
  return useQuery({
    queryKey: ['redaction', requestId, fileId],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/requests/{id}/redactions', { params: { path: { id: requestId } } }));
      return items.find(({ source }) => source.fileId === fileId) ?? null;
    },
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
    onSuccess: (begun) => client.setQueryData(['redaction', requestId, fileId], begun),
  });
}

/** Saves the marks; with `burns` it then covers them and asks the gate. */
export function useSaveMarks({ requestId, source }: Pick<RedactionShape, 'requestId' | 'source'>) {
  const client = useQueryClient();
  const changed = useRequestChanged();
  return useMutation({
    mutationFn: async ({ redaction, marks, burns }: { redaction: RedactionShape; marks: readonly Mark[]; burns: boolean }) => {
      const path = { id: redaction.id };
      const saved = await answerOf(
        api.PUT('/api/v1/redactions/{id}/marks', {
          params: { path },
          headers: { 'if-match': `"${redaction.version}"`, 'idempotency-key': newKey() },
          body: { marks: [...marks] },
        }),
      );
      client.setQueryData(['redaction', requestId, source.fileId], saved);
      if (!burns) return saved;
      const burned = await answerOf(
        api.POST('/api/v1/redactions/{id}/burn', {
          params: { path },
          headers: { 'if-match': `"${saved.version}"`, 'idempotency-key': newKey() },
          body: {},
        }),
      );
      client.setQueryData(['redaction', requestId, source.fileId], burned);
      await changed(requestId);
      return burned;
    },
  });
}
