import createClient from 'openapi-fetch';

import { problemFrom } from './problem-error.ts';
import type { paths } from './schema.ts';
import { workbenchFetch } from './workbench-fetch.ts';

/** The API with the types of its description: paths, parameters, bodies and answers are checked by the compiler. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: workbenchFetch });

/** The body of a success; throws a `ProblemError` for anything else: `await answerOf(api.GET('/api/v1/session'))`. */
export async function answerOf<T>(
  asked: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok || data === undefined) throw problemFrom(response.status, error);
  return data;
}
