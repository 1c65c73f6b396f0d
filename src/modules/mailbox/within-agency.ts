import type { Reach } from '../access/index.ts';

/** The program's own hand, within one agency. */
export function withinAgency(agencyId: number): Reach {
  return { everything: false, subtrees: [], agencies: [agencyId], units: [], self: null };
}
