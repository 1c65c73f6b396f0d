import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { FlowRecord } from './flow-words.ts';

/** Flows that come with the house; agencies without their own follow them. */
export function useHouseFlows() {
  return useQuery({ queryKey: ['house-flows'], queryFn: () => answerOf(api.GET('/api/v1/review-flows/house')), staleTime: Infinity });
}

export function flowKey(id: number) {
  return ['review-flow', id] as const;
}

function readFlow(id: number): Promise<FlowRecord> {
  return answerOf(api.GET('/api/v1/review-flows/{id}', { params: { path: { id } } }));
}

export function useFlow(id: number) {
  return useQuery({ queryKey: flowKey(id), queryFn: () => readFlow(id) });
}
