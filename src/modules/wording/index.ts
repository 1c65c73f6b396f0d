import type { Database } from '../../platform/database/index.ts';
import type { RouteModule } from '../../platform/http/index.ts';
import { builtInRoutes } from './built-in-routes.ts';
import { wordImportRoutes } from './import-routes.ts';
import { screeningWordsRoutes } from './screening-words-routes.ts';
import { wordRoutes } from './word-routes.ts';

export { wordPolicy } from './rules/word-policy.ts';
export { compiledWordsFor } from './words-for.ts';
export { LISTED_WORD_WORDS, WORD_SWITCH_WORDS } from './word-words.ts';
export { WORD_NOUNS } from './exchange-nouns.ts';

/** 审查词库 */
export function wordingRoutes(database: Database): readonly RouteModule[] {
  return [wordRoutes, wordImportRoutes, builtInRoutes, screeningWordsRoutes].map((routes) => routes(database));
}
