import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { invalid } from '../../../platform/http/index.ts';

/** A file that is coming in, kept outside the store until it has been looked through. */
export interface IncomingFile {
  readonly path: string;
  readonly name: string;
  /** What the sender says it is. */
  readonly declaredType: string;
}

const NOTHING = '请选择一个文件。';

/** Writes the form's first file down, hands it over, and removes it again; a form without one is a wrong form. */
export async function withIncomingFile<T>(request: FastifyRequest, largest: number, use: (file: IncomingFile) => Promise<T>): Promise<T> {
  if (!request.isMultipart()) throw invalid([{ path: 'file', message: NOTHING }]);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-upload-'));
  try {
    const path = join(folder, 'file');
    const part = await request.file({ limits: { fileSize: largest, files: 1 } });
    if (part === undefined || part.filename === '') throw invalid([{ path: 'file', message: NOTHING }]);
    await pipeline(part.file, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    if (part.file.truncated)
      throw invalid([{ path: 'file', message: `文件超过 ${Math.floor(largest / 1024 / 1024)} MB，请压缩或拆分后再上传。` }]);
    return await use({ path, name: part.filename, declaredType: part.mimetype });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
