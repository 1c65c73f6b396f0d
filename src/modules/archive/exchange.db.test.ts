import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { testDatabaseAsOwner } from '../../../test/database/test-database.ts';
import { buildArchiveGround } from '../../../test/factories/archive/archive-ground.ts';
import { bySystem } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { openFileStore, type FileStore } from '../../platform/files/index.ts';
import { EXCHANGE_NOUNS } from './exchange-nouns.ts';
import { exportEverything } from './export-everything.ts';
import { importExport } from './import-export.ts';

const BY = bySystem('试验');

/** What stays behind, and why. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  agency_ancestry: 'follows from the agencies’ parents',
  document_draft: 'what somebody types, with their account',
  document_presence: 'who has an editor open',
  document_reminder: 'of what people were told: they are others there',
  review_delegation: 'between accounts',
  archive_import_file: 'the package that an archive came in: its files are the documents’ now',
  archive_import_finding: 'what was wrong with a sheet',
  search_record: 'made from what is public: `gongkai search reindex`',
  search_key: 'made with it',
  search_gone: 'what left that index',
  search_segment: 'made with it',
  search_posting: 'made with it',
  search_file: 'the texts of attachments, read anew there',
  search_state: 'how far that index has come',
  public_change: 'follows from the records; pruned after days',
  redaction: 'where files of requests are covered, which are sealed with a key that stays',
  mailbox: 'how a mailbox is reached: its password is sealed with a key that stays',
  mailbox_message: 'letters as they came in, sealed with it; what was made of them is in the cases',
  remedy: 'reviews and suits: who brought them is sealed with a key that stays',
  remedy_instance: 'of them',
  remedy_hearing: 'of them',
  remedy_file: 'of them, sealed too',
  remedy_note: 'of them, sealed too',
  remedy_reminder: 'of what people were told',
  notice: 'what people were told by mail and text message: sealed with a key that stays',
  letter_number: 'whose each number is: the holders are others there, and the counters go along',
  disclosure_request: 'cases are sealed with a key that stays: they leave as folders, by `gongkai requests archive`',
  request_event: 'of them: in case.json of the folders',
  request_part: 'the same',
  request_consent: 'the same',
  request_reminder: 'which of their terms were reminded of',
  request_opinion: 'the same',
  request_consultation: 'the same',
  request_fee: 'the same',
  request_file: 'of them: files in the folders',
  request_letter: 'of them: PDFs in the folders',
  request_letter_return: 'of them: in case.json of the folders',
  request_message: 'of them, sealed: in case.json of the folders',
  request_erased_file: 'names of files that are gone, or about to be',
  holiday_notice: 'what this installation counts by: its operator enters it',
  calendar_recalculation: 'how far a count by it has come',
  calendar_recalculation_moved: 'whom it has to tell at its end',
  view_count: 'how often pages of this installation were read: no record of the office',
};
/** Of tables that leave. */
const COLUMNS_LEFT_BEHIND: Readonly<Record<string, readonly string[]>> = { correction_report: ['task_id', 'due_workdays'] };
/** Of other parts of the program, which have ways out of their own (`gongkai audit export`, `gongkai backup`) or none. */
const OTHER_PARTS: readonly string[] = `
  account account_link api_token credential recovery_code reset_request role_grant session sign_in_failure single_sign_on_attempt
  single_sign_on_identity audit_entry audit_seal audit_verification backup_run idempotency_key installation job_progress migration
  notice_credential setting notification saved_view task task_note annual_report annual_report_record finding_dismissal report_cell report_cell_kind`.split(
  /\s+/,
);

interface Installation {
  readonly database: Database;
  readonly files: FileStore;
}

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-exchange-'));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function installation(t: TestContext): Promise<Installation> {
  const { database } = await testDatabaseAsOwner(t);
  return { database, files: await openFileStore(await folderOf(t)) };
}

async function leave(t: TestContext, { database, files }: Installation, agencyCode: string | null = null): Promise<string> {
  const folder = await folderOf(t);
  const written = await exportEverything(database, files, { folder, agencyCode, by: BY });
  assert.ok(written.ok, JSON.stringify(written));
  return folder;
}

async function bytesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const bytes = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile())
      bytes.set(
        path.slice(folder.length),
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      );
  }
  return bytes;
}

async function linesOf(folder: string, name: string): Promise<readonly Record<string, unknown>[]> {
  const text = await readFile(join(folder, name), 'utf8');
  return text.split('\n').flatMap((line): Record<string, unknown>[] => (line === '' ? [] : [JSON.parse(line)]));
}

test('export, import into an empty installation and export again gives the same bytes', async (t) => {
  const here = await installation(t);
  const ground = await buildArchiveGround(here.database, here.files);
  const first = await leave(t, here);
  assert.deepEqual(await bytesOf(await leave(t, here)), await bytesOf(first), 'twice the same');

  const there = await installation(t);
  const entered = await importExport(there.database, there.files, { folder: first, by: BY });
  assert.ok(entered.ok, JSON.stringify(entered));
  assert.deepEqual(await bytesOf(await leave(t, there)), await bytesOf(first));

  // Nothing of it would prove anything if it were not there.
  const states = new Set((await linesOf(first, 'documents.jsonl')).map((line) => String(line['state'])));
  assert.deepEqual([...states].toSorted(), ['draft', 'filed', 'inReview', 'released', 'returned', 'withdrawn']);
  for (const name of [
    'relations',
    'releases',
    'opinions',
    'submissions',
    'steps',
    'documentFiles',
    'indexCounters',
    'archiveDocuments',
    'files',
    'sections',
    'sectionEntries',
    'consultationComments',
    'corrections',
  ])
    assert.notEqual((await linesOf(first, `${name}.jsonl`)).length, 0, name);
  assert.equal(await there.files.has(ground.attachment), true);
});

test('what arrived goes on: numbers follow, the tree stands, ids are not given twice', async (t) => {
  const here = await installation(t);
  await buildArchiveGround(here.database, here.files);
  const there = await installation(t);
  assert.ok((await importExport(there.database, there.files, { folder: await leave(t, here), by: BY })).ok);
  const greatest = await sql<{ id: number }>`select max(document_id) as id from document`.execute(there.database);
  const next = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('document', 'document_id')) as id`.execute(there.database);
  assert.equal(next.rows[0]?.id, (greatest.rows[0]?.id ?? 0) + 1);
  const tree = sql`select ancestor_id, descendant_id, distance from agency_ancestry order by 1, 2`;
  assert.deepEqual((await tree.execute(there.database)).rows, (await tree.execute(here.database)).rows);
  const counters = sql`select * from index_counter order by agency_id, period`;
  assert.deepEqual((await counters.execute(there.database)).rows, (await counters.execute(here.database)).rows);
});

test('accounts stay behind: no id, no sign-in name, only the names that signed', async (t) => {
  const here = await installation(t);
  const { signers } = await buildArchiveGround(here.database, here.files);
  const folder = await leave(t, here);
  const steps = await linesOf(folder, 'steps.jsonl');
  assert.deepEqual([...new Set(steps.map((step) => String(step['byName'])))].toSorted(), [...signers.values()].toSorted());
  const numbers = new Set(steps.map((step) => step['byId']));
  assert.equal(numbers.size, signers.size, 'two persons are two');
  for (const id of signers.keys()) assert.equal(numbers.has(id), false, 'no account’s id');
  const text = [...(await bytesOf(folder)).keys()].filter((name) => name.endsWith('.jsonl'));
  assert.notEqual(text.length, 0);
  for (const name of text) assert.doesNotMatch(await readFile(join(folder, name), 'utf8'), /sign-in-of-|47110[12]/);
});

test('one agency leaves alone, without ties to others, and arrives alone', async (t) => {
  const here = await installation(t);
  const { codes } = await buildArchiveGround(here.database, here.files);
  const folder = await leave(t, here, codes.health);
  assert.deepEqual(
    (await linesOf(folder, 'agencies.jsonl')).map((line) => [line['code'], line['parentId']]),
    [[codes.health, null]],
  );
  const there = await installation(t);
  assert.ok((await importExport(there.database, there.files, { folder, by: BY })).ok);
  assert.deepEqual(await bytesOf(await leave(t, there, codes.health)), await bytesOf(folder));
});

test('every table and column leaves or is named as staying behind', async (t) => {
  const { database } = await testDatabaseAsOwner(t);
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public' order by 1, 2`.execute(
    database,
  );
  const leaves = new Map(EXCHANGE_NOUNS.map((noun) => [noun.table, new Set(noun.members.map(({ column }) => column))]));
  const forgotten = rows.filter(({ table, column }) => {
    const columns = leaves.get(table);
    if (columns !== undefined) return !columns.has(column) && COLUMNS_LEFT_BEHIND[table]?.includes(column) !== true;
    return LEFT_BEHIND[table] === undefined && !OTHER_PARTS.includes(table);
  });
  assert.deepEqual(forgotten, []);
});

test('an export that was altered, cut or swapped for a link is refused, and nothing is entered', async (t) => {
  const here = await installation(t);
  const { attachment } = await buildArchiveGround(here.database, here.files);
  const there = await installation(t);
  const attempt = async (spoil: (folder: string) => Promise<unknown>) => {
    const folder = await leave(t, here);
    await spoil(folder);
    const entered = await importExport(there.database, there.files, { folder, by: BY });
    assert.equal((await sql`select from agency`.execute(there.database)).rows.length, 0);
    return entered.ok ? null : entered.error;
  };
  const revisions = async (folder: string, change: (text: string) => string) => {
    const path = join(folder, 'revisions.jsonl');
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  const file = (folder: string) => join(folder, 'files', attachment.slice(0, 2), attachment.slice(2));
  assert.deepEqual(await attempt((folder) => revisions(folder, (text) => text.replace('通知', '通报'))), {
    kind: 'partAltered',
    part: 'revisions.jsonl',
  });
  assert.deepEqual(await attempt((folder) => rm(join(folder, 'manifest.json'))).then((error) => error?.kind), 'notAnExport');
  assert.deepEqual(await attempt((folder) => writeFile(join(folder, 'manifest.json'), '{"format":')), { kind: 'manifestUnreadable' });
  assert.deepEqual(await attempt((folder) => rm(file(folder))), { kind: 'partMissing', part: `files/${attachment}` });
  const link = async (folder: string) => {
    await rm(file(folder));
    await symlink('/etc/passwd', file(folder));
  };
  assert.deepEqual(await attempt(link), { kind: 'partMissing', part: `files/${attachment}` });
  // Someone who makes the manifest anew still can't pass other words off as what was signed.
  const forge = async (folder: string) => {
    await revisions(folder, (text) => text.replace('通知', '通报'));
    const bytes = await readFile(join(folder, 'revisions.jsonl'));
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const member = manifest.members.find(({ name }: { name: string }) => name === 'revisions.jsonl');
    member.sha256 = createHash('sha256').update(bytes).digest('hex');
    member.bytes = bytes.length;
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  };
  assert.equal(await attempt(forge).then((error) => error?.kind), 'lineUnreadable');
});

test('an export is not entered where there is something, nor written where there is something', async (t) => {
  const here = await installation(t);
  await buildArchiveGround(here.database, here.files);
  const folder = await leave(t, here);
  const entered = await importExport(here.database, here.files, { folder, by: BY });
  assert.deepEqual(entered, { ok: false, error: { kind: 'notEmpty', table: 'agency' } });
  const written = await exportEverything(here.database, here.files, { folder, agencyCode: null, by: BY });
  assert.deepEqual(written, { ok: false, error: { kind: 'folderNotEmpty', folder } });
});
