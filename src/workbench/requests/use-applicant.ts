import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';

export const applicantKey = (id: number) => ['request-applicant', id];

/** Who asks, once the person wants to see it: each reading stands in the audit, and nothing of it stays when it is out of sight. */
export function useApplicant(id: number, wanted: boolean) {
  return useQuery({
    queryKey: applicantKey(id),
    queryFn: () => answerOf(api.POST('/api/v1/requests/{id}/applicant', { params: { path: { id } } })),
    enabled: wanted,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
