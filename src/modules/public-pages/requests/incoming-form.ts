import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { formOf } from '../visitor-form.ts';

const MEGABYTE = 1024 * 1024;
const FILE_MEGABYTES = 10;
/** Two sides of a card, a mandate, and what proves a record wrong. */
const MOST_FILES = 6;
/** Of a whole form with its files. */
export const UPLOAD_BYTES = MOST_FILES * FILE_MEGABYTES * MEGABYTE + MEGABYTE;
const TEXT_BYTES = 64 * 1024;

export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly declaredType: string;
  /** Outside the store, until somebody has looked through it. */
  readonly path: string;
}

export interface SentForm {
  readonly texts: ReadonlyMap<string, string>;
  readonly files: readonly SentFile[];
  /** What was longer than any field of ours may be: by its name. */
  readonly tooLong: readonly { readonly field: string; readonly message: string }[];
}

/** Writes down what a form brings, hands it over, and removes the files again. */
export async function withSentForm<T>(request: FastifyRequest, use: (form: SentForm) => Promise<T>): Promise<T> {
  if (!request.isMultipart()) return use({ texts: textsOf(formOf(request)), files: [], tooLong: [] });
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-request-'));
  try {
    return await use(await readParts(request, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readParts(request: FastifyRequest, folder: string): Promise<SentForm> {
  const texts = new Map<string, string>();
  const files: SentFile[] = [];
  const tooLong: { readonly field: string; readonly message: string }[] = [];
  const limits = { files: MOST_FILES, fields: 50, fieldSize: TEXT_BYTES, fileSize: FILE_MEGABYTES * MEGABYTE };
  // A file that is too large is a fault of the form, which keeps what was typed.
  const options = { limits, throwFileSizeLimit: false };
  for await (const part of request.parts(options)) {
    const field = part.fieldname;
    if (part.type === 'field') {
      if (part.valueTruncated) tooLong.push({ field, message: '填写的内容太长，没有收全，请精简。' });
      if (typeof part.value === 'string' && !texts.has(field)) texts.set(field, part.value);
      continue;
    }
    const path = join(folder, `file-${files.length}`);
    await pipeline(part.file, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    // A field in which nothing was chosen sends an empty file without a name.
    if (part.filename === '' || part.filename === undefined) {
      await rm(path);
      continue;
    }
    if (part.file.truncated) tooLong.push({ field, message: `文件超过 ${FILE_MEGABYTES} MB，请压缩后再上传。` });
    files.push({ field, name: part.filename, declaredType: part.mimetype, path });
  }
  return { texts, files, tooLong };
}

function textsOf(form: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
}
