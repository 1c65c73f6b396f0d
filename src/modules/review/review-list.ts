import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Leave, type Reach } from '../access/index.ts';
import { VOCABULARY } from '../documents/index.ts';
import { OPENNESS_TITLES, STATE_TITLES } from '../documents/rules/index.ts';
import { handOfAsker } from './hold-reviewed.ts';
import { OWNERSHIP } from './find-submission.ts';
import { takeable } from './rules/may-take.ts';
import { readSubmissions } from './submissions.ts';

const COMMON = { sortable: true, filterable: true } as const;

const OUTCOME_TITLES = { open: '审核中', passed: '通过', returned: '退回', recalled: '撤回', voided: '因修改作废' } as const;
const MINE_TITLES = { waiting: '等我审核', returnedToMe: '退回给我', signed: '我已签署', others: '等别人审核', ended: '已结束' } as const;

/** 审核 as a list: one row for each attempt. */
export const reviewList = defineList({
  name: 'reviews',
  title: '审核',
  key: 'id',
  defaultSort: '-submittedAt',
  columns: {
    id: { label: '送审编号', kind: 'number', sql: sql.ref('submission.submission_id'), sortable: true, hidden: true, required: true },
    documentId: {
      label: '信息编号',
      kind: 'number',
      sql: sql.ref('submission.document_id'),
      filterable: true,
      hidden: true,
      required: true,
    },
    title: { label: '名称', kind: 'text', sql: sql`nullif(document.title, '')`, ...COMMON },
    mine: { label: '与我有关', kind: 'choice', sql: sql.ref('submission.mine'), choices: MINE_TITLES, required: true, ...COMMON },
    outcome: { label: '结果', kind: 'choice', sql: sql.ref('submission.result'), choices: OUTCOME_TITLES, required: true, ...COMMON },
    round: { label: '轮到', kind: 'text', sql: sql.ref('submission.turn'), filterable: true },
    days: { label: '已等天数', kind: 'number', sql: sql.ref('submission.days'), ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    unitId: { label: '起草科室编号', kind: 'number', sql: sql.ref('document.unit_id'), filterable: true, hidden: true, required: true },
    type: {
      label: '信息类型',
      kind: 'choice',
      sql: sql.ref('document.type'),
      choices: Object.fromEntries([...VOCABULARY.types].map(([code, { title }]) => [code, title])),
      required: true,
      ...COMMON,
    },
    openness: { label: '公开属性', kind: 'choice', sql: sql.ref('document.openness'), choices: OPENNESS_TITLES, hidden: true, ...COMMON },
    state: {
      label: '信息状态',
      kind: 'choice',
      sql: sql.ref('document.state'),
      choices: STATE_TITLES,
      hidden: true,
      required: true,
      ...COMMON,
    },
    submittedBy: { label: '送审人', kind: 'text', sql: sql.ref('submission.submitted_by_name'), required: true, ...COMMON },
    submittedAt: { label: '送审时间', kind: 'time', sql: sql.ref('submission.submitted_at'), required: true, ...COMMON },
    endedAt: { label: '结束时间', kind: 'time', sql: sql.ref('submission.ended_at'), hidden: true, ...COMMON },
    urgent: {
      label: '先发后审',
      kind: 'flag',
      sql: sql<boolean>`submission.urgent_reason <> ''`,
      hidden: true,
      required: true,
      ...COMMON,
    },
    afterReviewDueOn: { label: '补审期限', kind: 'date', sql: sql.ref('submission.after_review_due_on'), hidden: true, ...COMMON },
    afterReview: {
      label: '已发布待补审',
      kind: 'flag',
      sql: sql.ref('submission.out_unreviewed'),
      hidden: true,
      required: true,
      filterable: true,
    },
    overdue: { label: '补审超期', kind: 'flag', sql: sql.ref('submission.overdue'), hidden: true, required: true, filterable: true },
    version: { label: '信息版本', kind: 'number', sql: sql.ref('document.version'), hidden: true, required: true },
  },
});

/** The attempts within reach, as the asker stands to them today. What waits for the asker is asked of the rules themselves. */
export async function reviewSource(database: Database, { actor, reach }: Leave): Promise<ListSource> {
  const today = shanghaiDay(new Date());
  const self = actor.kind === 'person' ? actor.id : 0;
  const waiting = actor.agencyId === null ? [] : await waitingFor(database, { actor, reach }, actor.agencyId);
  const open = sql<boolean>`(s.outcome is null and s.revision = d.revision)`;
  const signed = sql<boolean>`exists (select from review_step p where p.agency_id = s.agency_id and p.submission_id = s.submission_id
    and (p.by_id = ${self} or p.on_behalf_of = ${self}))`;
  const newest = sql<boolean>`s.submission_id = (select max(n.submission_id) from review_submission n
    where n.agency_id = s.agency_id and n.document_id = s.document_id)`;
  const outUnreviewed = sql<boolean>`(s.after_review_due_on is not null and s.outcome is distinct from 'passed' and d.urgent
    and d.released_revision = s.revision and d.withdrawn_at is null)`;
  const turn = sql`(select r.round->>'title' from jsonb_array_elements(s.flow->'rounds') with ordinality as r(round, number)
    where exists (select from jsonb_array_elements(r.round->'seats') as seat(rule) where not exists (
      select from review_step p where p.agency_id = s.agency_id and p.submission_id = s.submission_id and p.decision = 'pass'
        and p.round = r.number and p.seat = seat.rule->>'seat'))
    order by r.number limit 1)`;
  return {
    from: sql`(select s.*,
        case when s.submission_id = any(${[...waiting]}::integer[]) then 'waiting'
          when s.outcome = 'returned' and d.state = 'returned' and ${newest} and (s.submitted_by = ${self} or ${self} = any(s.author_ids)) then 'returnedToMe'
          when ${signed} then 'signed' when ${open} then 'others' else 'ended' end as mine,
        case when ${open} then 'open' else coalesce(s.outcome, 'voided') end as result,
        case when ${open} then ${turn} end as turn,
        case when ${open} then (now() at time zone 'Asia/Shanghai')::date - (s.submitted_at at time zone 'Asia/Shanghai')::date end as days,
        ${outUnreviewed} as out_unreviewed, (${outUnreviewed} and s.after_review_due_on < ${today}::date) as overdue
      from review_submission s join document d on d.agency_id = s.agency_id and d.document_id = s.document_id) as submission
      join document on document.agency_id = submission.agency_id and document.document_id = submission.document_id
      join unit on unit.unit_id = document.unit_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}

/** So many are read at a time; there is no end to how many are asked. */
const AT_A_TIME = 500;

/** The attempts that the asker may sign now. The database leaves out those of no role of theirs; the rules decide on the rest. */
async function waitingFor(database: Database, asker: Pick<Leave, 'actor' | 'reach'>, agencyId: number): Promise<readonly number[]> {
  const hand = await handOfAsker(database, asker, agencyId);
  const roles = [...new Set([hand, ...hand.delegators].flatMap(({ grants }) => grants.map(({ role }) => role)))];
  const ids = await openTo(database, asker.reach, agencyId, roles);
  const waiting: number[] = [];
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const some = ids.slice(at, at + AT_A_TIME);
    const open = await readSubmissions(database, sql<boolean>`s.agency_id = ${agencyId} and s.submission_id = any(${some}::integer[])`);
    const units = await unitsOf(
      database,
      open.map(({ documentId }) => documentId),
    );
    for (const one of open) if (takeable({ ...one, unitId: units.get(one.documentId) ?? 0 }, hand).length > 0) waiting.push(one.id);
  }
  return waiting;
}

/** Attempts with a seat that one of these roles may sign, whose turn it is, or which goes ahead of an urgent release. */
async function openTo(database: Database, reach: Reach, agencyId: number, roles: readonly string[]): Promise<number[]> {
  // Looked for first, and once each: the rounds of a flow cost more to read than everything else.
  const { rows } = await sql<{ id: number }>`
    with s as materialized (
      select s.agency_id, s.submission_id, s.flow, s.urgent_reason from review_submission s
      join document on document.agency_id = s.agency_id and document.document_id = s.document_id and document.revision = s.revision
      where s.agency_id = ${agencyId} and s.outcome is null and document.state in ('inReview', 'released')
        and ${withinReach(reach, { agency: sql.ref('document.agency_id'), unit: sql.ref('document.unit_id') })})
    select s.submission_id as id from s
    where exists (
      select from (
        select r.number, seat.rule, min(r.number) over () as turn
        from jsonb_array_elements(s.flow->'rounds') with ordinality as r(round, number), jsonb_array_elements(r.round->'seats') as seat(rule)
        where not exists (select from review_step p where p.agency_id = s.agency_id and p.submission_id = s.submission_id
          and p.decision = 'pass' and p.round = r.number and p.seat = seat.rule->>'seat')
      ) as unsigned
      where (number = turn or (s.urgent_reason <> '' and rule->>'seat' = 'secrecy')) and rule->'roles' ?| ${[...roles]}::text[])
    order by id desc`.execute(database);
  return rows.map(({ id }) => id);
}

async function unitsOf(database: Database, documentIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ id: number; unitId: number }>`
    select document_id as id, unit_id as "unitId" from document where document_id = any(${[...documentIds]}::integer[])`.execute(database);
  return new Map(rows.map(({ id, unitId }) => [id, unitId]));
}
