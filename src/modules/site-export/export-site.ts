import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { ExportOptions } from './export-options.ts';
import { ExportState, type Run } from './export-state.ts';
import { ExportTurn } from './export-turn.ts';
import { MANIFEST, readManifest, writeManifest, type ListedFile } from './manifest.ts';
import { nginxConf } from './nginx-conf.ts';
import { OutFolder } from './out-folder.ts';
import { fingerprintOf, type SigningKey } from './signing-key.ts';

export interface Exported {
  /** Addresses that there are. */
  readonly addresses: number;
  /** Made in this run, though most may have turned out the same. */
  readonly rendered: number;
  /** Files that were written since they differ. */
  readonly written: readonly string[];
  /** Addresses that are gone. */
  readonly removed: readonly string[];
  /** Links that lead nowhere. */
  readonly broken: readonly { readonly address: string; readonly from: string }[];
  /** Everything was made, not only what changed. */
  readonly whole: boolean;
  /** Manifest and all. */
  readonly files: number;
  readonly bytes: number;
  /** What goes into the configuration of nginx. */
  readonly conf: string;
}

export type ExportFailure =
  /** Somebody else's files stand there. */
  { readonly kind: 'strangeFolder'; readonly folder: string; readonly found: string };

/** Writes the site as files, what has not changed since the last time excepted, and signs for all of it. */
export async function exportSite(options: ExportOptions): Promise<Result<Exported, ExportFailure>> {
  const { wish, key, origin, rootSite } = options;
  const state = await ExportState.open(options.stateFolder);
  const strange = state.runs.length === 0 ? await strangerIn(options.folder, key) : null;
  if (strange !== null) return err({ kind: 'strangeFolder', folder: options.folder, found: strange });
  const out = await OutFolder.open(options.folder);
  const run = runOf(options, state);
  await state.begin({ run: run.run, basis: run.basis, make: run.make, day: run.day, changed: run.changed });
  const turn = new ExportTurn(options, state, out, run);
  await turn.everything();
  const removed = await turn.removeOthers();
  // One for all files instead of one for each: what the manifest names has reached the disk before it.
  await promisify(execFile)('sync', ['-f', out.root]).catch(() => undefined);
  const files = new Map<string, ListedFile>();
  let bytes = 0;
  for (const [, { files: own }] of state.entries()) for (const [path, size, sha256] of own) files.set(path, { size, sha256 });
  for (const { size } of files.values()) bytes += size;
  await out.write(MANIFEST, Readable.from(writeManifest({ site: rootSite.name, origin, made: new Date() }, files, key)));
  await out.close();
  const conf = join(options.stateFolder, 'nginx.conf');
  await writeFile(conf, nginxConf({ conf, folder: out.root, live: wish.live, precompress: wish.precompress }));
  await state.end({ ...run, done: true });
  return ok({
    addresses: state.size,
    rendered: turn.rendered,
    written: turn.written,
    removed,
    broken: turn.broken,
    whole: run.changed === null,
    files: files.size + 1,
    bytes,
    conf,
  });
}

function runOf({ edition, since, changed, program, portal, origin, rootSite, wish }: ExportOptions, { runs }: ExportState): Run {
  const make = JSON.stringify([program, portal.assets.paths, origin, rootSite.id, wish]);
  const last = runs.at(-1);
  const known = last !== undefined && last.make === make && last.basis === since && !changed.has('all');
  const day = shanghaiDay(new Date());
  const all = known && last.day !== day ? [...changed, 'day'] : [...changed];
  return { run: (last?.run ?? 0) + 1, basis: edition.asOf.toISOString(), make, day, changed: known ? all : null, done: false };
}

/** A name in a folder that is not empty and holds no site that this key has signed for. */
async function strangerIn(folder: string, key: SigningKey): Promise<string | null> {
  const found = await readdir(folder).catch(() => []);
  const stranger = found.find((name) => name !== '.incoming');
  if (stranger === undefined) return null;
  const manifest = await readFile(join(folder, MANIFEST)).catch(() => null);
  return manifest !== null && readManifest(manifest, fingerprintOf(key.publicKey)).ok ? null : stranger;
}
