import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { may, ownAgencyOf } from '../access/index.ts';
import { wordPolicy } from './rules/index.ts';
import { tags } from './word-routes.ts';
import { WordShape } from './word-shape.ts';
import { wordDigest, wordsFor } from './words-for.ts';

const Effective = z.object({ digest: z.string(), words: z.array(WordShape).readonly() }).meta({ id: 'ScreeningWords' });

/** What screening looks for in the asker's agency: all of it, for browsers that screen while somebody writes. */
export function screeningWordsRoutes(database: Database): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/screening-words',
      {
        config: may(wordPolicy, 'read'),
        schema: {
          summary: '本机关生效的全部词（内置词去掉已关闭的，加上自己的）',
          tags,
          response: { 200: Effective, 304: z.undefined() },
        },
      },
      async (request, reply) => {
        const agencyId = ownAgencyOf(request);
        // Asked each time whether it still holds; only what has changed is sent again.
        void reply.header('cache-control', 'private, no-cache');
        const asked = request.headers['if-none-match'];
        if (asked !== undefined && asked === tagOf(await wordDigest(database, agencyId)))
          return reply.header('etag', asked).code(304).send();
        const effective = await wordsFor(database, agencyId);
        return reply.header('etag', tagOf(effective.digest)).send(effective);
      },
    );
  };
}

function tagOf(digest: string): string {
  return `"${digest}"`;
}
