import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { useAttended } from '../session/use-attended.ts';
import { movesSoon, type JobShape } from './job-words.ts';

const AGAIN_MILLISECONDS = 2000;

const keyOf = (id: string) => ['job', id];

/** One job; asked again while it moves by itself and somebody sits there. */
export function useJob(id: string) {
  const attended = useAttended();
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => answerOf(api.GET('/api/v1/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      attended && data !== undefined && movesSoon(data.state, data.startAfter, Date.now()) ? AGAIN_MILLISECONDS : false,
  });
}

/** Shows a job as a deed left it, and asks the list and the status anew. */
export function useJobDone(): (job: JobShape) => void {
  const client = useQueryClient();
  return (job) => {
    client.setQueryData(keyOf(job.id), job);
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/jobs'] });
    void client.invalidateQueries({ queryKey: ['system-status'] });
  };
}
