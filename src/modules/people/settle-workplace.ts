import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reach } from '../access/index.ts';
import { holdOpenAgency, holdOpenUnit } from '../agencies/index.ts';
import type { PeopleFailure } from './people-failure.ts';
import type { Workplace } from './rules/grants-left-behind.ts';

/** Whether people may be put to work there: an open agency within reach, an open unit of it. Both stay open until the end. */
export async function settleWorkplace(
  transaction: Database,
  reach: Reach,
  { agencyId, unitId }: Workplace,
): Promise<Result<null, PeopleFailure>> {
  if (agencyId === null) {
    if (unitId !== null) return err({ kind: 'unitNotFound' });
    return reach.everything ? ok(null) : err({ kind: 'installationOutOfReach' });
  }
  const agency = await holdOpenAgency(transaction, reach, agencyId);
  if (agency !== 'open') return err({ kind: agency === 'none' ? 'agencyNotFound' : 'agencyClosed' });
  if (unitId === null) return ok(null);
  const unit = await holdOpenUnit(transaction, agencyId, unitId);
  return unit === 'open' ? ok(null) : err({ kind: unit === 'none' ? 'unitNotFound' : 'unitClosed' });
}
