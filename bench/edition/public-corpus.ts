import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/index.ts';

const SENTENCE = '各乡镇人民政府、各有关单位要加强组织领导，明确责任分工，细化工作措施，按时完成任务，并将落实情况报送县卫生健康局。';

/**
 * Public documents of twenty agencies over fifteen years, of seven types, some 3 KB each, one in ten an interpretation:
 * written straight into the tables, by a superuser whose session passes triggers over.
 */
export async function writeCorpus(superuser: Database, documents: number): Promise<void> {
  await superuser.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection);
    await sql`insert into agency (agency_id, name, code, parent_id)
      select n, '第' || n || '卫生健康局', 'agency-' || n, nullif(1, n) from generate_series(1, 20) n`.execute(connection);
    await sql`insert into unit (agency_id, unit_id, name) select n, n, '办公室' from generate_series(1, 20) n`.execute(connection);
    await sql`create temp table drawn as
      select n as id, 1 + n % 20 as agency, (array['normativeDocument','officialPaper','news','notice','interpretation','serviceGuide','epidemicDaily'])[1 + (n * 7919) % 7] as type,
        date '2012-01-01' + (n * 5000 / ${sql.lit(documents)}::int) as day,
        '关于做好第' || n || '号' || (array['医疗救治','疫苗接种','院前急救','妇幼保健','职业健康','食品安全'])[1 + n % 6] || '工作的' || (array['通知','意见','方案'])[1 + n % 3] as title
      from generate_series(1, ${sql.lit(documents)}::int) n`.execute(connection);
    await sql`insert into document (agency_id, document_id, unit_id, type, state, title, openness, document_number, signed_on, subject, genre, validity,
        index_number, index_year, released_revision, first_released_at, released_at, created_by_kind, created_by_name)
      select agency, id, agency, type, 'released', title, 'proactive', '卫健发〔' || extract(year from day) || '〕' || id % 900 || '号', day,
        (array['13.1','13.2','14.1','2.1'])[1 + id % 4], (array['notification','opinion','scheme'])[1 + id % 3],
        (array['inForce','inForce','amended','lapsed','repealed'])[1 + id % 5], '11610802016083285C/' || extract(year from day) || '-' || id,
        extract(year from day)::int, 1, day + time '01:00', day + time '01:00', 'system', '导入' from drawn`.execute(connection);
    await sql`insert into document_revision (agency_id, document_id, revision, content, content_hash, author_kind, author_name)
      select agency, id, 1, json_build_object('title', title, 'subtitle', '', 'summary', '为做好有关工作，明确目标、任务和分工，自印发之日起施行，请认真贯彻落实。第' || id || '号。',
        'keywords', json_build_array('卫生健康', '通知'), 'body', json_build_object('type', 'doc', 'content', json_build_array(json_build_object('type', 'paragraph',
          'attrs', json_build_object('textAlign', null), 'content', json_build_array(json_build_object('type', 'text', 'text', repeat(${sql.lit(SENTENCE)}, 16), 'marks', '[]'::json))))),
        'documentNumber', '卫健发〔' || extract(year from day) || '〕' || id % 900 || '号', 'signedOn', day, 'subject', (array['13.1','13.2','14.1','2.1'])[1 + id % 4],
        'genre', (array['notification','opinion','scheme'])[1 + id % 3], 'effectiveFrom', null, 'effectiveUntil', null,
        'openness', json_build_object('status', 'proactive', 'ground', null, 'reason', ''),
        'relations', case when type = 'interpretation' and id > 10 then json_build_array(json_build_object('kind', 'interprets', 'documentId', id - 4)) else '[]'::json end,
        'attachments', '[]'::json, 'source', null, 'fields', case when type = 'epidemicDaily' then json_build_object('on', day) else '{}'::json end)::text,
        repeat('0', 64), 'system', '导入' from drawn`.execute(connection);
    await sql`insert into document_release (agency_id, document_id, kind, revision, content_hash, by_kind, by_name, at)
      select agency, id, 'release', 1, repeat('0', 64), 'system', '导入', day + time '01:00' from drawn`.execute(connection);
    await sql`set session_replication_role = default`.execute(connection);
    await sql`analyze document, document_revision, document_release`.execute(connection);
  });
}
