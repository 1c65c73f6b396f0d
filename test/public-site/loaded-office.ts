import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import { withdrawDocument } from '../../src/modules/documents/index.ts';
import { ensureMainSite } from '../../src/modules/sites/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { decidedOffice } from '../factories/documents/decided-office.ts';
import { numberedDocument } from '../factories/documents/numbered-documents.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import { openHouse } from '../factories/open-house.ts';
import type { Office } from './publish-under-load.ts';

/** The whole product, listening, with an office that publishes news. */
export async function loadedOffice(t: TestContext): Promise<Office> {
  const { database, address, bureau, units } = await decidedOffice(t);
  await ensureMainSite(database);
  const place = { secrets: createSecretBox(randomBytes(32)), files: await temporaryFiles(t), address };
  const { app } = await openHouse(t, database, place);
  const site = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address: site.replace(/\/$/, ''),
    list: '/sections/news',
    publish: (number) => numberedDocument(database, { agencyId: bureau, unitId: units.policy, type: 'news', title: `动态${number}` }),
    withdraw: (id) =>
      inWork(database, bySystem('测试'), async (work) => {
        const { rows } = await sql<{ version: number }>`select version from document where document_id = ${id}`.execute(work.transaction);
        const done = await withdrawDocument(work, { id, version: rows[0]?.version ?? 0, reason: '有误' });
        if (!done.ok) throw new Error(JSON.stringify(done.error));
      }),
  };
}
