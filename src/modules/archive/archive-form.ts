import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { invalid } from '../../platform/http/index.ts';
import { OPENNESS } from '../documents/rules/index.ts';

const id = z.coerce.number().int().min(1).max(2_147_483_647);
const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable().default(null));

/** What stands in the form beside its files. */
export const ArchiveFields = z.object({
  source: z.string().trim().max(100).default('').describe('资料来源的名称，例如“旧网站”；不写就用表格的文件名'),
  agencyId: orNothing(id).describe('机关；不写就是本人所在的机关'),
  unitId: orNothing(id).describe('没有写科室的行归哪个科室；不写就归公开工作机构'),
  type: orNothing(z.string().max(60)).describe('没有写类型的行是什么类型（代码）'),
  openness: orNothing(z.enum(OPENNESS)).describe('没有写公开属性的行是什么属性'),
  readAll: z
    .preprocess((value) => value === true || value === 'true', z.boolean().default(false))
    .describe('检查时每一行的正文都读；不写就读前 2000 行，后面每 20 行读一行'),
});
export type ArchiveFields = z.output<typeof ArchiveFields>;

/** The same from a program: the sheet's text in place of a file. */
export const ArchiveJson = ArchiveFields.extend({
  sheet: z.string().max(16_000_000),
  sheetName: z.string().trim().min(1).max(200).default('目录.csv'),
});

/** A form that came in; its files are on disk until `use` is done. */
export interface ArchiveForm {
  readonly fields: ArchiveFields;
  readonly sheet: { readonly path: string; readonly name: string };
  /** Path of the package; null: none came. */
  readonly package: string | null;
}

const MEGABYTE = 1024 * 1024;
export const LARGEST_SHEET = 500 * MEGABYTE;
export const LARGEST_PACKAGE = 1024 * MEGABYTE;

/** Writes the form's files down, hands them over, and removes them again. */
export async function withArchiveForm<T>(request: FastifyRequest, use: (form: ArchiveForm) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-archive-'));
  try {
    return await use(request.isMultipart() ? await readParts(request, folder) : await readJson(request, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(request: FastifyRequest, folder: string): Promise<ArchiveForm> {
  const { sheet, sheetName, ...fields } = parsed(ArchiveJson, request.body ?? {});
  const path = join(folder, 'sheet');
  await writeFile(path, sheet);
  return { fields, sheet: { path, name: sheetName }, package: null };
}

async function readParts(request: FastifyRequest, folder: string): Promise<ArchiveForm> {
  const texts: Record<string, string> = {};
  const came: { sheet: ArchiveForm['sheet'] | null; package: string | null } = { sheet: null, package: null };
  for await (const part of request.parts({ limits: { fileSize: LARGEST_PACKAGE, files: 2 } })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') texts[part.fieldname] = part.value;
      continue;
    }
    const isSheet = part.fieldname === 'sheet';
    const path = join(folder, isSheet ? 'sheet' : 'package');
    // What is not asked for is read to its end and kept nowhere.
    if (!isSheet && part.fieldname !== 'package') part.file.resume();
    else if (part.filename === '') part.file.resume();
    else {
      await pipeline(part.file, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      if (part.file.truncated)
        throw invalid([{ path: part.fieldname, message: '文件超过 1 GB；更大的资料请在服务器上用 gongkai import 导入。' }]);
      if (isSheet) came.sheet = { path, name: part.filename };
      else came.package = path;
    }
  }
  if (came.sheet === null) throw invalid([{ path: 'sheet', message: '请选择目录表格（CSV 或 XLSX）。' }]);
  return { fields: parsed(ArchiveFields, texts), sheet: came.sheet, package: came.package };
}

function parsed<S extends z.ZodType>(schema: S, given: unknown): z.output<S> {
  const read = schema.safeParse(given);
  if (!read.success) throw invalid(read.error.issues.map(({ path }) => ({ path: path.join('/'), message: '这一项不对，请检查。' })));
  return read.data;
}
