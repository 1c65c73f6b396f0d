import { ROLE_FACTS, type Grant } from '../../access/rules/index.ts';

/** Where a person works. */
export interface Workplace {
  readonly agencyId: number | null;
  readonly unitId: number | null;
}

/** The grants that end when a person goes from one workplace to another: those of the agency, or of the unit, that is left. */
export function grantsLeftBehind<G extends Grant>(grants: readonly G[], from: Workplace, to: Workplace): readonly G[] {
  if (from.agencyId !== to.agencyId) return grants.filter(({ role }) => !ROLE_FACTS[role].administers);
  if (from.unitId === to.unitId || from.unitId === null) return [];
  return grants.filter(({ unitId }) => unitId !== null && unitId === from.unitId);
}
