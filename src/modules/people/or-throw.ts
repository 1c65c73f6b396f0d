import type { Result } from '../../kernel/result.ts';
import type { PeopleFailure } from './people-failure.ts';
import { problemOf } from './problem-of.ts';

/** The value of a use case, or its failure as the problem that people read; inside `act` it undoes everything. */
export function orThrow<T>(result: Result<T, PeopleFailure>): T {
  if (!result.ok) throw problemOf(result.error);
  return result.value;
}
