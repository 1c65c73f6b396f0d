import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { GRAVITY_TITLES, WORD_CODE_TITLES, WORD_GATE_TITLES } from '../../screening/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

const STATES = { inUse: '使用中', retired: '已停用' } as const;
const COMMON = { sortable: true, filterable: true } as const;

/** An agency's own words. Headings and words are those of the table that is imported, so that an export can be brought in again. */
export const wordList = defineList({
  name: 'words',
  title: '审查词库',
  key: 'id',
  defaultSort: '-changedAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('w.word_id'), hidden: true, sortable: true, required: true },
    word: { label: '要查的词', kind: 'text', sql: sql.ref('w.word'), required: true, ...COMMON },
    instead: { label: '正确写法', kind: 'text', sql: sql.ref('w.instead'), ...COMMON },
    code: { label: '类别', kind: 'choice', sql: sql.ref('w.code'), choices: WORD_CODE_TITLES, required: true, ...COMMON },
    severity: { label: '级别', kind: 'choice', sql: sql.ref('w.severity'), choices: GRAVITY_TITLES, required: true, ...COMMON },
    gate: { label: '关口', kind: 'choice', sql: sql.ref('w.gate'), choices: WORD_GATE_TITLES, required: true, ...COMMON },
    note: { label: '说明', kind: 'text', sql: sql.ref('w.note'), required: true, filterable: true },
    source: { label: '依据', kind: 'text', sql: sql.ref('w.source'), required: true, ...COMMON },
    from: { label: '启用日期', kind: 'date', sql: sql.ref('w.starts_on'), ...COMMON },
    until: { label: '停用日期', kind: 'date', sql: sql.ref('w.ends_on'), ...COMMON },
    except: { label: '例外', kind: 'text', sql: sql`nullif(array_to_string(w.exceptions, '|'), '')`, filterable: true },
    state: {
      label: '状态',
      kind: 'choice',
      sql: sql`case when w.retired_at is null then 'inUse' else 'retired' end`,
      choices: STATES,
      required: true,
      filterable: true,
    },
    changedAt: { label: '更改时间', kind: 'time', sql: sql.ref('w.changed_at'), required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('w.version'), hidden: true, required: true },
  },
});

export function wordSource(reach: Reach): ListSource {
  return { from: sql`listed_word as w`, where: withinReach(reach, { agency: sql.ref('w.agency_id') }) };
}
