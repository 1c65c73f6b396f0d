import type { FastifyInstance } from 'fastify';
import { publicPage, type PublicContext } from '../asked.ts';
import { catalogAnswer } from './catalog.ts';
import { csvAnswer, jsonAnswer, LIST_KEYS } from './list-answers.ts';
import { openApiAnswer } from './openapi-document.ts';
import { openDataPage } from './open-data-page.ts';
import { OPEN_LISTS } from './open-lists.ts';

/** The page of open data, and the data. */
export function openDataPages(app: FastifyInstance, context: PublicContext): void {
  publicPage(app, context, '/open-data', openDataPage);
  publicPage(app, context, '/open-data/catalog.jsonld', catalogAnswer, { oneScript: true });
  publicPage(app, context, '/open-data/openapi.json', openApiAnswer, { oneScript: true });
  for (const list of OPEN_LISTS) {
    publicPage(app, context, `/open-data/${list.code}.csv`, csvAnswer(list), { oneScript: true, streamed: true });
    publicPage(app, context, `/open-data/${list.code}.json`, jsonAnswer(list), {
      oneScript: true,
      query: LIST_KEYS,
      streamed: { key: 'limit', value: 'all' },
    });
  }
}
