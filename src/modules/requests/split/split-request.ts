import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { CaseEvent } from '../../../law/index.ts';
import { changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { EVERYWHERE, type Reach } from '../../access/index.ts';
import { confirmReceipt } from '../confirm-receipt.ts';
import { moveRequest } from '../move-request.ts';
import { receiveRequest, titleOf } from '../receive-request.ts';
import type { RequestFailure } from '../request-failure.ts';
import { REQUEST } from '../request-record.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { copyFiles } from './carry-files.ts';
import { clockEvents, eventsOf, findRequest, sealedApplicantOf, updateRequest, type StoredRequest } from '../store.ts';

export interface Splitting {
  readonly id: number;
  readonly version: number;
  /** What each request is to ask for; the first stays with the original. */
  readonly parts: readonly SplitPart[];
}

export interface SplitPart {
  /** '': the first line of what is asked for. */
  readonly title: string;
  readonly content: string;
}

export interface CutOff {
  readonly id: number;
  /** For the applicant's eyes only. */
  readonly queryCode: string;
}

/**
 * 一事一申请: the original keeps the first part; each other one becomes a request of its own with the same applicant and days,
 * its own number and query code, the same clock, and the files that were handed in. All keep the words of the whole. Only before
 * others were asked or time was lengthened.
 */
export async function splitRequest(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, parts }: Splitting,
): Promise<Result<readonly CutOff[], RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const events = clockEvents(await eventsOf(transaction, found.agencyId, id));
  const sealed = await sealedApplicantOf(transaction, found.agencyId, id);
  const [first, ...others] = parts;
  if (first === undefined || sealed === null || !canSplit(found, events)) return err(TOO_LATE);
  const { agencyId } = found;
  const applicant = openApplicant(secrets, agencyId, sealed);
  const originalContent = found.originalContent ?? found.content;
  const changed = await changeRecord(work, REQUEST, id, { agencyId, deed: 'split', reason: null }, async () => {
    await sql`delete from request_part where agency_id = ${agencyId} and request_id = ${id}`.execute(transaction);
    return updateRequest(transaction, { id, version }, [
      sql`content = ${first.content}`,
      sql`title = ${titleOfPart(first)}`,
      sql`original_content = ${originalContent}`,
    ]);
  });
  if (!changed) return err({ kind: 'versionConflict' });
  const made: CutOff[] = [];
  for (const [index, part] of others.entries()) {
    const { channel, kind, wantedForm, wantedDelivery, helpNeeded, proposesPublication, arrivedOn, submittedOn, signedOn, bulkKey } = found;
    const wish = { channel, kind, wantedForm, wantedDelivery, helpNeeded, proposesPublication, arrivedOn, submittedOn, signedOn, bulkKey };
    const intakeKey = `split:${id}:${version}:${index + 2}`;
    const words = { content: part.content, title: titleOfPart(part), originalContent };
    const taken = await receiveRequest(work, secrets, { ...wish, ...words, agencyId, applicant, intakeKey, splitFrom: id });
    if (!taken.ok) return taken;
    const clocked = await sameClock(work, secrets, found, events, taken.value.id);
    if (!clocked.ok) return clocked;
    await copyFiles(work, found, taken.value.id);
    made.push({ id: taken.value.id, queryCode: taken.value.queryCode });
  }
  return ok(made);
}

function titleOfPart({ title, content }: SplitPart): string {
  return title === '' ? titleOf(content) : title;
}

const TOO_LATE: RequestFailure = {
  kind: 'wrongField',
  path: 'parts',
  code: 'request.tooLateToSplit',
  message: '只有待确认收到的申请，和办理中、还没有征求意见、延期、收费的申请才能拆分。',
};

/** What a correction did to the clock goes along; what was asked of others does not. */
function canSplit({ state }: StoredRequest, events: readonly CaseEvent[]): boolean {
  if (state === 'arrived') return true;
  return (
    state === 'handling' && events.every(({ kind }) => kind === 'received' || kind === 'correctionAsked' || kind === 'correctionReceived')
  );
}

async function sameClock(
  work: Work,
  secrets: SecretBox,
  { confirmedOn }: StoredRequest,
  events: readonly CaseEvent[],
  id: number,
): Promise<Result<null, RequestFailure>> {
  const versionNow = async () => (await findRequest(work.transaction, EVERYWHERE, id))?.version ?? 0;
  for (const event of events) {
    const version = await versionNow();
    const done =
      event.kind === 'received'
        ? await confirmReceipt(work, secrets, EVERYWHERE, { id, version, confirmedOn })
        : event.kind === 'correctionAsked'
          ? await moveRequest(work, secrets, EVERYWHERE, {
              id,
              version,
              move: { deed: 'askCorrection', on: event.on, until: event.until, reason: '与拆分前的申请一并告知。' },
            })
          : await moveRequest(work, secrets, EVERYWHERE, { id, version, move: { deed: 'receiveCorrection', on: event.on, excuse: '' } });
    if (!done.ok) return done;
  }
  return ok(null);
}
