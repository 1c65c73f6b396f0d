import { useQuery } from '@tanstack/react-query';
import { isRecord } from '../api/is-record.ts';
import { requestJson } from '../api/request-json.ts';
import type { Vocabulary } from './vocabulary-types.ts';

/** Types, subjects, genres, grounds: what documents are described with. Asked for once. */
export function useVocabulary() {
  return useQuery({
    queryKey: ['document-vocabulary'],
    queryFn: async () => {
      const words = await requestJson('/api/v1/document-vocabulary');
      if (!isVocabulary(words)) throw new Error('The server sent a vocabulary that is none');
      return words;
    },
    staleTime: Infinity,
  });
}

function isVocabulary(value: unknown): value is Vocabulary {
  return isRecord(value) && ['types', 'subjects', 'genres', 'grounds'].every((list) => Array.isArray(value[list]));
}
