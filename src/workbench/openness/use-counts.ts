import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

export function useOpennessCounts(year: number | null) {
  return useQuery({
    queryKey: ['openness-counts', year],
    queryFn: () => answerOf(api.GET('/api/v1/openness-counts', { params: { query: year === null ? {} : { year } } })),
  });
}

/** After a decision: what the lists of the office show is asked for anew, and the document's own page. */
export function useDecided(): () => void {
  const client = useQueryClient();
  return () => {
    void Promise.all(
      [['list'], ['openness-counts'], ['document'], ['history'], ['clean-up'], ['notifications']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  };
}
