import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.ts';
import type { Shape } from '../api/shapes.ts';
import { treeOf } from './tree.ts';

export type AgencyShape = Shape<'Agency'>;

const keyOf = (id: number) => ['agency', id];

export function readAgency(id: number): Promise<AgencyShape> {
  return answerOf(api.GET('/api/v1/agencies/{id}', { params: { path: { id } } }));
}

export function useAgency(id: number, enabled = true) {
  return useQuery({ queryKey: keyOf(id), queryFn: () => readAgency(id), enabled });
}

/** All agencies within reach, as a tree. */
export function useAgencyTree() {
  return useQuery({ queryKey: ['agency-tree'], queryFn: async () => treeOf((await answerOf(api.GET('/api/v1/agency-tree'))).items) });
}

/** Shows an agency as a deed left it, and asks the tree, lists and history anew. */
export function useAgencyDone(): (agency: AgencyShape) => void {
  const client = useQueryClient();
  return (agency) => {
    client.setQueryData(keyOf(agency.id), agency);
    for (const queryKey of [['agency-tree'], ['list', '/api/v1/agencies'], ['history', `/api/v1/agencies/${agency.id}/history`]])
      void client.invalidateQueries({ queryKey });
  };
}
