import { sql } from 'kysely';
import { defineList, type ListSource } from '../../../platform/listing/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { RELATION_TITLES } from '../rules/openness-titles.ts';
import { VALIDITY_TITLES } from '../rules/validity.ts';
import { DECIDED_VALIDITIES } from '../rules/validity-decisions.ts';
import { OWNERSHIP } from '../store.ts';
import { VOCABULARY } from '../vocabulary.ts';

const COMMON = { sortable: true, filterable: true } as const;
const NORMATIVE = [...VOCABULARY.types.values()].filter(({ normative }) => normative).map(({ code }) => code);
const KINDS = Object.fromEntries((['amends', 'repeals', 'replaces'] as const).map((kind) => [kind, RELATION_TITLES[kind].title]));
const PROPOSED = Object.fromEntries(DECIDED_VALIDITIES.map((validity) => [validity, VALIDITY_TITLES[validity]]));

/** 待变更效力的文件: what a released document says it amends, repeals or replaces, and nobody has decided about yet. */
export const validityProposalList = defineList({
  name: 'validity-proposals',
  title: '待变更效力的文件',
  key: 'key',
  defaultSort: '-sourceReleasedAt',
  columns: {
    key: {
      label: '编号',
      kind: 'text',
      sql: sql`document.document_id || '-' || source.document_id || '-' || tie.kind`,
      hidden: true,
      required: true,
    },
    id: { label: '文件编号', kind: 'number', sql: sql.ref('document.document_id'), hidden: true, required: true },
    title: { label: '文件', kind: 'text', sql: sql.ref('document.title'), required: true, ...COMMON },
    documentNumber: { label: '文号', kind: 'text', sql: sql.ref('document.document_number'), ...COMMON },
    validity: { label: '现在的效力', kind: 'choice', sql: sql.ref('document.validity'), choices: VALIDITY_TITLES, ...COMMON },
    kind: { label: '关系', kind: 'choice', sql: sql.ref('tie.kind'), choices: KINDS, required: true, ...COMMON },
    proposed: {
      label: '建议变更为',
      kind: 'choice',
      sql: sql`case tie.kind when 'amends' then 'amended' else 'repealed' end`,
      choices: PROPOSED,
      required: true,
      ...COMMON,
    },
    sourceId: { label: '依据文件编号', kind: 'number', sql: sql.ref('source.document_id'), hidden: true, required: true },
    sourceTitle: { label: '依据文件', kind: 'text', sql: sql.ref('source.title'), required: true, ...COMMON },
    sourceReleasedAt: { label: '依据文件发布时间', kind: 'time', sql: sql.ref('source.first_released_at'), ...COMMON },
    unit: { label: '起草科室', kind: 'text', sql: sql.ref('unit.name'), required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('document.version'), hidden: true, required: true },
  },
});

/** Only what the released text itself says; a decision that names the same document settles it, whatever it decided. */
export function validityProposalSource(reach: Reach): ListSource {
  return {
    from: sql`document_relation tie
      join document source on source.agency_id = tie.agency_id and source.document_id = tie.document_id
      join document on document.agency_id = tie.target_agency_id and document.document_id = tie.target_document_id
      join unit on unit.unit_id = document.unit_id`,
    where: sql<boolean>`tie.kind in ('amends', 'repeals', 'replaces')
      and source.released_revision = source.revision and source.withdrawn_at is null
      and document.type = any(${NORMATIVE}::text[]) and document.index_number is not null and document.state <> 'discarded'
      and document.validity not in ('repealed', 'lapsed')
      and not exists (select from validity_decision d where d.agency_id = document.agency_id and d.document_id = document.document_id
        and d.decided_by_document_id = source.document_id)
      and ${withinReach(reach, OWNERSHIP)}`,
  };
}
