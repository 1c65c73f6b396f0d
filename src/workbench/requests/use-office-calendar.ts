import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../api/client.ts';
import { countBy } from './usual-days.ts';

const FRESH_MILLISECONDS = 60_000;

/** Has days counted as the office works, also by notices that came after the program. */
export function useOfficeCalendar(): void {
  const { data } = useQuery({
    queryKey: ['office-calendar'],
    queryFn: () => answerOf(api.GET('/api/v1/office-calendar')),
    staleTime: FRESH_MILLISECONDS,
  });
  useEffect(() => {
    if (data !== undefined) countBy(data.notices);
  }, [data]);
}
