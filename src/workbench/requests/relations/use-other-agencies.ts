import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';

/** The other agencies of this installation; none while they are on their way. */
export function useOtherAgencies(): readonly { readonly id: number; readonly name: string }[] {
  const { data } = useQuery({
    queryKey: ['requests', 'other-agencies'],
    queryFn: () => answerOf(api.GET('/api/v1/requests/other-agencies')),
    staleTime: 300_000,
  });
  return data?.agencies ?? [];
}
