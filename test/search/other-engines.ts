import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { sql } from 'kysely';
import MiniSearch from 'minisearch';
import type { Database } from '../../src/platform/database/index.ts';
import type { CorpusDocument } from './corpus.ts';
import type { Engine } from './measure.ts';

const jieba = Jieba.withDict(dict);

function textOf({ title, documentNumber, summary, keywords, body }: CorpusDocument): string {
  return [title, documentNumber ?? '', summary, ...keywords, ...body].join('\n');
}

const WORD = /[\p{L}\p{N}]/u;

function wordsOf(text: string): readonly string[] {
  return jieba.cutForSearch(text.toLowerCase(), true).filter((word) => WORD.test(word));
}

/** PostgreSQL over the words of a dictionary: all of them must be there; ranked by `ts_rank`, titles before texts. */
export async function wordsAlone(database: Database, documents: readonly CorpusDocument[]): Promise<Engine> {
  await sql`create table words_alone (id integer primary key, words tsvector not null)`.execute(database);
  const quoted = (words: readonly string[]) => [...new Set(words)].map((word) => `'${word.replace(/['\\]/g, '$&$&')}'`);
  for (let at = 0; at < documents.length; at += 500) {
    const batch = documents.slice(at, at + 500);
    const vectors = batch.map((document) => {
      const title = quoted(wordsOf(document.title)).map((word) => `${word}:1A`);
      return [...title, ...quoted(wordsOf(textOf(document))).map((word) => `${word}:2D`)].join(' ');
    });
    await sql`insert into words_alone select * from unnest(${batch.map(({ id }) => id)}::integer[], ${vectors}::text[]::tsvector[])`.execute(
      database,
    );
  }
  await sql`create index words_alone_words on words_alone using gin (words)`.execute(database);
  return async (text) => {
    const query = quoted(wordsOf(text)).join(' & ');
    if (query === '') return [];
    const { rows } = await sql<{ id: number }>`
      select id from words_alone where words @@ ${query}::tsquery order by ts_rank(words, ${query}::tsquery) desc, id desc`.execute(
      database,
    );
    return rows.map(({ id }) => id);
  };
}

/** PostgreSQL reading texts for the query as it is typed: titles first, then by number. `trigrams`: with an index of pg_trgm. */
export async function likeAlone(database: Database, documents: readonly CorpusDocument[], trigrams: boolean): Promise<Engine> {
  const table = sql.id(trigrams ? 'like_trigrams' : 'like_alone');
  await sql`create table ${table} (id integer primary key, title text not null, body text not null)`.execute(database);
  for (let at = 0; at < documents.length; at += 500) {
    const batch = documents.slice(at, at + 500);
    await sql`insert into ${table} select * from unnest(${batch.map(({ id }) => id)}::integer[], ${batch.map(({ title }) => title)}::text[],
      ${batch.map(textOf)}::text[])`.execute(database);
  }
  if (trigrams) await sql`create index on ${table} using gin (body gin_trgm_ops)`.execute(database);
  return async (text) => {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const { rows } = await sql<{ id: number }>`
      select id from ${table} where body ilike ${pattern} order by (title ilike ${pattern}) desc, id desc`.execute(database);
    return rows.map(({ id }) => id);
  };
}

/** MiniSearch, the usual full-text search in JavaScript, given the words of a dictionary; near words count as well. */
export function miniSearch(documents: readonly CorpusDocument[]): Engine {
  const index = new MiniSearch<{ readonly id: number; readonly title: string; readonly body: string }>({
    fields: ['title', 'body'],
    tokenize: (text) => [...wordsOf(text)],
  });
  index.addAll(documents.map((document) => ({ id: document.id, title: document.title, body: textOf(document) })));
  return async (text) =>
    index.search(text, { combineWith: 'AND', boost: { title: 3 }, prefix: true, fuzzy: 0.2 }).map(({ id }) => Number(id));
}
