import { err, type Result } from '../../kernel/result.ts';
import type { AgencyFailure } from './agency-failure.ts';

const FAILURES: ReadonlyMap<string, AgencyFailure> = new Map([
  ['agency_name_key', { kind: 'nameTaken' }],
  ['agency_code_key', { kind: 'codeTaken' }],
  ['agency_credit_code_key', { kind: 'creditCodeTaken' }],
  ['unit_name', { kind: 'nameTaken' }],
]);

/**
 * Turns the database's refusal of a name or code that another record has into a failure: it alone sees who else writes
 * at this moment. Ends the transaction for good, so that it must be the last thing that a use case does.
 */
export async function orTaken<T>(change: () => Promise<Result<T, AgencyFailure>>): Promise<Result<T, AgencyFailure>> {
  try {
    return await change();
  } catch (fault) {
    const constraint = fault instanceof Error && 'constraint' in fault ? String(fault.constraint) : '';
    const failure = FAILURES.get(constraint);
    if (failure === undefined) throw fault;
    return err(failure);
  }
}
