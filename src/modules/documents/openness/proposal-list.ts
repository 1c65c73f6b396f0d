import { sql } from 'kysely';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { STATE_TITLES } from '../rules/document-states.ts';
import { PRIOR_TITLES } from '../rules/openness-decisions.ts';
import { OWNERSHIP } from '../store.ts';
import { VOCABULARY } from '../vocabulary.ts';

const COMMON = { sortable: true, filterable: true } as const;
const POLICY_TYPES = [...VOCABULARY.types.values()].filter(({ policy }) => policy);
const TYPES = Object.fromEntries(POLICY_TYPES.map(({ code, title }) => [code, title]));
const GROUNDS = Object.fromEntries([...VOCABULARY.grounds].map(([code, { title, article }]) => [code, `${article}：${title}`]));

/** 拟不予公开的政策性文件: what the office has to review before it may be handed in (国办发〔2016〕80号). */
export const proposalList = defineList({
  name: 'openness-proposals',
  title: '拟不予公开的政策性文件',
  key: 'id',
  defaultSort: 'changedAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('document.document_id'), sortable: true, hidden: true, required: true },
    title: { label: '名称', kind: 'text', sql: sql`nullif(document.title, '')`, ...COMMON },
    type: { label: '信息类型', kind: 'choice', sql: sql.ref('document.type'), choices: TYPES, required: true, ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    ground: { label: '依据', kind: 'choice', sql: sql`current.content::jsonb #>> '{openness,ground}'`, choices: GROUNDS },
    reason: { label: '理由', kind: 'text', sql: sql`nullif(current.content::jsonb #>> '{openness,reason}', '')` },
    opinion: { label: '审查意见', kind: 'choice', sql: sql.ref('opinion.decision'), choices: PRIOR_TITLES, ...COMMON },
    opinionReason: { label: '意见理由', kind: 'text', sql: sql.ref('opinion.reason'), hidden: true },
    reviewed: { label: '已审查', kind: 'flag', sql: sql`opinion.decision is not null`, filterable: true, required: true },
    state: { label: '状态', kind: 'choice', sql: sql.ref('document.state'), choices: STATE_TITLES, required: true, ...COMMON },
    changedAt: { label: '修改时间', kind: 'time', sql: sql.ref('document.changed_at'), required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('document.version'), hidden: true, required: true },
  },
});

/** Drafts within reach of policies that are proposed as withheld, with the opinion on the very text that they have now. */
export function proposalSource(reach: Reach): ListSource {
  return {
    from: sql`document join unit on unit.unit_id = document.unit_id
      join document_revision current on current.agency_id = document.agency_id and current.document_id = document.document_id
        and current.revision = document.revision
      left join lateral (
        select o.decision, o.reason from openness_opinion o
        where o.agency_id = document.agency_id and o.document_id = document.document_id and o.kind = 'prior' and o.revision = document.revision
        order by o.opinion_id desc limit 1
      ) opinion on true`,
    where: sql<boolean>`document.openness = 'withheld' and document.type = any(${POLICY_TYPES.map(({ code }) => code)}::text[])
      and document.state in ('draft', 'returned') and ${withinReach(reach, OWNERSHIP)}`,
  };
}
