import { EVERYWHERE } from '../../../src/modules/access/index.ts';
import { createAgency, createUnit } from '../../../src/modules/agencies/index.ts';
import { bySystem, inWork } from '../../../src/platform/audit/index.ts';
import type { Database } from '../../../src/platform/database/index.ts';

export interface ArchiveOffice {
  readonly agencyId: number;
  readonly code: string;
}

/** 云溪县卫生健康局 with 办公室 (the disclosure office) and 疾控科, and nothing else. */
export async function archiveOffice(database: Database): Promise<ArchiveOffice> {
  const code = 'yunxi-health';
  return inWork(database, bySystem('试验'), async (work) => {
    const agency = await createAgency(work, EVERYWHERE, {
      parentId: null,
      code,
      name: '云溪县卫生健康局',
      creditCode: '11330000MB0000002B',
    });
    if (!agency.ok) throw new Error(agency.error.kind);
    for (const [name, isDisclosureOffice] of [
      ['办公室', true],
      ['疾控科', false],
    ] as const) {
      const unit = await createUnit(work, EVERYWHERE, { agencyId: agency.value, name, isDisclosureOffice });
      if (!unit.ok) throw new Error(unit.error.kind);
    }
    return { agencyId: agency.value, code };
  });
}
