import { open, type RouteModule } from '../../../platform/http/index.ts';
import type { Editions } from '../../edition/index.ts';
import { themePath, themeSheet } from './theme-sheet.ts';

const YEAR_SECONDS = 31_536_000;

/** `/theme/<site>.<hash>.css`: the address names the colours, so it may be kept for ever. */
export function themeRoute(editions: Editions): RouteModule {
  return (app) => {
    app.get<{ Params: { file: string } }>('/theme/:file', { config: open('the public reads it') }, (request, reply) => {
      const site = editions.current().sites.find((one) => themePath(one) === `/theme/${request.params.file}`);
      if (site === undefined) return reply.callNotFound();
      return reply
        .header('content-type', 'text/css; charset=utf-8')
        .header('cache-control', `public, max-age=${YEAR_SECONDS}, immutable`)
        .send(themeSheet(site.theme));
    });
  };
}
