import { z } from 'zod';
import { assertNever } from '../../../kernel/assert-never.ts';
import type { Database } from '../../../platform/database/index.ts';
import { openSource } from '../../../platform/extraction/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { leaveOf, may } from '../../access/index.ts';
import { params, tags } from '../api-parts.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { findDocument } from '../store.ts';
import { fetchPage, type FetchFailure, type Resolve } from './fetch-page.ts';
import { reprintHosts } from './source-store.ts';

const Wish = z.strictObject({ address: z.string().trim().min(1).max(2000) });
const Fetched = z
  .object({
    /** The page's text without what stands around it, line by line. */
    original: z.string(),
    notices: z.array(z.string()).readonly(),
  })
  .meta({ id: 'FetchedOriginal' });

/** Fetching the original of a reprint, from listed sites only. Only tests resolve names in a way of their own. */
export function fetchRoutes(database: Database, resolve?: Resolve): RouteModule {
  return (app) => {
    apiOf(app).post(
      '/api/v1/documents/:id/source-fetch',
      {
        config: may(documentPolicy, 'compose'),
        schema: { summary: '取转载的原文', tags, params, body: Wish, response: { 200: Fetched } },
      },
      async (request) => {
        const document = await findDocument(database, leaveOf(request).reach, request.params.id);
        if (document === null) throw notFound('信息');
        const hosts = await reprintHosts(database, document.agencyId);
        const page = await fetchPage(request.body.address, hosts, resolve);
        if (!page.ok) throw fetchProblem(page.error);
        const opened = await openSource(page.value.bytes, { mediaType: page.value.mediaType });
        if (!opened.ok) throw refusal('source.unreadable', opened.error.message);
        const { text, warnings } = opened.value;
        return { original: text.trim(), notices: warnings.map(({ message }) => message) };
      },
    );
  };
}

function fetchProblem(failure: FetchFailure): Problem {
  switch (failure.kind) {
    case 'addressWrong':
      return refusal('source.addressWrong', '原文网址不对：应以 http:// 或 https:// 开头，写明网站域名，不能带端口、用户名。');
    case 'hostNotListed':
      return refusal(
        'source.hostNotListed',
        `“${failure.host}”不在转载来源名单里，不能从那里取原文；请公开工作人员先在“转载来源”里加上，或者把原文粘贴过来。`,
      );
    case 'addressClosed':
      return refusal('source.addressClosed', `“${failure.host}”指向内部网络，不能去取；请把原文粘贴过来。`);
    case 'tooManyRedirects':
      return refusal('source.tooManyRedirects', '这个网址转来转去，没有取到原文；请在浏览器里打开，把最后的网址填过来。');
    case 'tooLarge':
      return refusal('source.tooLarge', '网页超过 5 MB，没有取；请把原文粘贴过来。');
    case 'tooSlow':
      return refusal('source.tooSlow', '对方网站 10 秒没有答完；请稍后再试，或者把原文粘贴过来。');
    case 'unreachable':
      return refusal('source.unreachable', '连不上对方网站；请检查网址，或者把原文粘贴过来。');
    case 'notAPage':
      return refusal('source.notAPage', '这个网址不是网页（可能是文件）；请把原文粘贴过来。');
    case 'refused':
      return refusal('source.refused', `对方网站没有给出网页（${failure.status}）；请检查网址，或者把原文粘贴过来。`);
    default:
      return assertNever(failure);
  }
}

function refusal(code: string, message: string): Problem {
  return new Problem({ status: 422, code, title: '没有取到原文', detail: message, fields: [{ path: 'address', message }] });
}
