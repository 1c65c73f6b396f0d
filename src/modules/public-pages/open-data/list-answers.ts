import type { Answered, Asked } from '../asked.ts';
import { unnoted } from '../noted-edition.ts';
import { csvText } from './csv-text.ts';
import { openProblem } from './open-problem.ts';
import type { OpenList, OpenSource } from './open-list.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';
/** Rows of a page of JSON: unless told, and at most. */
export const USUAL_ROWS = 100;
export const MOST_ROWS = 1_000;
/** Keys of the query of a list's JSON. */
export const LIST_KEYS = ['after', 'limit'] as const;
/** Programs on other sites may read it too: there is nothing in it that is anybody's. */
export const FOR_ALL = { 'access-control-allow-origin': '*' } as const;

/** `/open-data/<list>.csv` */
export function csvAnswer(list: OpenList): (asked: Asked) => Answered {
  return (asked) => ({
    type: 'text/csv; charset=utf-8',
    stream: () => csvText(list, lateSource(asked)),
    headers: { ...FOR_ALL, 'content-disposition': `attachment; filename="${list.code}.csv"` },
    tags: tagsOf(list, asked),
  });
}

/** `/open-data/<list>.json?after=&limit=`: some rows and the address of the next ones; `limit=all` has all rows in one answer. */
export function jsonAnswer(list: OpenList): (asked: Asked) => Answered {
  return (asked) => {
    const { edition, site, root, query } = asked;
    const source = { edition, site, root };
    const tags = [`site:${site.id}`];
    const { after, limit: wanted = String(USUAL_ROWS) } = query;
    if (wanted === 'all' && after === undefined) {
      return { type: JSON_TYPE, stream: () => wholeJson(list, lateSource(asked)), headers: FOR_ALL, tags: tagsOf(list, asked) };
    }
    const limit = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 0;
    if (limit < 1 || limit > MOST_ROWS)
      return openProblem('wrong-limit', 'limit 不对', `limit 请写 1 到 ${MOST_ROWS} 的整数，或者只写 limit=all 取全部。`, tags);
    const page = list.page(source, { after: after ?? null, limit });
    if (page === null) return openProblem('wrong-cursor', 'after 不对', '请原样使用上一页答复中 next 的地址。', tags);
    const next = page.next === null ? null : `${addressOf(list, root)}?after=${encodeURIComponent(page.next)}&limit=${limit}`;
    return { type: JSON_TYPE, body: JSON.stringify({ ...headOf(list, source), items: page.rows, next }), headers: FOR_ALL, tags };
  };
}

export function addressOf({ code }: OpenList, root: string, format: 'csv' | 'json' = 'json'): string {
  return `${root}/open-data/${code}.${format}`;
}

function headOf(list: OpenList, source: OpenSource) {
  return {
    list: list.code,
    title: list.title,
    publisher: source.site.name,
    licence: `${source.root}/open-data#licence`,
    total: list.total(source),
  };
}

async function* wholeJson(list: OpenList, source: OpenSource): AsyncGenerator<string> {
  yield `${JSON.stringify(headOf(list, source)).slice(0, -1)},"items":[`;
  let before = '';
  for await (const rows of list.all(source)) {
    yield before + rows.map((row) => JSON.stringify(row)).join(',');
    before = ',';
  }
  yield '],"next":null}';
}

/** For what is read after the answer has been given its tags. */
function lateSource({ edition, site, root }: Asked): OpenSource {
  return { edition: unnoted(edition), site, root };
}

/** Of a whole list that is still to be read. */
function tagsOf(list: OpenList, { edition, site, root }: Asked): readonly string[] {
  // How many there are is asked of all of them.
  list.total({ edition, site, root });
  return [`site:${site.id}`, ...list.tags];
}
