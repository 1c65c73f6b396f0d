import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { BUILT_IN_WORDS, WORD_CODES } from '../../screening/index.ts';
import { act, may, ownAgencyOf } from '../access/index.ts';
import { keyOf, wordPolicy } from './rules/index.ts';
import { switchWord } from './switch-word.ts';
import { wordProblem } from './word-problems.ts';
import { tags } from './word-routes.ts';
import { WordShape } from './word-shape.ts';
import { switchesOf } from './word-store.ts';

const Shown = z
  .object({
    words: z
      .array(
        WordShape.extend({
          /** Why the agency's texts are not screened for it; null: they are. */
          off: z.object({ reason: z.string(), byName: z.string() }).nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'BuiltInWords' });
const Switch = z.strictObject({
  code: z.enum(WORD_CODES),
  word: z.string().min(1).max(60),
  off: z.boolean(),
  reason: z.string().trim().min(1).max(500),
});

/** Words that come with the product: looking at them, and switching single ones off and on again. */
export function builtInRoutes(database: Database): RouteModule {
  const shown = async (within: Database, agencyId: number): Promise<z.input<typeof Shown>> => {
    const off = new Map((await switchesOf(within, agencyId)).filter(({ isOff }) => isOff).map((one) => [keyOf(one), one]));
    return {
      words: BUILT_IN_WORDS.map((word) => {
        const found = off.get(keyOf(word));
        return { ...word, off: found === undefined ? null : { reason: found.reason, byName: found.byName } };
      }),
    };
  };

  return (app) => {
    const api = apiOf(app);

    api.get(
      '/api/v1/built-in-words',
      { config: may(wordPolicy, 'read'), schema: { summary: '内置词', tags, response: { 200: Shown } } },
      (request) => shown(database, ownAgencyOf(request)),
    );

    api.post(
      '/api/v1/built-in-words/switch',
      {
        config: may(wordPolicy, 'edit'),
        schema: {
          summary: '关闭或恢复一个内置词',
          tags,
          body: Switch,
          response: { 200: Switch.pick({ code: true, word: true, off: true }) },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { code, word, off } = request.body;
          const done = await switchWord(work, ownAgencyOf(request), request.body);
          if (!done.ok) throw wordProblem(done.error);
          return { code, word, off };
        }),
    );
  };
}
