import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { feeByPages, feeByPieces, piecesBefore, type Fee } from '../../law/index.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { Reach } from '../access/index.ts';
import { lettersOfDeed } from './letters/letters-of-deed.ts';
import { numberWords } from './number-words.ts';
import type { RequestFailure } from './request-failure.ts';
import { findRequest, type StoredRequest } from './store.ts';
import { takeStep } from './take-step.ts';

export interface FeeNotice {
  readonly id: number;
  readonly version: number;
  /** The day on which the applicant received the notice. */
  readonly on: PlainDate;
  readonly scale: 'pieces' | 'pages';
  readonly units: number;
  /** As the letter says it. */
  readonly payWay: string;
}

/** Charges the processing fee (art 42): reckoned by one of the two scales, told to the applicant; the clock waits for the payment. */
export async function noticeFee(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, on, scale, units, payWay }: FeeNotice,
): Promise<Result<Fee, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  const before = scale === 'pieces' ? piecesOf(await earlierPieces(transaction, found)) : 0;
  const fee = feeOf(found, on, scale, units, before);
  if (!fee.ok) return fee;
  if (fee.value.yuan === 0) {
    const message = '按这个标准算下来不用收费，不必通知缴费，请继续办理。';
    return err({ kind: 'wrongField', path: 'units', code: 'request.noFee', message });
  }
  const { yuan, lines } = fee.value;
  const clock = { kind: 'feeNoticed', on } as const;
  const done = await takeStep(work, found, version, { deed: 'noticeFee', on, clock, data: { scale, units, before, yuan } });
  if (!done.ok) return done;
  await sql`insert into request_fee (agency_id, request_id, scale, units, units_before, yuan, lines, noticed_on)
    values (${found.agencyId}, ${id}, ${scale}, ${units}, ${before}, ${yuan}, ${JSON.stringify(lines)}::jsonb, ${on})`.execute(transaction);
  await lettersOfDeed(work, secrets, id, on, { deed: 'noticeFee', fee: fee.value, payWay });
  return fee;
}

/** What the fee of a request would be, without charging it. */
function feeOf(
  { receivedOn }: Pick<StoredRequest, 'receivedOn'>,
  on: PlainDate,
  scale: FeeNotice['scale'],
  units: number,
  before: number,
): Result<Fee, RequestFailure> {
  const fee = scale === 'pieces' ? feeByPieces(receivedOn ?? on, units, before) : feeByPages(receivedOn ?? on, units);
  if (fee.ok) return fee;
  const message = fee.error.kind === 'noFeesYet' ? '收到申请时还没有信息处理费的规定，不能收费。' : '件数、页数应是 1 到 1000000 的整数。';
  return err({ kind: 'wrongField', path: 'units', code: `request.${fee.error.kind}`, message });
}

/** Another request of the same applicant, with what counts of it. */
interface EarlierPieces {
  readonly id: number;
  readonly number: string | null;
  readonly title: string;
  readonly receivedOn: PlainDate;
  readonly pieces: number;
}

/** What the same applicant asked for in the month of this request, before it (办法 art 4: by 自然月). */
async function earlierPieces(database: Database, { agencyId, id, receivedOn }: StoredRequest): Promise<readonly EarlierPieces[]> {
  if (receivedOn === null) return [];
  const { rows } = await sql<Omit<EarlierPieces, 'number'> & { readonly year: number | null; readonly number: number | null }>`
    select other.request_id as id, other.year, other.number, other.title, other.received_on as "receivedOn",
      coalesce(fee.units, other.pieces) as pieces
    from disclosure_request this
    join disclosure_request other on other.agency_id = this.agency_id and other.applicant_mark = this.applicant_mark
      and other.request_id <> this.request_id and other.received_on is not null
      and other.state not in ('merged', 'discarded', 'transferred')
      and (other.received_on, other.number) < (this.received_on, this.number)
    left join request_fee fee on fee.agency_id = other.agency_id and fee.request_id = other.request_id and fee.scale = 'pieces'
    where this.agency_id = ${agencyId} and this.request_id = ${id}`.execute(database);
  return rows.flatMap((row) => {
    // Which of them share the month is the law's to say.
    const pieces = piecesBefore([row], receivedOn);
    return pieces === 0 ? [] : [{ ...row, number: numberWords(row), pieces }];
  });
}

interface ReckonedFee {
  readonly fee: Fee;
  readonly earlier: readonly EarlierPieces[];
}

/** What would be charged, and what of the same month it builds on; nothing is charged. */
export async function reckonFee(
  database: Database,
  reach: Reach,
  { id, on, scale, units }: Pick<FeeNotice, 'id' | 'on' | 'scale' | 'units'>,
): Promise<Result<ReckonedFee, RequestFailure>> {
  const found = await findRequest(database, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  const earlier = scale === 'pieces' ? await earlierPieces(database, found) : [];
  const fee = feeOf(found, on, scale, units, piecesOf(earlier));
  return fee.ok ? ok({ fee: fee.value, earlier }) : fee;
}

function piecesOf(earlier: readonly EarlierPieces[]): number {
  return earlier.reduce((sum, { pieces }) => sum + pieces, 0);
}
