import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, multipartBody, type RouteModule } from '../../platform/http/index.ts';
import { SheetFault } from '../../platform/sheets/index.ts';
import { act, may, ownAgencyOf } from '../access/index.ts';
import { importWords } from './keep-words.ts';
import { MOST_ROWS, readWordSheet } from './read-word-sheet.ts';
import { keyOf, planImport, wordPolicy } from './rules/index.ts';
import { tags } from './word-routes.ts';
import { givenWord, WordShape } from './word-shape.ts';
import { ownWords } from './word-store.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;

const Plan = z
  .object({
    words: z.array(z.object({ fate: z.enum(['new', 'changes', 'same']), word: WordShape })).readonly(),
    /** What keeps a row out, one sentence each; rows are counted as a person does, the headings being 1. */
    findings: z
      .array(z.object({ code: z.string(), row: z.number().int(), column: z.string().nullable(), sentence: z.string() }))
      .readonly(),
  })
  .meta({ id: 'WordSheet' });
const Wish = z.strictObject({ words: z.array(z.strictObject(WordShape.shape)).min(1).max(MOST_ROWS) });
const Done = z.object({ added: z.number().int(), changed: z.number().int(), same: z.number().int() }).meta({ id: 'WordsImported' });

/** Bringing a table of words in: first it is looked through and nothing written, then what was found good is sent back to be kept. */
export function wordImportRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const config = may(wordPolicy, 'import');

    api.post(
      '/api/v1/word-sheets',
      {
        bodyLimit: LARGEST + MEGABYTE,
        config,
        schema: {
          summary: '检查词表（不导入）',
          tags,
          ...multipartBody({ file: { description: '词表：CSV（UTF-8、GB18030）或 XLSX，20 MB 以内' } }),
          response: { 200: Plan },
        },
      },
      async (request) => {
        const { bytes, name } = await sheetOf(request);
        const read = await readWordSheet(bytes, name).catch((fault: unknown) => {
          if (!(fault instanceof SheetFault)) throw fault;
          throw refused(fault.sentence);
        });
        if (read === 'tooMany') throw refused(`词表超过 ${MOST_ROWS} 行，请分成几个表格导入。`);
        return { words: planImport(read.words, await ownWords(database, ownAgencyOf(request))), findings: read.findings };
      },
    );

    api.post(
      '/api/v1/words/import',
      {
        bodyLimit: 2 * LARGEST,
        config,
        schema: { summary: '导入检查过的词', tags, body: Wish, response: { 200: Done } },
      },
      (request, reply) => {
        const words = request.body.words.map(givenWord);
        const keys = new Set<string>();
        for (const [index, word] of words.entries()) {
          if (keys.has(keyOf(word))) throw invalid([{ path: `words/${index}/word`, message: `“${word.word}”写了两遍，请去掉一个。` }]);
          keys.add(keyOf(word));
        }
        return act(request, reply, database, async (work) => {
          const done = await importWords(work, ownAgencyOf(request), words);
          return { added: done.new, changed: done.changes, same: done.same };
        });
      },
    );
  };
}

async function sheetOf(request: FastifyRequest): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  if (!request.isMultipart()) throw refused('请选择词表文件（CSV 或 XLSX）。');
  const part = await request.file({ limits: { fileSize: LARGEST, files: 1 }, throwFileSizeLimit: false });
  if (part === undefined) throw refused('请选择词表文件（CSV 或 XLSX）。');
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw refused('词表超过 20 MB，请分成几个表格导入。');
  return { bytes, name: part.filename };
}

function refused(message: string) {
  return invalid([{ path: 'file', message }]);
}
