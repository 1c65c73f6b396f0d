import { createReadStream } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, multipartBody, notFound, Problem, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { cancelJob, enqueue, findJobOf } from '../../platform/jobs/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, contentIs, leaveOf, may } from '../access/index.ts';
import { agencyNames, holdOpenAgency, openUnits } from '../agencies/index.ts';
import { VOCABULARY, type FilePlace } from '../documents/index.ts';
import { documentPolicy } from '../documents/rules/index.ts';
import { archiveImportJob } from './archive-import-job.ts';
import { archiveContextOf } from './archive-context-of.ts';
import { ArchiveFields, ArchiveJson, LARGEST_PACKAGE, LARGEST_SHEET, withArchiveForm, type ArchiveForm } from './archive-form.ts';
import { archiveDocumentList, archiveDocumentSource } from './archive-document-list.ts';
import { archiveImportList, archiveImportSource } from './archive-list.ts';
import { archiveProblem } from './archive-problems.ts';
import { ARCHIVE_IMPORT } from './archive-record.ts';
import { ArchiveImportShape, viewImport } from './archive-view.ts';
import { ARCHIVE_IMPORT_WORDS } from './archive-words.ts';
import { examineArchive } from './examine-archive.ts';
import { openImport } from './open-import.ts';
import { pauseImport } from './pause-import.ts';
import { startImport } from './start-import.ts';
import { findImport } from './store.ts';
import { tellLeaders } from './tell-leaders.ts';
import { templateRoute } from './template-route.ts';
import { keepPackage, packagedFiles, takePackage } from './take-package.ts';

const PATH = '/api/v1/archive-imports';
const tags = ['批量导入'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });

export interface ArchiveRoutesContext {
  readonly database: Database;
  readonly place: FilePlace;
}

/** 批量导入: the clerk has a sheet with its files looked through, a leader lets it begin, both follow it. */
export function archiveRoutes({ database, place }: ArchiveRoutesContext): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const config = may(documentPolicy, 'import');
    const toRead = may(documentPolicy, 'readImports');

    listRoutes(api, {
      list: archiveImportList,
      path: PATH,
      config: toRead,
      database,
      source: (request) => archiveImportSource(leaveOf(request).reach),
    });

    listRoutes(api, {
      list: archiveDocumentList,
      path: '/api/v1/archive-documents',
      config: toRead,
      database,
      source: (request) => archiveDocumentSource(leaveOf(request).reach),
    });

    templateRoute(api);

    api.post(
      PATH,
      {
        bodyLimit: LARGEST_SHEET + LARGEST_PACKAGE,
        config,
        schema: {
          summary: '上传目录表格和文件，检查（不导入）',
          tags,
          ...multipartBody({
            file: { name: 'sheet', description: '目录表格：CSV（UTF-8、GB18030）或 XLSX' },
            moreFiles: [{ name: 'package', description: '资料文件的 ZIP 压缩包，1 GB 以内；更多的请在服务器上用 gongkai import 导入' }],
            fields: ArchiveFields,
            orJson: ArchiveJson,
          }),
          response: { 201: ArchiveImportShape },
        },
      },
      async (request, reply) => withArchiveForm(request, (form) => examine(request, reply, form)),
    );

    api.get(
      `${PATH}/:id`,
      { config: toRead, schema: { summary: '导入的进展和检查结果', tags, params, response: { 200: ArchiveImportShape } } },
      async (request) => {
        const found = await findImport(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('导入');
        return viewImport(database, found, leaveOf(request).actor);
      },
    );

    api.post(
      `${PATH}/:id/start`,
      {
        config: may(documentPolicy, 'approveImport'),
        schema: { summary: '批准并开始导入，或接着中断的地方导入；不能是上传的人', tags, params, response: { 200: ArchiveImportShape } },
      },
      async (request, reply) => {
        const version = requiredVersion(request);
        return act(request, reply, database, async (work) => {
          const started = await startImport(work, leaveOf(request).reach, { id: request.params.id, version });
          if (!started.ok) throw archiveProblem(started.error);
          const { id } = started.value;
          // One that waits for its next try is not waited for.
          const before = await findJobOf(work.transaction, archiveImportJob, String(id));
          if (before?.state === 'waiting' && before.attempts > 0) await cancelJob(work.transaction, before.id);
          await enqueue(work.transaction, archiveImportJob, { importId: id }, { singletonKey: String(id) });
          // As it stands with its job.
          const begun = await findImport(work.transaction, leaveOf(request).reach, id);
          if (begun === null) throw notFound('导入');
          return viewImport(work.transaction, begun, leaveOf(request).actor);
        });
      },
    );

    api.post(
      `${PATH}/:id/pause`,
      { config, schema: { summary: '暂停导入；已经导入的留下，再开始时接着导入', tags, params, response: { 200: ArchiveImportShape } } },
      async (request, reply) => {
        const version = requiredVersion(request);
        return act(request, reply, database, async (work) => {
          const paused = await pauseImport(work, leaveOf(request).reach, { id: request.params.id, version });
          if (!paused.ok) throw archiveProblem(paused.error);
          await tellLeaders(work, paused.value);
          return viewImport(work.transaction, paused.value, leaveOf(request).actor);
        });
      },
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: toRead,
      database,
      tags,
      params,
      words: ARCHIVE_IMPORT_WORDS,
      recordOf: async (request, { id }) => {
        const found = await findImport(database, leaveOf(request).reach, id);
        if (found === null) throw notFound('导入');
        return { agencyId: found.agencyId, noun: ARCHIVE_IMPORT.noun, recordId: id };
      },
    });

    /** Looks through what came and keeps it until somebody starts it. */
    async function examine(request: FastifyRequest, reply: Parameters<typeof act>[1], form: ArchiveForm) {
      const { reach, actor } = leaveOf(request);
      const { fields, sheet } = form;
      const agencyId = fields.agencyId ?? actor.agencyId;
      if (agencyId === null) throw invalid([{ path: 'agencyId', message: '请选择机关。' }]);
      // Before a byte is kept.
      const held = await database.transaction().execute((transaction) => holdOpenAgency(transaction, reach, agencyId));
      if (held === 'none') throw notFound('机关');
      if (held === 'closed') throw invalid([{ path: 'agencyId', message: '这个机关已撤销，不能再增加信息。' }]);
      const defaults = { unitId: fields.unitId, type: fields.type, openness: fields.openness };
      if (defaults.unitId !== null && !(await openUnits(database, agencyId)).some(({ id }) => id === defaults.unitId))
        throw invalid([{ path: 'unitId', message: '本机关没有这个科室，请重新选择。' }]);
      if (defaults.type !== null && !VOCABULARY.types.has(defaults.type))
        throw invalid([{ path: 'type', message: '没有这个类型，请重新选择。' }]);
      const kept = await place.files.put(createReadStream(sheet.path));
      const files = await takePackage(place.files, form.package);
      if (!files.ok)
        throw new Problem({
          status: 422,
          code: files.error.code,
          title: '没有接收压缩包',
          detail: files.error.message,
          fields: [{ path: 'package', message: files.error.message }],
        });
      const name = (await agencyNames(database, [agencyId])).get(agencyId) ?? '';
      const sheetName = sheet.name.slice(-200);
      const source = fields.source === '' ? sheetName : fields.source;
      const examination = await examineArchive(database, {
        agencyId,
        source,
        sheet: { name: sheetName, open: async () => createReadStream(sheet.path) },
        files: packagedFiles(place.files, files.value),
        context: await archiveContextOf(database, { id: agencyId, name }, defaults),
        reading: fields.readAll ? 'all' : 'sample',
      });
      contentIs(
        request,
        kept.sha256,
        agencyId,
        source,
        JSON.stringify(defaults),
        String(fields.readAll),
        ...files.value.map(({ file }) => file),
      );
      return act(
        request,
        reply,
        database,
        async (work) => {
          const id = await openImport(work, { agencyId, source, sheetName, sheet: kept.sha256, defaults }, examination);
          await keepPackage(work.transaction, { agencyId, id }, files.value);
          const found = await findImport(work.transaction, reach, id);
          if (found === null) throw notFound('导入');
          await tellLeaders(work, found);
          return viewImport(work.transaction, found, actor);
        },
        201,
      );
    }
  };
}
