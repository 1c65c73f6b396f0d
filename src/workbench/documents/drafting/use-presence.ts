import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useAttended } from '../../session/use-attended.ts';
import { TAB_NAME } from './tab-name.ts';

const AGAIN_MILLISECONDS = 15_000;

/** Others who have the text open, and in how many other windows oneself has. */
export interface Presence {
  readonly others: readonly string[];
  readonly ownTabs: number;
}

const NOBODY: Presence = { others: [], ownTabs: 0 };

/** Tells that this person has the text open in this window, and where else it is; only while somebody sits here. */
export function usePresence(id: number, editable: boolean): Presence {
  const attended = useAttended();
  const { data } = useQuery({
    queryKey: ['presence', id],
    queryFn: async (): Promise<Presence> => {
      const body = { tab: TAB_NAME };
      const { others, ownTabs } = await answerOf(api.POST('/api/v1/documents/{id}/presence', { params: { path: { id } }, body }));
      return { others: others.map(({ name }) => name), ownTabs };
    },
    enabled: editable,
    refetchInterval: attended ? AGAIN_MILLISECONDS : false,
    staleTime: 0,
    retry: false,
  });
  return editable ? (data ?? NOBODY) : NOBODY;
}
