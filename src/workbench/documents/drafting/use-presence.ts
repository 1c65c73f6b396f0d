import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useAttended } from '../../session/use-attended.ts';

const AGAIN_MILLISECONDS = 15_000;

/** Tells that this person has the text open, and who else has; only while somebody sits here. */
export function usePresence(id: number, editable: boolean): readonly string[] {
  const attended = useAttended();
  const { data } = useQuery({
    queryKey: ['presence', id],
    queryFn: async () => {
      const { others } = await answerOf(api.POST('/api/v1/documents/{id}/presence', { params: { path: { id } } }));
      return others.map(({ name }) => name);
    },
    enabled: editable,
    refetchInterval: attended ? AGAIN_MILLISECONDS : false,
    staleTime: 0,
    retry: false,
  });
  return editable ? (data ?? []) : [];
}
