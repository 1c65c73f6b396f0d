import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a program that serves leaves in the data folder for those who ask from the shell. */
const SiteRecord = z.object({
  /** Where this machine reaches it. */
  local: z.url(),
  /** Where people reach it. */
  site: z.url(),
});
type SiteRecord = z.infer<typeof SiteRecord>;

const FOLDER = 'serving';
/** One that is only busy is not taken for gone. */
const ANSWER_MILLISECONDS = 15_000;

/** Tells where a site is served from, until `remove`; records of sites that are gone are cleared away. */
export async function recordSite(dataFolder: string, record: SiteRecord): Promise<{ readonly remove: () => Promise<void> }> {
  const folder = join(dataFolder, FOLDER);
  await mkdir(folder, { recursive: true });
  for (const { file, local } of await readRecords(dataFolder)) if (!(await answers(local))) await rm(file, { force: true });
  // No two programs listen at one address of a machine.
  const file = join(folder, `${new URL(record.local).host.replaceAll(/[^0-9A-Za-z.-]/g, '_')}.json`);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record)}\n`);
  await rename(draft, file);
  return { remove: () => rm(file, { force: true }) };
}

/** Where people reach the site that is served from the data folder; null when none is. */
export async function recordedSite(dataFolder: string): Promise<string | null> {
  const [first] = await readRecords(dataFolder);
  return first?.site ?? null;
}

/** The sites that are, or should be, served from the data folder, and whether each answers. */
export async function askSites(dataFolder: string): Promise<readonly { readonly address: string; readonly answers: boolean }[]> {
  const records = await readRecords(dataFolder);
  return Promise.all(records.map(async ({ local }) => ({ address: local, answers: await answers(local) })));
}

async function answers(local: string): Promise<boolean> {
  return fetch(new URL('/health/live', local), { signal: AbortSignal.timeout(ANSWER_MILLISECONDS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function readRecords(dataFolder: string): Promise<readonly (SiteRecord & { readonly file: string })[]> {
  const folder = join(dataFolder, FOLDER);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const read = names.map(async (name) => {
    const file = join(folder, name);
    const text = await readFile(file, 'utf8').catch(() => '{}');
    const record = SiteRecord.safeParse(JSON.parse(text));
    return record.success ? [{ ...record.data, file }] : [];
  });
  return (await Promise.all(read)).flat();
}
