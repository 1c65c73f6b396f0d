import { z } from 'zod';
import type { Access } from './access.ts';
import type { KnownDeed } from './known-deeds.ts';

/** The ways in that the document names; cookies are called otherwise where the site is reached by plain http. */
export const SECURITY_SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: '__Host-gongkai-session', description: '登录后浏览器保存的会话' },
  formToken: {
    type: 'apiKey',
    in: 'header',
    name: 'x-gongkai-form',
    description: '与会话成对的表单令牌（GET /api/v1/session 的 formToken），会改动数据的请求必须带上',
  },
  bearer: { type: 'http', scheme: 'bearer', description: '其他系统使用的令牌' },
} as const;

/** Known to the document by its id. */
z.object({
  type: z.string().describe('失败的种类，/problems#代码'),
  status: z.int(),
  code: z.string().describe('失败的代码，例如 version-conflict'),
  title: z.string(),
  detail: z.string().describe('发生了什么、现在怎么办'),
  fields: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .describe('哪些项不符合要求：JSON 指针（不带开头的斜线）和说明'),
  requestId: z.string().describe('在日志里查找这次请求的编号'),
}).meta({ id: 'Problem', description: '失败的说明（RFC 9457）' });

const PROBLEM = {
  description: '失败',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const IDEMPOTENCY_KEY = { type: 'string', minLength: 1, maxLength: 200, description: '重复提交同一编号的请求，只办理一次' };
const IF_MATCH = { type: 'string', description: '读到的版本号，加引号：修改有 version 的记录时必填' };

/** `GET /api/v1/tasks/:id/history` is `getTasksByIdHistory`: stable as long as the address is. */
export function operationId(method: string, url: string): string {
  const parts = url
    .split('/')
    .slice(3)
    .filter((part) => part !== '');
  const words = parts.flatMap((part) => (part.startsWith(':') ? ['by', part.slice(1)] : part.split(/[^A-Za-z0-9]+/)));
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

interface Facts {
  readonly method: string;
  readonly access: Access;
  readonly deed: KnownDeed | null;
}

/** What every operation says beside its own: whom it lets in, how it fails, how to ask twice. */
export function operationOf(schema: Readonly<Record<string, unknown>>, { method, access, deed }: Facts): Record<string, unknown> {
  const unsafe = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  return {
    ...schema,
    ...(unsafe && access.kind !== 'open' ? { headers: withHeaders(schema['headers'], method) } : {}),
    response: { ...objectOf(schema['response']), default: PROBLEM },
    security: security(access, unsafe, deed?.machine === true),
    'x-access': access.kind === 'policy' ? { noun: access.noun, deed: access.deed } : { [access.kind]: access.why },
  };
}

function withHeaders(own: unknown, method: string): object {
  const { properties, ...rest } = objectOf(own);
  const ours = { 'idempotency-key': IDEMPOTENCY_KEY, ...(method === 'PATCH' || method === 'POST' ? { 'if-match': IF_MATCH } : {}) };
  return { type: 'object', ...rest, properties: { ...ours, ...objectOf(properties) } };
}

function security(access: Access, unsafe: boolean, machine: boolean): readonly object[] {
  if (access.kind === 'open') return [];
  const session = unsafe ? { session: [], formToken: [] } : { session: [] };
  return machine ? [session, { bearer: [] }] : [session];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
