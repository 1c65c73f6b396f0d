import { z } from 'zod';
import { defineJob, handleJob, JobFailure, type JobHandler } from '../../platform/jobs/index.ts';
import { operationsSettings, readSettings } from '../settings/index.ts';
import { manifestDate } from './manifest-date.ts';
import { isExportDue } from './rules/export-due.ts';

/** Asked for each hour; exports on the first of them that is due. */
export const siteExportJob = defineJob({
  name: 'site.export',
  title: '导出静态网站',
  schema: z.object({}),
  once: 'unfinished',
  resumes: true,
  retries: 5,
  retryDelaySeconds: 60,
  timeLimitSeconds: 12 * 3_600,
});

export type ExportedApart =
  | { readonly ok: true; readonly files: number; readonly written: number; readonly removed: number; readonly broken: number }
  /** What it said, a Chinese sentence; `final`: a new try would say the same. */
  | { readonly ok: false; readonly sentence: string; readonly final: boolean };

/** Runs `gongkai export-site` as a program of its own, so that making 100,000 pages holds up nobody who reads one. */
export type ExportApart = (wish: {
  readonly folder: string;
  /** Empty: none. */
  readonly live: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}) => Promise<ExportedApart>;

export function siteExportHandler(exportApart: ExportApart): JobHandler {
  return handleJob(siteExportJob, async ({ database, signal, progress }) => {
    const { siteExportFolder: folder, siteExportHour: hour, siteExportLive: live } = await readSettings(database, operationsSettings);
    if (folder === null) return '没有设定导出到哪个文件夹，没有导出。';
    if (!isExportDue(await manifestDate(folder), hour, new Date())) return '没有到时间，没有导出。';
    let told = Promise.resolve();
    const done = await exportApart({
      folder,
      live: live ?? '',
      signal,
      // One that was stopped is gone on with by its own journal; what is told here is for the page.
      onProgress: (count, of) => {
        told = progress(Math.min(0.99, count / Math.max(1, of)), `已处理 ${count} 个网址，共约 ${of} 个`);
      },
    });
    await told;
    signal.throwIfAborted();
    if (!done.ok) throw new JobFailure(done.sentence, { final: done.final });
    const broken = done.broken === 0 ? '' : `有 ${done.broken} 处链接没有去处，请运行 gongkai export-site 查看。`;
    return `静态网站已导出：共 ${done.files} 个文件，写入 ${done.written} 个，撤下 ${done.removed} 个。${broken}`;
  });
}
