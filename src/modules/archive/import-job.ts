import { bySystem, inWork, type DoneBy } from '../../platform/audit/index.ts';
import { handleJob, JobFailure, type JobHandler } from '../../platform/jobs/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { agencyNames } from '../agencies/index.ts';
import type { FilePlace } from '../documents/index.ts';
import { archiveImportJob } from './archive-import-job.ts';
import { archiveContextOf } from './archive-context-of.ts';
import { bringIn } from './bring-in.ts';
import { packageFiles } from './package-files.ts';
import { SheetFault } from './sheet.ts';
import { storedSheet } from './stored-sheet.ts';
import { finishImport } from './start-import.ts';
import { findImport, type ArchiveImport } from './store.ts';

/** Brings an archive in that somebody has started; tried again it passes over what is here. */
export function archiveImportHandler(place: FilePlace): JobHandler {
  return handleJob(archiveImportJob, async ({ database, payload, signal, progress }) => {
    const archive = await findImport(database, EVERYWHERE, payload.importId);
    if (archive === null || archive.state !== 'running') return null;
    const { agencyId, defaults, rows } = archive;
    const name = (await agencyNames(database, [agencyId])).get(agencyId) ?? '';
    const by = startedBy(archive);
    const done = await bringIn(database, {
      archive,
      sheet: storedSheet(place.files, archive),
      files: packageFiles(database, place.files, archive),
      context: await archiveContextOf(database, { id: agencyId, name }, defaults),
      place,
      by,
      signal,
      onProgress: (at) => progress(at.rows / Math.max(1, rows), `第 ${at.rows} 行，共 ${rows} 行`, { row: at.rows }),
    }).catch((fault: unknown) => {
      if (fault instanceof SheetFault) throw new JobFailure(fault.sentence, { final: true, cause: fault });
      throw fault;
    });
    if ('kind' in done) throw new JobFailure('本机关还没有登记统一社会信用代码，不能编索引号；请登记后再开始。', { final: true });
    await inWork(database, by, (work) => finishImport(work, archive, done.faulty));
    return `导入 ${done.made} 条，已有 ${done.here} 条，未导入 ${done.faulty} 行。`;
  });
}

/** Whoever started it; the job is only their hand. */
function startedBy({ startedBy }: ArchiveImport): DoneBy {
  return startedBy === null ? bySystem('批量导入') : { ...startedBy, clientAddress: null, clientAgent: null, requestId: null };
}
