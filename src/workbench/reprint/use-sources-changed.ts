import { useQueryClient } from '@tanstack/react-query';

const PATH = '/api/v1/reprint-sources';

/** Asks anew for what shows sources, after a change of one of them. */
export function useSourcesChanged(): (id: number) => void {
  const client = useQueryClient();
  return (id) => {
    for (const queryKey of [['list', PATH], ['reprint-hosts'], ['history', `${PATH}/${id}/history`]])
      void client.invalidateQueries({ queryKey });
  };
}
