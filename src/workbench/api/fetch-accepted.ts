import { problemFrom } from './problem-error.ts';
import { workbenchFetch } from './workbench-fetch.ts';

/** The answer to a request whose body is no JSON, or whose answer is a file. Throws a `ProblemError` when it is refused. */
export async function fetchAccepted(request: Request): Promise<Response> {
  const answer = await workbenchFetch(request);
  if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
  return answer;
}
