import type { Work } from '../../platform/audit/index.ts';
import { notify } from '../desk/index.ts';
import type { ArchiveImport } from './store.ts';

/** Tells the agency's leaders that an import waits for them: to begin, or to go on. Nothing when no row of it can be brought in. */
export async function tellLeaders(work: Work, archive: ArchiveImport): Promise<void> {
  const { id, agencyId, source, state, rows, faultyRows, imported } = archive;
  if (faultyRows >= rows) return;
  const text =
    state === 'examined'
      ? `批量导入请您批准：${source}（${rows - faultyRows} 条）`
      : `批量导入已暂停，接着导入请您批准：${source}（已导入 ${imported} 条）`;
  await notify(work, { to: { agencyId, role: 'leader' }, text, link: `/archive-imports/${id}` });
}
