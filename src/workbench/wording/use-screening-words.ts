import { useQuery } from '@tanstack/react-query';
import type { ListedWord } from '../../screening/index.ts';
import { plainDateOf } from './plain-date-of.ts';
import { answerOf, api } from '../api/client.ts';

export interface ScreeningWords {
  /** Changes with the words. */
  readonly digest: string;
  readonly words: readonly ListedWord[];
}

/** What one's agency screens for; null while it is on its way, `'builtIn'` when the server can't be asked. */
export function useScreeningWords(): ScreeningWords | 'builtIn' | null {
  const { data, error } = useQuery({
    queryKey: ['screening-words'],
    // Not sent again by the server when it has not changed.
    queryFn: async (): Promise<ScreeningWords> => {
      const { digest, words } = await answerOf(api.GET('/api/v1/screening-words'));
      return { digest, words: words.map((word) => ({ ...word, from: plainDateOf(word.from), until: plainDateOf(word.until) })) };
    },
    staleTime: 60_000,
    // The same object as long as it says the same, so that it is compiled once.
    structuralSharing: (before, after) => (isSame(before, after) ? before : after),
    retry: false,
  });
  return data ?? (error === null ? null : 'builtIn');
}

function isSame(before: unknown, after: unknown): boolean {
  return digestOf(before) !== null && digestOf(before) === digestOf(after);
}

function digestOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'digest' in value ? value.digest : null;
}
