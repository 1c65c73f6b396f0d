import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { ReportShape } from './report-words.ts';

const keyOf = (agencyId: number, year: number) => ['annual-report', agencyId, year];

export function useReport(agencyId: number, year: number) {
  return useQuery({
    queryKey: keyOf(agencyId, year),
    queryFn: () => answerOf(api.GET('/api/v1/annual-reports/{agencyId}/{year}', { params: { path: { agencyId, year } } })),
  });
}

/** Shows a report as a deed left it, and asks lists, history, tasks and sums anew. */
export function useReportDone(): (report: ReportShape) => void {
  const client = useQueryClient();
  return (report) => {
    client.setQueryData(keyOf(report.agency.id, report.year), report);
    for (const queryKey of [
      ['list', '/api/v1/annual-reports'],
      ['history', `/api/v1/annual-reports/${report.agency.id}/${report.year}/history`],
      ['consolidation'],
    ])
      void client.invalidateQueries({ queryKey });
  };
}

/** Asks a report anew, when something beside it changed: a task was handed out. */
export function useReportRenewal(): (report: ReportShape) => void {
  const client = useQueryClient();
  return ({ agency, year }) => {
    void client.invalidateQueries({ queryKey: keyOf(agency.id, year) });
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/tasks'] });
    void client.invalidateQueries({ queryKey: ['task-board'] });
  };
}
