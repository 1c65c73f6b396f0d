import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { parsePlainDate } from '../../../kernel/plain-date.ts';
import { bySystem, inWork } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { enqueue } from '../../../platform/jobs/index.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { addRequestFile, receiveRequest, takeRequestFile, type SealedPlace } from '../../requests/index.ts';
import { burnKey, burnTurn, redactionBurnJob } from '../burn-job.ts';
import { keepMarks } from '../keep-marks.ts';
import type { Mark } from '../rules/index.ts';
import { askToBurn, insertRedaction } from '../store.ts';

/** A request with a file that was marked, and whose covered file was asked for. */
export async function askedBurning(
  database: Database,
  { files, secrets }: Pick<SealedPlace, 'files' | 'secrets'>,
  { agencyId, original, marks }: { readonly agencyId: number; readonly original: Buffer; readonly marks: readonly Mark[] },
): Promise<{ readonly requestId: number; readonly id: number }> {
  return await inWork(database, bySystem('试验'), async (work) => {
    const on = parsePlainDate('2026-03-02');
    assert.ok(on.ok);
    const arrival = { intakeKey: randomUUID(), arrivedOn: on.value, submittedOn: on.value };
    const received = await receiveRequest(work, secrets, { ...APPLICATION, ...arrival, agencyId });
    assert.ok(received.ok);
    const of = { agencyId, id: received.value.id };
    const brought = { agencyId, kind: 'material', from: original, name: '处罚决定书.pdf', declaredType: 'application/pdf' } as const;
    const kept = await takeRequestFile({ files, secrets, scanner: NO_SCANNER }, brought);
    assert.ok(kept.ok);
    const fileId = await addRequestFile(work, of, 'material', kept.value);
    const id = await insertRedaction(work, { agencyId, requestId: of.id, fileId });
    assert.ok(id !== null);
    await keepMarks(work, { id, version: 1 }, marks, new Date());
    await askToBurn(work, { id, version: 2 });
    await enqueue(
      work.transaction,
      redactionBurnJob,
      { redactionId: id, version: 3 },
      { singletonKey: burnKey(id, 3), ...burnTurn(agencyId) },
    );
    return { requestId: of.id, id };
  });
}

const APPLICATION = {
  channel: 'counter',
  kind: 'information',
  applicant: {
    kind: 'naturalPerson',
    name: '沈清和',
    idType: '',
    idNumber: '',
    representative: '',
    contactName: '',
    phone: '',
    email: '',
    address: '',
    postcode: '',
    agent: null,
  },
  content: '处罚决定书',
  wantedForm: 'electronic',
  wantedDelivery: 'online',
  helpNeeded: '',
  proposesPublication: false,
  signedOn: null,
} as const;
