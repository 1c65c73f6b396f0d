import type { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Auditable, type Work } from '../../platform/audit/index.ts';
import type { SettingsGroup } from './define-settings.ts';
import { makeRoom, updateSettings } from './store.ts';

const AUDITABLE: Auditable = { noun: 'setting', table: 'setting', key: 'group_name' };

export type ChangeFailure = { readonly kind: 'versionConflict' };

/** Sets a whole group, with its audit row. `version` is the one that the asker read; 1 where nothing was ever set. */
export async function changeSettings<S extends z.ZodObject>(
  work: Work,
  group: SettingsGroup<S>,
  value: z.input<S>,
  version: number,
  reason: string | null = null,
): Promise<Result<null, ChangeFailure>> {
  const settings = group.schema.parse(value);
  await makeRoom(work.transaction, group.group, group.schema.parse({}));
  const changed = await changeRecord(work, AUDITABLE, group.group, { agencyId: 0, deed: 'edit', reason }, () =>
    updateSettings(work.transaction, group.group, settings, version),
  );
  return changed ? ok(null) : err({ kind: 'versionConflict' });
}
