import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { Vocabulary } from './vocabulary-types.ts';

/** Types, subjects, genres, grounds: what documents are described with. Asked for once. */
export function useVocabulary() {
  return useQuery({
    queryKey: ['document-vocabulary'],
    queryFn: (): Promise<Vocabulary> => answerOf(api.GET('/api/v1/document-vocabulary')),
    staleTime: Infinity,
  });
}
