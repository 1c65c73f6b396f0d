import { useQuery } from '@tanstack/react-query';
import { readDocument } from './use-document.ts';

/** What a document is called; its number while that is not known, or not for this person to see. */
export function useDocumentTitle(id: number, known: string | null): string {
  const { data } = useQuery({
    queryKey: ['document-title', id],
    queryFn: async () => (await readDocument(id)).title,
    enabled: known === null,
    staleTime: 60_000,
    retry: false,
  });
  return known ?? data ?? `第 ${id} 号信息`;
}
