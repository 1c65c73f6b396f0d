import { z } from 'zod';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, type Policy, type Role } from '../access/index.ts';
import { Done, inPath, NewTokenBody, ReasonBody } from './api-shapes.ts';
import { TOKEN } from './audited.ts';
import { createToken } from './create-token.ts';
import { approveToken, refuseToken } from './decide-token.ts';
import { TOKEN_WORDS } from './history-words.ts';
import { TOKEN_LIST, tokenRows } from './lists.ts';
import { orThrow } from './or-throw.ts';
import { agencyOfRow } from './row-agency.ts';
import { revokeToken } from './revoke-token.ts';
import { tokenPolicy } from './rules/token-policy.ts';
import { tokenScopes } from './rules/token-scopes.ts';

const PATH = '/api/v1/tokens';
const tags = [TOKEN_LIST.title];
const CreatedToken = z.object({ id: z.number().int(), token: z.string(), needsApproval: z.boolean() }).meta({ id: 'CreatedToken' });

export interface TokenRoutesOptions {
  readonly database: Database;
  /** All policies of the house: what a program may be let do is said there. */
  readonly policies: readonly Policy[];
  /** Leaves a message for those who hold a role in an agency. */
  readonly tell: (work: Work, message: Message) => Promise<unknown>;
}

interface Message {
  readonly to: { readonly agencyId: number; readonly role: Role };
  readonly text: string;
  readonly link: string;
}

/** Tokens for programs, each for one agency and for what it names. */
export function tokenRoutes({ database, policies, tell }: TokenRoutesOptions): RouteModule {
  const offered = tokenScopes(policies);
  return (app) => {
    const api = apiOf(app);
    const read = may(tokenPolicy, 'read');

    listRoutes(api, { list: TOKEN_LIST, path: PATH, config: read, database, source: (request) => tokenRows(leaveOf(request).reach) });

    api.post(
      PATH,
      {
        config: { ...may(tokenPolicy, 'create'), secretAnswer: true },
        schema: { summary: '新建接口令牌；令牌只显示这一次', tags, body: NewTokenBody, response: { 201: CreatedToken } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const token = { ...request.body, expiresAt: new Date(request.body.expiresAt) };
            const { id, secret, needsApproval } = orThrow(await createToken(work, leaveOf(request).reach, offered, token));
            if (needsApproval)
              await tell(work, {
                to: { agencyId: token.agencyId, role: 'leader' },
                text: `接口令牌“${token.name}”要读写业务内容，请审批。`,
                link: '/tokens',
              });
            return { id, token: secret, needsApproval };
          },
          201,
        ),
    );

    api.post(
      `${PATH}/:id/approve`,
      {
        config: may(tokenPolicy, 'approve'),
        schema: { summary: '批准接口令牌', tags, params: inPath, response: { 200: Done } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          orThrow(await approveToken(work, leaveOf(request).reach, request.params.id));
          return { id: request.params.id };
        }),
    );

    api.post(
      `${PATH}/:id/refuse`,
      {
        config: may(tokenPolicy, 'refuse'),
        schema: { summary: '拒绝接口令牌；它不再有用', tags, params: inPath, body: ReasonBody, response: { 200: Done } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          orThrow(await refuseToken(work, leaveOf(request).reach, request.params.id, request.body.reason));
          return { id: request.params.id };
        }),
    );

    api.post(
      `${PATH}/:id/revoke`,
      {
        config: may(tokenPolicy, 'revoke'),
        schema: { summary: '吊销接口令牌', tags, params: inPath, body: ReasonBody, response: { 200: Done } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          orThrow(await revokeToken(work, leaveOf(request).reach, request.params.id, request.body.reason));
          return { id: request.params.id };
        }),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params: inPath,
      recordOf: async (request, { id }) => ({
        agencyId: await agencyOfRow(database, tokenRows(leaveOf(request).reach), {
          title: '接口令牌',
          key: 't.token_id',
          agency: 't.agency_id',
          id,
        }),
        noun: TOKEN.noun,
        recordId: id,
      }),
      words: TOKEN_WORDS,
    });
  };
}
