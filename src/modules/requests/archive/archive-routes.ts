import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { apiOf, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { leaveOf, may } from '../../access/index.ts';
import { sendFile } from '../../documents/index.ts';
import { params, tags } from '../api-parts.ts';
import type { LetterPlace } from '../letters/frozen-letter.ts';
import { numberWords } from '../number-words.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest } from '../store.ts';
import { safeName } from './file-name.ts';
import { writeArchive, type NotArchived } from './write-archive.ts';

const binary = { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } };

/** 案卷: one case as one folder, to be kept. */
export function requestArchiveRoutes(place: LetterPlace): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/requests/:id/archive',
      {
        // Who may archive may also read identity documents.
        config: may(requestPolicy, 'archive'),
        schema: {
          summary: '下载案卷（记入审计）',
          tags,
          params,
          querystring: z.strictObject({
            identity: z.enum(['true', 'false']).default('false').describe('true：身份证明、委托书也放入，每份记入审计'),
          }),
          response: { 200: { description: 'ZIP：目录、文书、材料、全部记录、办理记录、校验值', content: binary } },
        },
      },
      async (request, reply) => {
        const { reach, by } = leaveOf(request);
        const found = await findRequest(place.database, reach, request.params.id);
        if (found === null) throw notFound('公开申请');
        const folder = await mkdtemp(join(tmpdir(), 'gongkai-case-'));
        const away = () => rm(folder, { recursive: true, force: true });
        try {
          const path = join(folder, 'case.zip');
          const written = await writeArchive(place, path, { request: found, identity: request.query.identity === 'true', by });
          if (!written.ok) throw archiveProblem(written.error);
          const content = createReadStream(path);
          content.once('close', () => void away().catch((error: unknown) => request.log.error(error)));
          const name = safeName(`案卷${numberWords(found) ?? String(found.id)}.zip`);
          return sendFile(reply, { name, mediaType: 'application/zip', bytes: written.value.bytes }, content, false).header(
            'cache-control',
            'no-store',
          );
        } catch (error) {
          await away();
          throw error;
        }
      },
    );
  };
}

function archiveProblem({ kind }: NotArchived): Problem {
  switch (kind) {
    case 'notClosed': {
      const detail = '只有已经答复、撤回或者归档的申请可以下载案卷；请先办结。';
      return new Problem({ status: 409, code: 'request.notClosed', title: '申请还没有办结', detail });
    }
    case 'tooLarge': {
      const detail = '案卷的文件加起来超过 4 GB，不能放入一个 ZIP；请逐个下载文件。';
      return new Problem({ status: 422, code: 'request.archiveTooLarge', title: '案卷太大', detail });
    }
  }
}
