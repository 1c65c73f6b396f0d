import { equalExact, sumExact } from '../../kernel/decimal.ts';
import { valueOf } from '../model/cell.ts';
import type { AnnualReport } from '../model/report.ts';
import type { Identity, Term } from './identities.ts';

/** Three-valued: with any cell blank, missing or unknown the relation is undecided, never taken for 0. */
export type IdentityVerdict =
  | { readonly state: 'holds'; readonly left: number; readonly right: number }
  | { readonly state: 'broken'; readonly left: number; readonly right: number }
  | { readonly state: 'undecided' };

const UNDECIDED: IdentityVerdict = { state: 'undecided' };

export function evaluateIdentity(identity: Identity, report: Pick<AnnualReport, 'tables'>): IdentityVerdict {
  const left = side(identity, identity.left, report);
  if (left === null) return UNDECIDED;
  const right = side(identity, identity.right, report);
  if (right === null) return UNDECIDED;
  const holds = equalExact(left, right) || (identity.relation === '<=' && left < right);
  return { state: holds ? 'holds' : 'broken', left, right };
}

function side(identity: Identity, terms: readonly Term[], report: Pick<AnnualReport, 'tables'>): number | null {
  const rows = report.tables[identity.table].rows;
  let sum = 0;
  let whole = true;
  for (const term of terms) {
    const value = valueOf(rows[term.row]?.cells[term.column]);
    if (value === null) return null;
    whole &&= Number.isSafeInteger(value);
    sum += value;
  }
  // Counts need no exact decimals; amounts do.
  return whole ? sum : sumExact(terms.map((term) => valueOf(rows[term.row]?.cells[term.column]) ?? 0));
}
