import { useQuery } from '@tanstack/react-query';
import { CLOSED_STATES } from '../../../law/index.ts';
import { answerOf, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';

export type Match = Shape<'SimilarRequests'>['similar'][number];

/** From here on two texts ask for the same, as far as a machine can say. */
export const ALIKE = 0.5;
/** While a case is looked at this does not change much; looking through all texts costs the server. */
const KNOWN_FOR_MILLISECONDS = 300_000;

/** Requests like this one; asked for once, also where its notices ask how many there are. */
export function useSimilar(id: number, enabled = true) {
  return useQuery({
    queryKey: ['requests', 'alike', id],
    queryFn: () => answerOf(api.GET('/api/v1/requests/{id}/similar', { params: { path: { id } } })),
    enabled,
    staleTime: KNOWN_FOR_MILLISECONDS,
  });
}

/** Open ones of the same applicant, the most alike first: into them it can be merged. */
export function mergeable({ similar, ofApplicant }: Shape<'SimilarRequests'>): readonly Match[] {
  const known = new Set(similar.map(({ id }) => id));
  return [...similar, ...(ofApplicant ?? []).filter(({ id }) => !known.has(id))]
    .filter(({ sameApplicant, state }) => sameApplicant === true && !CLOSED_STATES.includes(state))
    .toSorted((a, b) => b.likeness - a.likeness);
}
