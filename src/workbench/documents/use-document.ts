import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { DocumentShape } from './document-words.ts';

const keyOf = (id: number) => ['document', id];

export function readDocument(id: number): Promise<DocumentShape> {
  return answerOf(api.GET('/api/v1/documents/{id}', { params: { path: { id } } }));
}

export function useDocument(id: number) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => readDocument(id) });
}

/** Shows a document as a deed left it, and asks lists, versions and history anew. */
export function useDocumentDone(): (document: DocumentShape) => void {
  const client = useQueryClient();
  return (document) => {
    client.setQueryData(keyOf(document.id), document);
    void renew(client, document.id);
  };
}

async function renew(client: QueryClient, id: number): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['list', '/api/v1/documents'] }),
    client.invalidateQueries({ queryKey: ['list', `/api/v1/documents/${id}/revisions`] }),
    client.invalidateQueries({ queryKey: ['history', `/api/v1/documents/${id}/history`] }),
  ]);
}
