import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { requestJson } from '../../api/request-json.ts';
import { readPage } from '../../list/list-description.ts';
import { useMay } from '../../session/use-session.ts';

const LIST = '/api/v1/requests';
const QUERY = { asksConsent: 'true', count: 'true', limit: '1' };

/** How many requests for consent wait for this person, who may decide. Asked with every page and after every deed, never by a clock. */
export function OpenConsents(): ReactNode {
  const decides = useMay('request:answerConsent');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data, refetch } = useQuery({
    queryKey: ['list', LIST, QUERY],
    queryFn: async ({ signal }) => readPage(await requestJson(LIST, { query: QUERY, signal })),
    enabled: decides,
  });
  useEffect(() => {
    if (decides) void refetch({ cancelRefetch: false });
  }, [decides, path, refetch]);
  const count = data?.count ?? 0;
  if (!decides || count === 0) return null;
  return (
    <span className="side-count" title={`请您决定的请示 ${count} 件`}>
      <span className="sr-only">，请您决定的请示 </span>
      {count > 99 ? '99+' : count}
      <span className="sr-only"> 件</span>
    </span>
  );
}
