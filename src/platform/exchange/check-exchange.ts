import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { FILES_MEMBER, filePath, type ExchangeManifest } from './manifest.ts';

/** A part that is not what the manifest says, or is not there. */
export type PartFailure = { readonly kind: 'partMissing' | 'partAltered'; readonly part: string };

const FileLine = z.strictObject({ file: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0) });

/** Reads every part once and compares it with the manifest; nothing is entered before this is through. */
export async function checkExchange(folder: string, manifest: ExchangeManifest): Promise<Result<null, PartFailure>> {
  for (const { name, bytes, sha256 } of manifest.members) {
    const state = await compare(join(folder, name), bytes, sha256);
    if (state !== null) return err({ kind: state, part: name });
  }
  for await (const { file, bytes } of exportedFiles(folder)) {
    const state = await compare(filePath(folder, file), bytes, file);
    if (state !== null) return err({ kind: state, part: `files/${file}` });
  }
  return ok(null);
}

/** The files of an export, whose lines have been compared with the manifest. */
export async function* exportedFiles(folder: string): AsyncIterable<z.output<typeof FileLine>> {
  for await (const line of linesOfFile(join(folder, FILES_MEMBER))) yield FileLine.parse(JSON.parse(line));
}

/** A line of more is none of ours. */
const LONGEST_LINE = 128 * 1024 * 1024;
const LINE_END = 0x0a;

/**
 * Texts between line feeds and nothing else: JSON may hold the other line ends of Unicode as they are. One that is too long
 * comes as an empty one.
 */
export async function* linesOfFile(path: string): AsyncIterable<string> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): string => {
    const line = length > LONGEST_LINE ? '' : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(path)) {
    let rest = z.instanceof(Buffer).parse(chunk);
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      parts.push(rest.subarray(0, end));
      length += end;
      yield take();
      rest = rest.subarray(end + 1);
    }
    length += rest.length;
    if (length <= LONGEST_LINE) parts.push(rest);
  }
  if (length > 0) yield take();
}

async function compare(path: string, bytes: number, sha256: string): Promise<PartFailure['kind'] | null> {
  // A link may lead anywhere.
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isFile()) return 'partMissing';
  if (found.size !== bytes) return 'partAltered';
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(z.instanceof(Buffer).parse(chunk));
  return hash.digest('hex') === sha256 ? null : 'partAltered';
}
