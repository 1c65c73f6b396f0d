import { z } from 'zod';
import { inWork, changeRecord } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { addRequestFile, findRequestFile, readRequestFile, takeRequestFile, type SealedPlace } from '../requests/index.ts';
import { burnMarks, resultName } from './burn-marks.ts';
import { REDACTION, ReportShape, type BurnFailure } from './redaction-record.ts';
import { burnWanted, updateFailure, updateResult, type WantedBurn } from './store.ts';

/** One try draws every page three times; its programs are ended long before (`LIMITS`), and then it is given up. */
const TIME_LIMIT_SECONDS = 1_800;

export const redactionBurnJob = defineJob({
  name: 'redaction.burn',
  title: '生成涂黑后的公开文本',
  schema: z.object({ redactionId: z.int().positive(), version: z.int().positive() }),
  once: 'unfinished',
  // It begins anew: what was half made stood nowhere.
  resumes: true,
  retries: 5,
  retryDelaySeconds: 5,
  lostAfterSeconds: 15,
  timeLimitSeconds: TIME_LIMIT_SECONDS,
  // A file that takes its whole time holds up its own agency only.
  atOnce: 2,
  oneOfGroup: true,
});

/** Of the marks at a version: others have a job of their own. */
export function burnKey(id: number, version: number): string {
  return `${id}/${version}`;
}

/** Whose turn it is: one file of an agency at a time. */
export function burnTurn(agencyId: number): { readonly group: string } {
  return { group: String(agencyId) };
}

/** Marks were changed, or somebody else has made it: what is being made is wanted no more. */
class Unwanted extends Error {}

/** Covers the marks of a file and asks the gate; only what it lets pass becomes a file of the request. */
export function redactionBurnHandler(place: SealedPlace): JobHandler {
  return handleJob(redactionBurnJob, async ({ database, payload, signal, progress }) => {
    const wanted = await burnWanted(database, payload.redactionId, payload.version);
    if (wanted === null) return '标记已经改动，没有生成。';
    const leaving = new AbortController();
    let told = Promise.resolve();
    const follow = (share: number, words: string): void => {
      told = told
        .then(async () => {
          await progress(share, words);
          if ((await burnWanted(database, wanted.id, wanted.version)) === null) leaving.abort(new Unwanted());
        })
        .catch((fault: unknown) => leaving.abort(fault));
    };
    try {
      return await burn({ place, database, wanted }, AbortSignal.any([signal, leaving.signal]), follow);
    } catch (fault) {
      if (fault instanceof Unwanted) return '标记已经改动，没有生成。';
      throw fault;
    } finally {
      await told;
    }
  });
}

interface Burning {
  readonly place: SealedPlace;
  readonly database: Database;
  readonly wanted: WantedBurn;
}

async function burn(burning: Burning, signal: AbortSignal, follow: (share: number, words: string) => void): Promise<string> {
  const { place, database, wanted } = burning;
  const { id, version, agencyId, requestId, marks, sourceFileId, sourceName } = wanted;
  const file = await findRequestFile(database, { agencyId, id: requestId }, sourceFileId);
  const original = file === null ? null : await readRequestFile(place, file);
  if (original === null) return await fail(burning, { code: 'redaction.noOriginal', message: '原件已经不在，请重新上传后再涂黑。' });
  const fileName = resultName(id, version);
  const burned = await burnMarks({ original, originalName: sourceName, fileName, marks }, signal, follow);
  if (!burned.ok) return await fail(burning, burned.error);
  const report = ReportShape.parse(burned.value.proof);
  const isClean = report.findings.length === 0;
  const taken = isClean
    ? await takeRequestFile(place, {
        agencyId,
        kind: 'redacted',
        from: burned.value.bytes,
        name: fileName,
        declaredType: 'application/pdf',
      })
    : null;
  if (taken?.ok === false) return await fail(burning, taken.error);
  signal.throwIfAborted();
  await inWork(database, wanted.askedBy, (work) =>
    changeRecord(work, REDACTION, id, { agencyId, deed: isClean ? 'burn' : 'refuse' }, async () => {
      const fileId = taken === null ? null : await addRequestFile(work, { agencyId, id: requestId }, 'redacted', taken.value);
      if (!(await updateResult(work, { id, version }, fileId, report))) throw new Unwanted();
    }),
  );
  return isClean ? `已生成，共 ${report.pages} 页。` : '检查没有通过，没有保存。';
}

async function fail({ database, wanted }: Burning, { code, message }: BurnFailure): Promise<string> {
  const { id, version, agencyId } = wanted;
  await inWork(database, wanted.askedBy, (work) =>
    changeRecord(work, REDACTION, id, { agencyId, deed: 'fail' }, async () => {
      if (!(await updateFailure(work, { id, version }, { code, message }))) throw new Unwanted();
    }),
  );
  return `没有生成（${code}）。`;
}
