import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { postmasterPid } from '../server-facts.ts';

/** Public pages that any site has, also an empty one. */
export const PUBLIC_PATHS: readonly string[] = [
  '/',
  '/reports',
  '/sitemap',
  '/policies',
  '/disclosure',
  '/documents/1',
  '/feeds/all.rss',
  '/sitemap.xml',
  '/robots.txt',
  '/hant/',
  '/nowhere',
  '/check',
  '/checks',
  '/problems',
  '/assets/icon.svg',
];

export interface AwayOptions {
  readonly dataFolder: string;
  readonly address: string;
  readonly visitors: number;
  readonly paths?: readonly string[];
}

export interface AwayFigures {
  readonly answers: number;
  readonly answersWhileAway: number;
  /** `503 /path`, or what the connection said. */
  readonly failures: readonly string[];
}

/** Kills the database so that it can't be started while `meanwhile` runs, then lets it come back; visitors read all along. */
export async function awayAndBack(
  { dataFolder, address, visitors, paths = PUBLIC_PATHS }: AwayOptions,
  meanwhile: () => Promise<void>,
): Promise<AwayFigures> {
  const end = new AbortController();
  let away = false;
  const figures = { answers: 0, answersWhileAway: 0 };
  const failures: string[] = [];
  const visit = async (first: number) => {
    for (let at = first; !end.signal.aborted; at += 1) {
      const path = paths[at % paths.length] ?? '/';
      const status = await fetch(address + path, {
        headers: { 'accept-encoding': at % 3 === 0 ? 'br' : 'gzip', accept: 'text/html' },
      }).then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        (fault: unknown) => String(fault),
      );
      figures.answers += 1;
      if (away) figures.answersWhileAway += 1;
      if (typeof status === 'string' || status >= 500) failures.push(`${status} ${path}`);
    }
  };
  const visiting = Promise.all(Array.from({ length: visitors }, (_, visitor) => visit(visitor)));
  const control = join(dataFolder, 'postgres/global/pg_control');
  const kept = join(dataFolder, 'pg_control');
  await rename(control, kept);
  try {
    process.kill(await postmasterPid(dataFolder), 'SIGKILL');
    away = true;
    await meanwhile();
  } finally {
    away = false;
    await rename(kept, control);
    // Also while it comes back.
    setTimeout(() => end.abort(), 1_500);
    await visiting;
  }
  return { ...figures, failures };
}
