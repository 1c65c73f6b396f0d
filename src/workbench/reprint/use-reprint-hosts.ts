import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

/** The sites from which one's agency reprints; null while nobody knows. */
export function useReprintHosts(wanted: boolean): readonly string[] | null {
  const { data } = useQuery({
    queryKey: ['reprint-hosts'],
    queryFn: () => answerOf(api.GET('/api/v1/reprint-hosts')),
    enabled: wanted,
    staleTime: 60_000,
  });
  return data?.hosts ?? null;
}
