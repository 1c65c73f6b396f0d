import { sql } from 'kysely';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

const COMMON = { sortable: true, filterable: true } as const;
const STATES = { now: '生效中', later: '未开始', over: '已到期', revoked: '已收回' } as const;

/** 委托审核 as a list. */
export const delegationList = defineList({
  name: 'review-delegations',
  title: '委托审核',
  key: 'id',
  defaultSort: '-fromOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('lent.delegation_id'), hidden: true, sortable: true, required: true },
    from: { label: '委托人', kind: 'text', sql: sql.ref('lender.display_name'), required: true, ...COMMON },
    fromAccount: { label: '委托人编号', kind: 'number', sql: sql.ref('lent.from_account'), hidden: true, filterable: true, required: true },
    to: { label: '受托人', kind: 'text', sql: sql.ref('receiver.display_name'), required: true, ...COMMON },
    toAccount: { label: '受托人编号', kind: 'number', sql: sql.ref('lent.to_account'), hidden: true, filterable: true, required: true },
    fromOn: { label: '起始日期', kind: 'date', sql: sql.ref('lent.from_on'), required: true, ...COMMON },
    untilOn: { label: '截止日期', kind: 'date', sql: sql.ref('lent.until_on'), required: true, ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('lent.state'), choices: STATES, required: true, ...COMMON },
    reason: { label: '事由', kind: 'text', sql: sql`nullif(lent.reason, '')` },
    createdAt: { label: '委托时间', kind: 'time', sql: sql.ref('lent.created_at'), hidden: true, required: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('lent.version'), hidden: true, required: true },
  },
});

/** Delegations within reach: an agency's, or those that the asker has made. */
export function delegationSource(reach: Reach): ListSource {
  const today = shanghaiDay(new Date());
  return {
    from: sql`(select d.*, case when d.revoked_at is not null then 'revoked' when d.until_on < ${today}::date then 'over'
        when d.from_on > ${today}::date then 'later' else 'now' end as state from review_delegation d) as lent
      join account lender on lender.account_id = lent.from_account join account receiver on receiver.account_id = lent.to_account`,
    where: withinReach(reach, { agency: sql.ref('lent.agency_id'), person: sql.ref('lent.from_account') }),
  };
}
