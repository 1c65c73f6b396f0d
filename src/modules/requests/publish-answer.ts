import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { screen } from '../../screening/index.ts';
import type { Reach } from '../access/index.ts';
import { compiledWordsFor } from '../wording/index.ts';
import { openAddressee } from './consulted-addressee.ts';
import type { RequestFailure } from './request-failure.ts';
import { REQUEST } from './request-record.ts';
import { bareNumber } from './rules/index.ts';
import { openApplicant } from './sealed-applicant.ts';
import { findRequest, sealedApplicantOf, updateRequest, type StoredRequest } from './store.ts';

export interface Publication {
  readonly id: number;
  readonly version: number;
  /** What was asked, in words for all. */
  readonly title: string;
  readonly answer: string;
}

/** Codes of screening that tell who somebody is; the office's own telephone may stand in an answer. */
const PERSONAL: ReadonlySet<string> = new Set(['idCard', 'mobilePhone', 'bankCard', 'passport', 'email', 'homeAddress', 'vehiclePlate']);

/**
 * Shows a request that was answered, with its answer, to all. Refuses texts that hold anything of the applicant or of
 * whoever was consulted, or anything that looks like personal data; the failure says what is in the way, never whose it is.
 */
export async function publishAnswer(
  work: Work,
  secrets: SecretBox,
  reach: Reach,
  { id, version, title, answer }: Publication,
): Promise<Result<null, RequestFailure>> {
  const { transaction } = work;
  const found = await findRequest(transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!['answered', 'archived'].includes(found.state) || found.outcome === null)
    return refused('title', 'request.notAnswered', '这件申请还没有答复，答复以后才能公布。');
  const known = await namesIn(transaction, secrets, found);
  for (const [path, text] of [
    ['title', title],
    ['answer', answer],
  ] as const) {
    const kind = known.find(({ isIn }) => isIn(text))?.kind;
    if (kind !== undefined) return refused(path, 'request.namesSomebody', `里面有${kind}，请删去或者改成“某某”，再公布。`);
    const passages = text.split('\n').map((line, index) => ({ id: String(index), text: line }));
    const words = await compiledWordsFor(transaction, found.agencyId);
    const finding = screen(passages, words, { on: shanghaiDay(new Date()), allowLandlines: true }).find(
      ({ code, severity }) => PERSONAL.has(code) || severity === 'block',
    );
    if (finding !== undefined) return refused(path, 'request.personalData', `${finding.sentence}请删去以后再公布。`);
  }
  return changed(work, found, 'publish', null, [sql`published = true`, sql`published_title = ${title}`, sql`published_answer = ${answer}`]);
}

/** Takes it from the public list again; the case stays as it is. */
export async function withdrawPublication(
  work: Work,
  reach: Reach,
  { id, version, reason }: { readonly id: number; readonly version: number; readonly reason: string },
): Promise<Result<null, RequestFailure>> {
  const found = await findRequest(work.transaction, reach, id, { hold: true });
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  if (!found.published) return refused('reason', 'request.notPublished', '这件申请没有公布，不用撤下。');
  return changed(work, found, 'unpublish', reason, [sql`published = false`, sql`published_title = ''`, sql`published_answer = ''`]);
}

async function changed(
  work: Work,
  { id, version, agencyId }: StoredRequest,
  deed: 'publish' | 'unpublish',
  reason: string | null,
  columns: Parameters<typeof updateRequest>[2],
): Promise<Result<null, RequestFailure>> {
  const done = await changeRecord(work, REQUEST, id, { agencyId, deed, reason }, () =>
    updateRequest(work.transaction, { id, version }, columns),
  );
  return done ? ok(null) : err({ kind: 'versionConflict' });
}

function refused(path: string, code: string, message: string): Result<null, RequestFailure> {
  return err({ kind: 'wrongField', path, code, message });
}

interface Known {
  readonly kind: string;
  readonly isIn: (text: string) => boolean;
}

/** All that the case knows of people: once it is erased, only what looks personal can be found. */
async function namesIn(database: Database, secrets: SecretBox, { agencyId, id }: StoredRequest): Promise<readonly Known[]> {
  const sealed = await sealedApplicantOf(database, agencyId, id);
  const applicant = sealed === null ? null : openApplicant(secrets, agencyId, sealed);
  const { rows } = await sql<{ addressee: Buffer }>`select addressee from request_consultation
    where agency_id = ${agencyId} and request_id = ${id} and addressee is not null and asks = 'thirdParty'`.execute(database);
  const consulted = rows.map(({ addressee }) => openAddressee(secrets, agencyId, addressee));
  return [
    ...[applicant?.name, applicant?.representative, applicant?.contactName, applicant?.agent?.name].map(words('申请人一方的姓名或者名称')),
    ...[applicant?.idNumber, applicant?.agent?.idNumber].map(words('申请人一方的证件号码')),
    ...[applicant?.phone, applicant?.agent?.phone].map(number('申请人一方的电话')),
    ...[applicant?.email, applicant?.address].map(words('申请人的联系方式')),
    ...consulted.flatMap(({ name, contact, address, phone }) => [
      words('第三方的姓名或者名称')(name),
      words('第三方的联系人')(contact),
      words('第三方的地址')(address),
      number('第三方的电话')(phone),
    ]),
  ];
}

function words(kind: string): (value: string | undefined) => Known {
  return (value = '') => {
    const wanted = bare(value);
    return { kind, isIn: (text) => wanted.length > 1 && bare(text).includes(wanted) };
  };
}

function number(kind: string): (value: string | undefined) => Known {
  return (value = '') => {
    const wanted = bareNumber(value);
    return { kind, isIn: (text) => wanted.length > 5 && text.normalize('NFKC').replace(/\D/gu, '').includes(wanted) };
  };
}

/** Without blanks, dots and strokes, in which a name hides. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
