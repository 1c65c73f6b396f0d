import type { Grant } from '../../src/modules/access/index.ts';
import { LAW, type Span } from './law.ts';

/** Whose a record is; all null: the installation's own. */
export interface Owner {
  readonly agencyId: number | null;
  readonly unitId: number | null;
  /** The person whom it is about or whom it waits for. */
  readonly accountId: number | null;
  /** Another deed that one must be let do to see this row at all. */
  readonly needs?: string | undefined;
}

/** Who asks. */
export type Asker =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly accountId: number; readonly agencyId: number | null; readonly grants: readonly Grant[] }
  | { readonly kind: 'machine'; readonly agencyId: number; readonly scopes: readonly string[] };

/** Agencies with all below them. */
export type Below = ReadonlyMap<number, ReadonlySet<number>>;

type Covers = (owner: Owner) => boolean;

/** Which records the law lets somebody do this to: null when none at all. */
export function coverage(asker: Asker, scope: string, below: Below): Covers | null {
  const rule = LAW[scope];
  if (rule === undefined) throw new Error(`The law says nothing about ${scope}`);
  if (asker.kind === 'nobody') return null;
  if (asker.kind === 'machine') {
    if (rule.machine === undefined || !asker.scopes.includes(scope)) return null;
    return ({ agencyId }) => agencyId === asker.agencyId;
  }
  const parts = asker.grants.flatMap((grant) =>
    spans(rule[grant.role])
      // To what is the whole installation’s a local administrator may do nothing anywhere.
      .filter((span) => span !== 'whole' || grant.agencyId === null)
      .map((span) => covers(span, grant, asker, below)),
  );
  const common = spans(rule.everyone).map((span) => covers(span, { role: 'unitStaff', agencyId: null, unitId: null }, asker, below));
  const all = [...parts, ...common];
  if (all.length === 0) return null;
  return (owner) =>
    all.some((part) => part(owner)) &&
    (owner.needs === undefined || coverage(asker, owner.needs, below)?.({ ...owner, needs: undefined }) === true);
}

function spans(span: Span | readonly Span[] | undefined): readonly Span[] {
  return span === undefined ? [] : typeof span === 'string' ? [span] : span;
}

function covers(span: Span, grant: Grant, asker: Extract<Asker, { kind: 'person' }>, below: Below): Covers {
  switch (span) {
    case 'below':
      return ({ agencyId }) => grant.agencyId === null || (agencyId !== null && below.get(grant.agencyId)?.has(agencyId) === true);
    case 'agency':
      return ({ agencyId }) => agencyId !== null && agencyId === grant.agencyId;
    case 'unit':
      return ({ unitId }) => unitId !== null && unitId === grant.unitId;
    case 'home':
      return ({ agencyId }) => agencyId !== null && agencyId === asker.agencyId;
    case 'own':
      return ({ accountId }) => accountId === asker.accountId;
    case 'whole':
      return () => true;
  }
}
