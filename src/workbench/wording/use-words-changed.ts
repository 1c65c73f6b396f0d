import { useQueryClient } from '@tanstack/react-query';
import { WORDS_PATH } from './word-shapes.ts';

/** Asks anew for what shows words, after a change: of one word by its number, or of many. */
export function useWordsChanged(): (id: number | null) => void {
  const client = useQueryClient();
  return (id) => {
    const keys = [
      ['list', WORDS_PATH],
      ['screening-words'],
      ['built-in-words'],
      ...(id === null ? [] : [['history', `${WORDS_PATH}/${id}/history`]]),
    ];
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  };
}
