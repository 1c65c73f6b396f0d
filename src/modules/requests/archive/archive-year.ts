import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import type { DoneBy } from '../../../platform/audit/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import type { LetterPlace } from '../letters/frozen-letter.ts';
import { numberWords } from '../number-words.ts';
import { findRequest, type StoredRequest } from '../store.ts';
import { safeName } from './file-name.ts';
import { writeArchive } from './write-archive.ts';

export interface YearWish {
  /** Of the register numbers. */
  readonly year: number;
  /** Null: all agencies. */
  readonly agencyCode: string | null;
  readonly folder: string;
  readonly identity: boolean;
  readonly by: DoneBy;
  readonly onStep?: (done: number, all: number, file: string) => void;
}

export interface ArchivedYear {
  readonly written: number;
  /** Written by an earlier run and still the same. */
  readonly kept: number;
  /** Larger than a ZIP may get: to be taken by hand. */
  readonly tooLarge: readonly string[];
}

const Line = z.object({
  request: z.number(),
  version: z.number(),
  identity: z.boolean(),
  file: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
type Line = z.infer<typeof Line>;

/**
 * Writes a ZIP for each case of a year that is over. It may be broken off at any time and run again: a case that has not
 * changed and whose file still has its hash (`archives-2026.jsonl`) is not written anew.
 */
export async function archiveYear(place: LetterPlace, { year, agencyCode, folder, identity, by, onStep }: YearWish): Promise<ArchivedYear> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const listPath = join(folder, `archives-${year}.jsonl`);
  // A break may have left half a line.
  await appendFile(listPath, '\n', { mode: 0o600 });
  const before = await readLines(listPath);
  const ids = await closedIn(place, year, agencyCode);
  let [written, kept] = [0, 0];
  const tooLarge: string[] = [];
  for (const [index, id] of ids.entries()) {
    const request = await findRequest(place.database, EVERYWHERE, id);
    if (request === null) continue;
    const file = fileOf(request);
    onStep?.(index + 1, ids.length, file);
    const path = join(folder, file);
    const line = before.get(id);
    const same = line?.version === request.version && line.identity === identity && line.file === file;
    if (same && (await hashOf(path)) === line.sha256) {
      kept += 1;
      continue;
    }
    await rm(`${path}.part`, { force: true });
    const done = await writeArchive(place, `${path}.part`, { request, identity, by });
    if (!done.ok) {
      if (done.error.kind === 'tooLarge') tooLarge.push(file);
      continue;
    }
    await rename(`${path}.part`, path);
    const said: Line = { request: id, version: request.version, identity, file, ...done.value };
    await appendFile(listPath, `${JSON.stringify(said)}\n`, { mode: 0o600, flush: true });
    written += 1;
  }
  return { written, kept, tooLarge };
}

async function closedIn({ database }: LetterPlace, year: number, agencyCode: string | null): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`select r.request_id as id from disclosure_request r
    join agency on agency.agency_id = r.agency_id
    where r.year = ${year} and r.state in ('answered', 'withdrawn', 'archived') and (${agencyCode}::text is null or agency.code = ${agencyCode})
    order by r.agency_id, r.number`.execute(database);
  return rows.map(({ id }) => id);
}

function fileOf(request: StoredRequest): string {
  return safeName(`${request.agencyName}${numberWords(request) ?? ''}-${request.id}.zip`);
}

/** The last line of each case; a half or empty one is none. */
async function readLines(path: string): Promise<ReadonlyMap<number, Line>> {
  const text = await readFile(path, 'utf8');
  const lines = new Map<number, Line>();
  for (const each of text.split('\n')) {
    const line = Line.safeParse(parsed(each));
    if (line.success) lines.set(line.data.request, line.data);
  }
  return lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(z.instanceof(Buffer).parse(chunk));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}
