import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { err, type Result } from '../../../kernel/result.ts';
import type { LetterCode } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import {
  composeLetter,
  readDisclosureOffice,
  templateInForce,
  type Addressee,
  type ComposedLetter,
  type LetterValues,
  type MissingFields,
} from '../../letters/index.ts';
import { numberWords } from '../number-words.ts';
import { openAddressee } from '../consult/consulted-addressee.ts';
import { openLetter, type LetterContent, type SettledLetter } from './letter-content.ts';
import type { Applicant } from '../rules/index.ts';
import { openApplicant } from '../sealed-applicant.ts';
import { partsOf, sealedApplicantOf, type StoredPart, type StoredRequest } from '../store.ts';

/** A letter of a case as its row has it. */
export interface CaseLetter {
  readonly letterId: number;
  readonly code: LetterCode;
  readonly state: 'draft' | 'ready' | 'sent' | 'void';
  readonly on: PlainDate;
  readonly number: string | null;
  readonly consultationId: number | null;
  readonly content: Buffer | null;
  readonly pdfFileId: number | null;
  readonly docxFileId: number | null;
}

export async function findCaseLetter(
  database: Database,
  { agencyId, id }: Pick<StoredRequest, 'agencyId' | 'id'>,
  letterId: number,
): Promise<CaseLetter | null> {
  const { rows } = await sql<CaseLetter>`
    select letter_id as "letterId", code, state, letter_on as "on", number, consultation_id as "consultationId", content,
      pdf_file_id as "pdfFileId", docx_file_id as "docxFileId"
    from request_letter where agency_id = ${agencyId} and request_id = ${id} and letter_id = ${letterId}`.execute(database);
  return rows[0] ?? null;
}

export type NotComposed = MissingFields | { readonly kind: 'erased' };

/** The letter in full: as it was settled, else by the template of its day from what the case knows now. */
export async function composeCaseLetter(
  database: Database,
  secrets: SecretBox,
  request: StoredRequest,
  letter: Pick<CaseLetter, 'code' | 'on' | 'number' | 'consultationId' | 'content'>,
  mayName = true,
): Promise<Result<ComposedLetter, NotComposed>> {
  const settled = await settledLetter(database, secrets, request, letter);
  if (settled === null) return err({ kind: 'erased' });
  const { addressee } = settled;
  const shown = mayName ? addressee : unnamed(addressee, letter.consultationId);
  return composeLetter({ ...settled, addressee: shown, number: letter.number });
}

/** All that a letter is written from; null once it was erased. */
export async function settledLetter(
  database: Database,
  secrets: SecretBox,
  request: StoredRequest,
  { code, on, consultationId, content }: Pick<CaseLetter, 'code' | 'on' | 'consultationId' | 'content'>,
): Promise<SettledLetter | null> {
  if (content === null) return null;
  const known = openLetter(secrets, request.agencyId, content);
  if (known.settled !== undefined) return known.settled;
  const addressee = await addresseeOf(database, secrets, request, consultationId);
  return addressee === null ? null : settleLetter(database, request, { code, on }, addressee, known);
}

/** What a letter would be written from that is not written down yet. */
export async function settleLetter(
  database: Database,
  request: StoredRequest,
  { code, on }: Pick<CaseLetter, 'code' | 'on'>,
  addressee: Addressee,
  { outcome, fields }: LetterContent,
): Promise<SettledLetter> {
  const template = await templateInForce(database, request.agencyId, code, on);
  const parts = outcome === null ? [] : await partsOf(database, request.agencyId, request.id);
  const known = { ...factsOf(request), ...(outcome === null ? {} : replyFacts(request, parts)) };
  const values: Record<string, LetterValues[string]> = { ...known, ...fields };
  const why = parts.find(({ reason }) => reason !== '')?.reason ?? '';
  // What a template wants and nobody wrote is the reason that was decided on.
  for (const { name, required, instead } of template.fields)
    if (required && instead === undefined && (values[name] ?? '') === '' && why !== '') values[name] = why;
  return {
    code,
    on,
    template,
    sender: await readDisclosureOffice(database, request.agencyId),
    addressee,
    fields: values,
    ...(outcome === null ? {} : { outcome }),
    ...(parts.length > 1 ? { parts: parts.flatMap(decided) } : {}),
  };
}

export async function addresseeOf(
  database: Database,
  secrets: SecretBox,
  { agencyId, id }: Pick<StoredRequest, 'agencyId' | 'id'>,
  consultationId: number | null,
): Promise<Addressee | null> {
  if (consultationId === null) {
    const sealed = await sealedApplicantOf(database, agencyId, id);
    return sealed === null ? null : applicantAddressee(openApplicant(secrets, agencyId, sealed));
  }
  const { rows } = await sql<{ sealed: Buffer | null; asks: 'thirdParty' | 'agency' }>`select addressee as sealed, asks
    from request_consultation where agency_id = ${agencyId} and request_id = ${id} and consultation_id = ${consultationId}`.execute(
    database,
  );
  const [row] = rows;
  if (row?.sealed === undefined || row.sealed === null) return null;
  const { name } = openAddressee(secrets, agencyId, row.sealed);
  return { name, kind: row.asks === 'agency' ? 'agency' : 'organisation' };
}

/** For whoever works on a case and may not read who asks. */
export function unnamed({ kind }: Addressee, consultationId: number | null): Addressee {
  return { name: consultationId === null ? '（申请人）' : '（被征求意见的一方）', kind };
}

function applicantAddressee({ kind, name }: Applicant): Addressee {
  return { name, kind: kind === 'naturalPerson' ? 'person' : 'organisation' };
}

function factsOf(request: StoredRequest): LetterValues {
  return {
    receivedOn: request.receivedOn ?? request.arrivedOn,
    registerNumber: numberWords(request) ?? '',
    request: request.content,
    record: request.content,
  };
}

const WAYS: Readonly<Record<StoredRequest['wantedDelivery'], string>> = {
  online: '请凭查询码在本机关网站下载',
  email: '以电子邮件发送到您提供的邮箱',
  post: '随本告知书邮寄',
  fax: '以传真发送到您提供的号码',
  pickup: '请到本机关领取',
  onSite: '请到本机关查阅、抄录',
};

function replyFacts(request: StoredRequest, parts: readonly StoredPart[]): LetterValues {
  const [only, ...others] = parts;
  const one = others.length === 0 ? only : undefined;
  const link = parts.map((part) => part.link).filter((text) => text !== '');
  return {
    ...(link.length === 0 ? { manner: WAYS[request.wantedDelivery] } : { publicWay: link.join('；') }),
    ...(one === undefined
      ? {}
      : { reason: one.reason, search: one.reason, withheld: one.content, basis: one.article, facts: one.reason, correction: one.reason }),
  };
}

function decided({ content, outcome, reason }: StoredPart) {
  return outcome === null ? [] : [{ content, outcome, reason }];
}
