import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { exportChain, inWork, recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { chainsAnswer, readChainStates } from './chain-states.ts';
import type { AuditWords } from './audit-words.ts';
import { auditEntryList, auditEntrySource } from './entry-list.ts';
import { auditEntryAnswer, findEntry } from './find-entry.ts';
import { chainVerification } from './finding-answer.ts';
import { auditEntryPolicy } from './rules/audit-entry-policy.ts';
import { examineChains, keepVerification, type AuditPlace } from './run-verification.ts';
import { agenciesWithin, isWithin } from './within-chain.ts';

export interface AuditTrailOptions extends AuditPlace {
  readonly database: Database;
  /** How the modules call what they write. */
  readonly words?: AuditWords;
}

const TAGS = ['审计'];
const BUSY = {
  status: 409,
  code: 'audit.verificationRunning',
  title: '正在核对',
  detail: '另一次核对还没有结束，请过一会儿再试。',
};

/** No chain has a greater number, and no column of the database holds one. */
const isAgency = (id: number): boolean => id <= 2_147_483_647;
const instant = z.iso.datetime({ offset: true }).refine((text) => text >= '1970-01-02', '时间太早，请检查年份。');

const exportQuery = z.strictObject({
  agencyId: z.coerce.number().int().min(0).refine(isAgency, '没有这个机关。').describe('机关编号；0 是系统本身'),
  from: instant.optional().describe('这一时刻起封存的'),
  to: instant.optional().describe('这一时刻前封存的'),
});

/** What the auditor sees and does. Looking is not recorded; taking out and examining are. */
export function auditTrailRoutes({ database, address, anchorsFile, words = {} }: AuditTrailOptions): RouteModule {
  return (app) => {
    const api = apiOf(app);
    let verifying = false;

    listRoutes(api, {
      list: auditEntryList(words),
      path: '/api/v1/audit-entries',
      config: may(auditEntryPolicy, 'read'),
      database,
      source: async (request) => {
        const { reach, by, actor } = leaveOf(request);
        if (request.routeOptions.url?.endsWith('/export') === true) {
          const detail = { filters: request.query };
          await inWork(database, by, (work) =>
            recordAct(work, { agencyId: actor.agencyId ?? 0, deed: 'export' }, { noun: 'auditEntry', id: 'list', detail }),
          );
        }
        return auditEntrySource(reach);
      },
    });

    api.get(
      '/api/v1/audit-entries/:agency/:id',
      {
        config: may(auditEntryPolicy, 'read'),
        schema: {
          summary: '一条审计记录',
          tags: TAGS,
          params: z.object({ agency: z.coerce.number().int().min(0).refine(isAgency), id: z.coerce.number().int().min(1) }),
          response: { 200: auditEntryAnswer },
        },
      },
      async (request) => {
        const { agency, id } = request.params;
        const entry = await findEntry(database, leaveOf(request).reach, { agencyId: agency, entryId: id }, words);
        if (entry === null) throw notFound('审计记录');
        return entry;
      },
    );

    api.get(
      '/api/v1/audit-chains',
      { config: may(auditEntryPolicy, 'read'), schema: { summary: '各机关审计链的状态', tags: TAGS, response: { 200: chainsAnswer } } },
      async (request) => readChainStates(database, leaveOf(request).reach),
    );

    api.post(
      '/api/v1/audit-verifications',
      {
        config: may(auditEntryPolicy, 'verify'),
        schema: {
          summary: '核对审计链',
          tags: TAGS,
          body: z.strictObject({
            agencyId: z.number().int().min(0).refine(isAgency, '没有这个机关。').nullable().default(null).describe('空：所辖全部'),
          }),
          response: { 200: z.object({ items: z.array(chainVerification) }) },
        },
      },
      async (request, reply) => {
        const { reach, actor } = leaveOf(request);
        const { agencyId } = request.body;
        if (agencyId !== null && !(await isWithin(database, reach, agencyId))) throw notFound('机关');
        if (verifying) throw new Problem(BUSY);
        verifying = true;
        try {
          // Reads for seconds where there are millions: outside of the transaction that keeps the result.
          const examined = await examineChains(
            { address, anchorsFile },
            agencyId === null ? await agenciesWithin(database, reach) : [agencyId],
          );
          return await act(request, reply, database, async (work) => ({
            items: [...(await keepVerification(work, agencyId ?? actor.agencyId ?? 0, examined))],
          }));
        } finally {
          verifying = false;
        }
      },
    );

    api.get(
      '/api/v1/audit-export',
      {
        config: may(auditEntryPolicy, 'export'),
        schema: {
          summary: '导出一个机关的审计链，可用 gongkai audit verify 核对',
          tags: TAGS,
          querystring: exportQuery,
          response: { 200: { description: '文件', content: { 'application/jsonl': { schema: z.string().meta({ format: 'binary' }) } } } },
        },
      },
      async (request, reply) => {
        const { reach, by } = leaveOf(request);
        const { agencyId, from = null, to = null } = request.query;
        if (!(await isWithin(database, reach, agencyId))) throw notFound('机关');
        await inWork(database, by, (work) =>
          recordAct(work, { agencyId, deed: 'export' }, { noun: 'auditEntry', id: agencyId, detail: { from, to } }),
        );
        return sendLines(reply, `audit-${agencyId}.jsonl`, exportChain(address, { agencyId, from, to }));
      },
    );
  };
}

function sendLines(reply: FastifyReply, name: string, lines: AsyncIterable<string>): FastifyReply {
  return reply
    .type('application/jsonl')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(lines, { objectMode: false }));
}
