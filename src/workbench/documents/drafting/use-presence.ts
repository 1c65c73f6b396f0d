import { useQuery } from '@tanstack/react-query';
import { isRecord, listOf, textOr } from '../../api/is-record.ts';
import { requestJson } from '../../api/request-json.ts';
import { useAttended } from '../../session/use-attended.ts';

const AGAIN_MILLISECONDS = 15_000;

/** Tells that this person has the text open, and who else has; only while somebody sits here. */
export function usePresence(id: number, editable: boolean): readonly string[] {
  const attended = useAttended();
  const { data } = useQuery({
    queryKey: ['presence', id],
    queryFn: async () => {
      const answer = await requestJson(`/api/v1/documents/${id}/presence`, { method: 'POST', body: {} });
      const others = isRecord(answer) ? listOf(answer['others']) : [];
      return others.flatMap((other) => (isRecord(other) ? [textOr(other['name'], '')] : []));
    },
    enabled: editable,
    refetchInterval: attended ? AGAIN_MILLISECONDS : false,
    staleTime: 0,
    retry: false,
  });
  return editable ? (data ?? []) : [];
}
