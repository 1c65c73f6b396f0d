import { statfs } from 'node:fs/promises';
import { mayRewriteAudit, readSealingState } from '../../platform/audit/index.ts';
import { lastBackup } from '../../platform/backup/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { countJobs, findJobTroubles, WORKER_NAME } from '../../platform/jobs/index.ts';
import { readChannelTroubles } from '../notices/index.ts';
import { operationsSettings, readSettings } from '../settings/index.ts';
import { readDatabaseFacts } from './database-facts.ts';
import {
  judgeAudit,
  judgeBackup,
  judgeDatabase,
  judgeDisk,
  judgeJobs,
  judgeMigrations,
  judgeSites,
  type DiskState,
  type SiteState,
} from './rules/judge-status.ts';
import { judgeNotices } from './rules/judge-notices.ts';
import { worstLevel, type StatusLevel, type StatusSection } from './rules/status-section.ts';
import { sizeText, spanText } from './rules/status-words.ts';

export interface StatusPlace {
  /** Null when there is none to be had. */
  readonly database: Database | null;
  /** Null when the database is on a server that is not ours. */
  readonly dataFolder: string | null;
  readonly version: string;
  /** Names of the program's migrations. */
  readonly migrations: () => Promise<readonly string[]>;
  /** Since when the program serves that is asked; or, for one that does not serve, how to find those that do. */
  readonly serving: { readonly since: Date } | { readonly sites: () => Promise<readonly SiteState[]> };
}

export interface SystemStatus {
  readonly level: StatusLevel;
  readonly version: string;
  readonly checkedAt: Date;
  readonly sections: readonly StatusSection[];
}

/** How everything is, with what to do about what is not well. A part that can't be looked at is told as such. */
export async function readStatus(place: StatusPlace): Promise<SystemStatus> {
  const { database, version } = place;
  const now = new Date();
  const facts = database === null ? null : await readDatabaseFacts(database, WORKER_NAME).catch(() => null);
  const sections: StatusSection[] = [await programSection(place, now), judgeDatabase(facts)];
  const usual = () => operationsSettings.schema.parse({});
  const settings = database === null ? usual() : await readSettings(database, operationsSettings).catch(usual);
  sections.push(judgeDisk(await diskOf(place.dataFolder), settings.diskWarnPercent));
  if (database !== null && facts !== null) {
    sections.push(
      await told('migrations', '数据库结构', async () =>
        judgeMigrations({ applied: await appliedMigrations(database), known: await place.migrations() }),
      ),
      await told('jobs', '后台任务', async () => {
        const { waiting, running } = await countJobs(database);
        return judgeJobs({ waiting, running, workers: facts.jobConnections > 0, ...(await findJobTroubles(database)) });
      }),
      await told('notices', '短信和邮件通知', async () => judgeNotices(await readChannelTroubles(database))),
      await told('audit', '审计记录', async () => {
        const { oldestUnsealedAt, ...state } = await readSealingState(database);
        return judgeAudit({
          ...state,
          rewritable: await mayRewriteAudit(database),
          oldestUnsealedSeconds: oldestUnsealedAt === null ? null : (now.getTime() - oldestUnsealedAt.getTime()) / 1_000,
        });
      }),
      await told('backup', '备份', async () => {
        const last = await lastBackup(database);
        return judgeBackup(last === null ? null : { ...last, verified: last.verifiedAt !== null }, settings.backupWarnHours, now);
      }),
    );
  }
  return { level: worstLevel(sections.map(({ level }) => level)), version, checkedAt: now, sections };
}

async function programSection({ version, serving }: StatusPlace, now: Date): Promise<StatusSection> {
  const facts = [
    { label: '版本', value: version },
    { label: 'Node.js', value: process.version },
  ];
  if ('sites' in serving) return judgeSites(await serving.sites(), facts);
  const running = [
    { label: '已运行', value: spanText((now.getTime() - serving.since.getTime()) / 1_000).trim() },
    { label: '内存', value: sizeText(process.memoryUsage.rss()) },
  ];
  return { key: 'program', title: '程序', level: 'ok', sentence: '正在运行。', facts: [...facts, ...running] };
}

async function told(key: string, title: string, look: () => Promise<StatusSection>): Promise<StatusSection> {
  try {
    return await look();
  } catch {
    return { key, title, level: 'error', sentence: '没有查到；请查看运行日志，必要时重新启动程序。', facts: [] };
  }
}

async function diskOf(folder: string | null): Promise<DiskState | null> {
  if (folder === null) return null;
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

async function appliedMigrations(database: Database): Promise<readonly string[]> {
  const rows = await database.selectFrom('migration').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
