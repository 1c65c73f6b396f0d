import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runExportSite } from '../cli/site/export-site-command.ts';
import type { SiteExportFailure, SiteHouse } from '../cli/site/site-house.ts';
import { runVerifySite } from '../cli/site/verify-site-command.ts';
import { err, ok } from '../kernel/result.ts';
import { frameOf, type PublicPage } from '../modules/public-pages/index.ts';
import { exportSite, fingerprintOf, signingKey, type Inject } from '../modules/site-export/index.ts';
import { createApp, type App } from '../platform/http/index.ts';
import { createLog } from '../platform/logging.ts';
import { createSecretBox } from '../platform/secrets/index.ts';
import { openSnapshot } from '../platform/snapshot/index.ts';
import { systemFolder } from './open-database.ts';
import { openForOwner, settingsFor } from './open-for-owner.ts';
import { processIo } from './process-io.ts';
import { openSecretBox } from './secret-box.ts';
import { stopWords } from './stop-words.ts';
import { version } from './version.ts';

/** `gongkai export-site`: beside the program that serves, or without one. */
export function exportSiteCommand(words: readonly string[]): Promise<number> {
  return runExportSite(words, processIo(), siteHouse());
}

/** `gongkai verify-site`: anywhere. */
export function verifySiteCommand(words: readonly string[]): Promise<number> {
  return runVerifySite(words, processIo(), siteHouse());
}

function siteHouse(): SiteHouse {
  return {
    fingerprint: async (data) => {
      const config = settingsFor(data);
      if (!config.ok) return null;
      const { secretKey, dataFolder } = config.value;
      if (secretKey !== null) return fingerprintOf(signingKey(createSecretBox(secretKey)).publicKey);
      for (const folder of [dataFolder.path, systemFolder(dataFolder.path)]) {
        // A key that nobody has signed with says nothing: none is made here.
        if ((await stat(join(folder, 'secret.key')).catch(() => null)) === null) continue;
        const secrets = await openSecretBox(config.value, folder);
        if (secrets.ok) return fingerprintOf(signingKey(secrets.value).publicKey);
      }
      return null;
    },
    exportSite: async (data, wish, onProgress) => {
      const opened = await openForOwner(data);
      if (!opened.ok) return opened;
      const { config, database, source, dataFolder, close } = opened.value;
      try {
        const secrets = await openSecretBox(config, dataFolder);
        if (!secrets.ok) return err({ kind: 'house', words: stopWords(secrets.error) });
        const key = signingKey(secrets.value);
        const folder = resolve(wish.folder);
        const stateFolder = join(dataFolder, 'site-export', createHash('sha256').update(folder).digest('hex').slice(0, 16));
        // A copy of what is public of its own: what has changed since the last run is what that has not got.
        const store = await openSnapshot(join(stateFolder, 'edition'));
        if (!store.ok) {
          const words = { code: 'export-running', exitCode: 75, sentence: '这个文件夹正在由另一个 export-site 导出，请等它结束。' };
          return err({ kind: 'house', words });
        }
        const { wireModules } = await import('./wire-modules.ts');
        const book: PublicPage[] = [];
        const modules = await wireModules(database, {
          secrets: secrets.value,
          files: source.files,
          publicUrl: wish.origin === null ? config.publicUrl : new URL(wish.origin),
          audit: { address: source.address, anchorsFile: null },
          publicStore: store.value,
          book,
        });
        const { editions, portal } = modules;
        const seen: { since: string | null; count: number } = { since: null, count: 0 };
        const changed = new Set<string>();
        editions.onChange((edition, tags) => {
          seen.count += 1;
          if (seen.count === 1) seen.since = edition.asOf.toISOString();
          else for (const tag of tags) changed.add(tag);
        });
        await editions.start();
        await editions.catchUp();
        // From here on it is this edition, whatever is published meanwhile.
        await editions.stop();
        const { app } = await createApp({
          log: createLog('silent'),
          routes: modules.routes,
          guard: modules.guard,
          deeds: modules.deeds,
          failurePage: modules.failurePage,
          readiness: [],
          publicUrl: config.publicUrl,
          trustProxy: [],
        });
        try {
          const edition = editions.current();
          const rootSite = wish.site === null ? edition.main : edition.siteOf(null, wish.site);
          const none: SiteExportFailure = { kind: 'noSuchSite', site: wish.site ?? '' };
          const origin = wish.origin ?? config.publicUrl?.origin ?? '';
          const done =
            rootSite === null
              ? err(none)
              : await exportSite({
                  edition,
                  book,
                  portal,
                  frame: frameOf,
                  rootSite,
                  origin,
                  inject: injectInto(app),
                  folder,
                  stateFolder,
                  since: editions.figures.rebuilds === 0 ? seen.since : null,
                  changed,
                  key,
                  program: version,
                  wish: {
                    all: wish.all,
                    traditional: wish.traditional,
                    office: wish.office,
                    precompress: wish.precompress,
                    live: wish.live,
                  },
                  repair: wish.repair,
                  onProgress,
                });
          return ok({ fingerprint: fingerprintOf(key.publicKey), done });
        } finally {
          await app.close();
          await store.value.close();
        }
      } finally {
        await close();
      }
    },
  };
}

function injectInto(app: App): Inject {
  let count = 0;
  return async (address) => {
    count += 1;
    // Limits are for visitors: each question comes from another address.
    const remoteAddress = `127.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`;
    const answer = await app.inject({ url: address, remoteAddress, headers: { accept: 'text/html,*/*' } });
    const { location } = answer.headers;
    return {
      status: answer.statusCode,
      type: answer.headers['content-type'] ?? '',
      location: typeof location === 'string' ? location : null,
      body: answer.rawPayload,
    };
  };
}
