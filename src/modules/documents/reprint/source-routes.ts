import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { assertNever } from '../../../kernel/assert-never.ts';
import { historyRoute } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, invalid, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../../platform/http/index.ts';
import { listRoutes } from '../../../platform/listing/index.ts';
import { act, leaveOf, may, ownAgencyOf } from '../../access/index.ts';
import { readHost } from '../rules/reprint-hosts.ts';
import { reprintSourcePolicy } from '../rules/reprint-policy.ts';
import { addSource, changeSource, type SourceFailure } from './keep-source.ts';
import { sourceList, sourcesWithin } from './source-list.ts';
import { findSource, reprintHosts, type ReprintSourceWish, type StoredReprintSource } from './source-store.ts';
import { REPRINT_SOURCE_WORDS } from './source-words.ts';

const PATH = '/api/v1/reprint-sources';
const tags = ['转载来源'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const Wish = z.strictObject({
  name: z.string().trim().min(1).max(100),
  /** `www.gov.cn`, or `*.gov.cn` for all below it. */
  hosts: z.array(z.string().max(300)).min(1).max(20),
  since: z.iso.date().refine((day) => day >= '2000-01-01', '请填写日期，例如 2026-01-31。'),
  note: z.string().trim().max(500).default(''),
});
const SourceShape = z
  .object({
    id: z.number().int(),
    agencyId: z.number().int(),
    name: z.string(),
    hosts: z.array(z.string()).readonly(),
    since: z.iso.date(),
    note: z.string(),
    retiredAt: z.iso.datetime().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ReprintSource' });
const Hosts = z.object({ hosts: z.array(z.string()).readonly() }).meta({ id: 'ReprintHosts' });

/** 转载来源: the sites from which an agency reprints. */
export function sourceRoutes(database: Database): RouteModule {
  const find = async (request: FastifyRequest, within: Database, id: number): Promise<StoredReprintSource> => {
    const found = await findSource(within, leaveOf(request).reach, id);
    if (found === null) throw notFound('转载来源');
    return found;
  };
  const answer = async (request: FastifyRequest, within: Database, id: number): Promise<z.input<typeof SourceShape>> => {
    const { retiredAt, ...source } = await find(request, within, id);
    return { ...source, retiredAt: retiredAt?.toISOString() ?? null };
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(reprintSourcePolicy, 'read');
    const edit = may(reprintSourcePolicy, 'edit');

    listRoutes(api, { list: sourceList, path: PATH, config: read, database, source: (request) => sourcesWithin(leaveOf(request).reach) });

    api.get(
      '/api/v1/reprint-hosts',
      { config: read, schema: { summary: '可以转载的网站', tags, response: { 200: Hosts } } },
      async (request) => ({
        hosts: await reprintHosts(database, ownAgencyOf(request)),
      }),
    );

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '转载来源详情', tags, params, response: { 200: SourceShape } } }, (request) =>
      answer(request, database, request.params.id),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => ({
        agencyId: (await find(request, database, id)).agencyId,
        noun: 'reprintSource',
        recordId: id,
      }),
      words: REPRINT_SOURCE_WORDS,
    });

    api.post(
      PATH,
      { config: edit, schema: { summary: '增加转载来源', tags, body: Wish, response: { 201: SourceShape } } },
      (request, reply) => {
        const wish = wishOf(request.body);
        return act(
          request,
          reply,
          database,
          async (work) => {
            const made = await addSource(work, ownAgencyOf(request), wish);
            if (!made.ok) throw sourceProblem(made.error);
            return answer(request, work.transaction, made.value);
          },
          201,
        );
      },
    );

    api.put(
      `${PATH}/:id`,
      { config: edit, schema: { summary: '修改转载来源', tags, params, body: Wish, response: { 200: SourceShape } } },
      (request, reply) => {
        const change = wishOf(request.body);
        return act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await changeSource(work, leaveOf(request).reach, { id, version: requiredVersion(request), change });
          if (!done.ok) throw sourceProblem(done.error);
          return answer(request, work.transaction, id);
        });
      },
    );

    api.post(
      `${PATH}/:id/retire`,
      { config: edit, schema: { summary: '停用转载来源', tags, params, body: z.strictObject({}), response: { 200: SourceShape } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await changeSource(work, leaveOf(request).reach, { id, version: requiredVersion(request), change: 'retire' });
          if (!done.ok) throw sourceProblem(done.error);
          return answer(request, work.transaction, id);
        }),
    );
  };
}

function wishOf({ hosts, ...wish }: z.output<typeof Wish>): ReprintSourceWish {
  const read = hosts.map((text, index) => {
    const host = readHost(text);
    if (host === null)
      throw invalid([{ path: `hosts/${index}`, message: `“${text}”不是网站域名，请写成 www.gov.cn 或 *.gov.cn 的样子，不能写 IP 地址。` }]);
    return host;
  });
  return { ...wish, hosts: [...new Set(read)] };
}

function sourceProblem({ kind }: SourceFailure): Problem {
  switch (kind) {
    case 'notFound':
      return notFound('转载来源');
    case 'versionConflict':
      return new Problem(VERSION_CONFLICT);
    case 'retired':
      return new Problem({
        status: 409,
        code: 'reprintSource.retired',
        title: '来源已停用',
        detail: '这个来源已经停用；还要用，请重新增加。',
      });
    case 'taken': {
      const message = '名单里已有同名的来源，请修改原来那一条。';
      return new Problem({
        status: 409,
        code: 'reprintSource.taken',
        title: '来源已在名单里',
        detail: message,
        fields: [{ path: 'name', message }],
      });
    }
    default:
      return assertNever(kind);
  }
}
