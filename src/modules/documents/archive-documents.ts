import { sql } from 'kysely';
import { ok, type Result } from '../../kernel/result.ts';
import { recordCreations, type DoneBy, type Work } from '../../platform/audit/index.ts';
import { hashOfText } from './content-hash.ts';
import type { DocumentFailure } from './document-failure.ts';
import { DOCUMENT } from './document-record.ts';
import { giveIndexNumbers } from './give-index-numbers.ts';
import { canonicalContent } from './rules/canonical-content.ts';
import type { DocumentContent } from './rules/content.ts';
import type { HandedIn } from './rules/settle-attachments.ts';
import { validityOn, type Validity } from './rules/validity.ts';
import { authorKind } from './store.ts';
import { dayInShanghai } from './today.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A document that was public, or kept, before it came here. */
export interface ArchivedDocument {
  readonly unitId: number;
  /** Code of the type. */
  readonly type: string;
  /** As `readContent` gives it; with its openness, without relations; attachments as in `files`. */
  readonly content: DocumentContent;
  readonly files: readonly (HandedIn & { readonly examination: Readonly<Record<string, unknown>> })[];
  /** Null: by its days. */
  readonly validity: Validity | null;
  /** When it became public, or was filed. */
  readonly at: Date;
  /** Null: it is given one of that year. */
  readonly indexNumber: string | null;
  /** Of its revision. */
  readonly note: string;
}

const REASON = '批量导入';

/**
 * Enters documents as they were elsewhere: released at the time they were, or filed when they are not to be open; each with
 * one revision by who `wrote` it, its release by whoever does it, and its audit row. All at once, for an archive has many. Numbers that are given are free.
 * Gives the ids in the order of the documents.
 */
export async function archiveDocuments(
  work: Work,
  agencyId: number,
  documents: readonly ArchivedDocument[],
  wrote: Pick<DoneBy, 'kind' | 'id' | 'name'> = work.by,
): Promise<Result<readonly number[], Extract<DocumentFailure, { kind: 'noCreditCode' }>>> {
  const { transaction, by } = work;
  if (documents.length === 0) return ok([]);
  const unnumbered = documents.filter(({ indexNumber }) => indexNumber === null);
  const numbers = await giveIndexNumbers(
    transaction,
    agencyId,
    unnumbered.map(({ at }) => at),
  );
  if (!numbers.ok) return numbers;
  const given = numbers.value.values();
  const ids = await newIds(work, documents.length);
  const today = dayInShanghai(new Date());
  const author = { kind: authorKind(wrote), id: wrote.id, name: wrote.name };
  const rows = documents.map((document, index) => {
    const { content, type, unitId, at, indexNumber } = document;
    const contentText = canonicalContent(content);
    const isOpen = content.openness?.status === 'proactive';
    const moment = at.toISOString();
    return {
      agency_id: agencyId,
      document_id: ids[index],
      unit_id: unitId,
      type,
      state: isOpen ? 'released' : 'filed',
      title: content.title,
      openness: content.openness?.status ?? null,
      document_number: content.documentNumber,
      signed_on: content.signedOn,
      subject: content.subject,
      genre: content.genre,
      effective_from: content.effectiveFrom,
      effective_until: content.effectiveUntil,
      validity: document.validity ?? (VOCABULARY.types.get(type)?.normative === true ? validityOn(content, today) : null),
      validity_on: document.validity === null ? null : (content.effectiveUntil ?? dayInShanghai(at)),
      index_number: indexNumber ?? given.next().value?.indexNumber,
      index_year: Number(dayInShanghai(at).slice(0, 4)),
      released_revision: isOpen ? 1 : null,
      first_released_at: isOpen ? moment : null,
      released_at: isOpen ? moment : null,
      filed_at: isOpen ? null : moment,
      created_by_kind: author.kind,
      created_by: author.id,
      created_by_name: author.name,
      // Of the revision and the release.
      revision: 1,
      content: contentText,
      content_hash: hashOfText(contentText),
      author_kind: author.kind,
      author_id: author.id,
      author_name: author.name,
      note: document.note,
      kind: 'release',
      reason: REASON,
      by_kind: authorKind(by),
      by_id: by.id,
      by_name: by.name,
      at: moment,
    };
  });
  const files = documents.flatMap((document, index) =>
    document.files.map(({ file, name, mediaType, bytes, examination }) => ({
      agency_id: agencyId,
      document_id: ids[index],
      file_sha256: file,
      name,
      media_type: mediaType,
      bytes,
      examination,
      added_by_name: author.name,
    })),
  );
  const released = rows.flatMap(({ state, document_id: id }) => (state === 'released' && id !== undefined ? [id] : []));
  // One statement: a document names its released revision and the revision its document.
  await sql`
    with given as materialized (
      select ${JSON.stringify(rows)}::json as rows
    ), document_row as (
      insert into document (agency_id, document_id, unit_id, type, state, title, openness, document_number, signed_on, subject, genre,
        effective_from, effective_until, validity, validity_on, index_number, index_year, released_revision, first_released_at, released_at,
        filed_at, created_by_kind, created_by, created_by_name)
      select agency_id, document_id, unit_id, type, state, title, openness, document_number, signed_on, subject, genre,
        effective_from, effective_until, validity, validity_on, index_number, index_year, released_revision, first_released_at, released_at,
        filed_at, created_by_kind, created_by, created_by_name
      from given, json_populate_recordset(null::document, given.rows)
    ), revision_row as (
      insert into document_revision (agency_id, document_id, revision, content, content_hash, author_kind, author_id, author_name, note)
      select agency_id, document_id, revision, content, content_hash, author_kind, author_id, author_name, note
      from given, json_populate_recordset(null::document_revision, given.rows)
    ), file_row as (
      insert into document_file (agency_id, document_id, file_sha256, name, media_type, bytes, examination, added_by_name)
      select agency_id, document_id, file_sha256, name, media_type, bytes, examination, added_by_name
      from json_populate_recordset(null::document_file, ${JSON.stringify(files)}::json)
    )
    insert into document_release (agency_id, document_id, kind, revision, content_hash, reason, by_kind, by_id, by_name, at)
    select agency_id, document_id, kind, revision, content_hash, reason, by_kind, by_id, by_name, at
    from given, json_populate_recordset(null::document_release, given.rows)
    where document_id = any(${released}::integer[])
    order by document_id`.execute(transaction);
  await recordCreations(work, DOCUMENT, ids, { agencyId, deed: 'import', reason: REASON });
  return ok(ids);
}

async function newIds({ transaction }: Work, count: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('document', 'document_id')) as id from generate_series(1, ${count})`.execute(transaction);
  return rows.map(({ id }) => id);
}
