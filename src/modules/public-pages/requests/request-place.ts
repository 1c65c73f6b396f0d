import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Database } from '../../../platform/database/index.ts';
import { notFoundPage, placeOf } from '../../../portal/index.ts';
import type { PublicAgency } from '../../edition/index.ts';
import type { SealedPlace } from '../../requests/index.ts';
import type { PublicContext } from '../asked.ts';
import { agenciesOf } from '../disclosure/agency-choice.ts';

/** What pages about applications stand on. */
export interface RequestPagesContext extends PublicContext, SealedPlace {
  readonly database: Database;
}

/** The agencies of the site that was asked; none where there is no such site. */
export function agenciesAsked({ editions }: Pick<PublicContext, 'editions'>, request: FastifyRequest): readonly PublicAgency[] {
  const edition = editions.current();
  const site = edition.siteOf(request.host, placeOf(request.url).site ?? '');
  return site === null ? [] : agenciesOf(edition, site);
}

/** Nothing that these routes answer is kept by a cache on the way or by a disk. */
export function keepNothing(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

export const NO_AGENCY = notFoundPage('没有找到这个机关，请回到依申请公开重新选择。');
