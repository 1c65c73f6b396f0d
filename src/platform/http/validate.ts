import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { issueWords, unknownKeys } from './issue-words.ts';
import { Problem, type ProblemWords } from './problem.ts';

type Fields = NonNullable<ProblemWords['fields']>;

/** Nobody reads on; and what is wrong with a request must not make an answer larger than it. */
const MOST_FIELDS = 100;

const INVALID = { status: 422, code: 'invalid', title: '填写有误', detail: '有的内容不符合要求，请按各项提示改正后重新提交。' };

const NO_SUCH_ADDRESS: ProblemWords = {
  status: 404,
  code: 'not-found',
  title: '没有找到这条记录',
  detail: '请检查地址中的编号是否完整。',
};

/** Reads a part of a request by its schema; what does not fit becomes a `Problem` with a sentence for each field. */
export const validatorCompiler: FastifySchemaCompiler<z.core.$ZodType> =
  ({ schema, httpPart }) =>
  (data: unknown) => {
    // No text that a database takes holds U+0000; nobody types it either.
    const nul = pathOfNul(data);
    if (nul !== null) return { error: invalid([{ path: nul, message: '含有不能保存的字符，请删去后重新填写。' }]) };
    const parsed = z.safeParse(schema, data, { error: issueWords });
    if (parsed.success) return { value: parsed.data };
    return { error: httpPart === 'params' ? new Problem(NO_SUCH_ADDRESS) : invalid(parsed.error.issues.flatMap(fieldsOf)) };
  };

/** Many wrong fields at once, each with its sentence. */
export function invalid(fields: Fields): Problem {
  return new Problem({ ...INVALID, fields: fields.slice(0, MOST_FIELDS) });
}

function fieldsOf(issue: z.core.$ZodIssue): Fields {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_FIELDS).map((key) => ({ path: pointer([...path, key.slice(0, 100)]), message: unknownKeys([key]) }));
  // Of the kinds that would do, the one that comes closest has the most useful words.
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
    if (deepest !== undefined && depth(deepest) > 0)
      return deepest.flatMap((inner) => fieldsOf({ ...inner, path: [...path, ...inner.path] }));
  }
  return [{ path: pointer(path), message }];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/** A JSON pointer (RFC 6901) without the leading slash. */
function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}

interface Place {
  readonly value: object;
  /** Under which name it stands in the one above. */
  readonly name: string;
  readonly above: Place | null;
}

/** Where a text holds U+0000; null when none does. In one pass without recursion: bodies may be as deep and as wide as they like. */
function pathOfNul(data: unknown): string | null {
  if (typeof data === 'string') return data.includes('\0') ? '' : null;
  if (typeof data !== 'object' || data === null) return null;
  const open: Place[] = [{ value: data, name: '', above: null }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (Buffer.isBuffer(place.value)) continue;
    const entries: readonly (readonly [string, unknown])[] = Object.entries(place.value);
    for (const [name, value] of entries) {
      if (name.includes('\0')) return pathTo(place);
      if (typeof value === 'string' && value.includes('\0')) return pathTo({ value: place, name, above: place });
      if (typeof value === 'object' && value !== null) open.push({ value, name, above: place });
    }
  }
  return null;
}

function pathTo(place: Place): string {
  const names: string[] = [];
  for (let at = place; at.above !== null; at = at.above) names.push(at.name);
  return pointer(names.toReversed());
}
