import type { Answered } from '../asked.ts';

/** A question that makes no sense, told as RFC 9457 has it. */
export function openProblem(code: string, title: string, detail: string, tags: readonly string[]): Answered {
  return {
    status: 400,
    type: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: `/problems#${code}`, title, status: 400, detail, code }),
    tags,
  };
}
