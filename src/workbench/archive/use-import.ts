import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import { useAttended } from '../session/use-attended.ts';
import type { ImportShape } from './import-words.ts';

const AGAIN_MILLISECONDS = 2000;

const keyOf = (id: number) => ['archive-import', id];

/** One import; asked again while it goes on by itself and somebody sits there. */
export function useImport(id: number) {
  const attended = useAttended();
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => answerOf(api.GET('/api/v1/archive-imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (attended && data?.state === 'running' && !data.isStopped ? AGAIN_MILLISECONDS : false),
  });
}

/** Shows an import as a deed left it, and asks the lists anew. */
export function useImportDone(): (done: ImportShape) => void {
  const client = useQueryClient();
  return (done) => {
    client.setQueryData(keyOf(done.id), done);
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/archive-imports'] });
    void client.invalidateQueries({ queryKey: ['list', '/api/v1/archive-documents'] });
  };
}
