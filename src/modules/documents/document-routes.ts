import type { Database } from '../../platform/database/index.ts';
import type { RouteModule } from '../../platform/http/index.ts';
import { deedRoutes } from './deed-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { fileRoutes, type FileRoutesContext } from './files/file-routes.ts';
import { indexPatternRoutes } from './index-pattern-routes.ts';
import { pasteRoutes } from './paste-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { revisionRoutes } from './revision-routes.ts';
import { screeningRoutes } from './screening-routes.ts';
import { vocabularyRoutes } from './vocabulary-routes.ts';

/** 信息, without its files. */
export function documentRoutes(database: Database): RouteModule {
  return together(
    [recordRoutes, draftRoutes, revisionRoutes, deedRoutes, screeningRoutes, vocabularyRoutes, indexPatternRoutes].map((routes) =>
      routes(database),
    ),
  );
}

/** Its files, and texts that bring pictures along. */
export function documentFileRoutes(context: FileRoutesContext): RouteModule {
  return together([fileRoutes(context), pasteRoutes(context)]);
}

function together(modules: readonly RouteModule[]): RouteModule {
  return async (app) => {
    for (const module of modules) await module(app);
  };
}
