import { sql } from 'kysely';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { ROLE_FACTS, ROLES, withinReach, type Reach } from '../access/index.ts';
import { PERSON_COLUMNS } from './person-record.ts';
import { ACCOUNT_STATUS_TITLES } from './rules/account-status.ts';

const plain = { sortable: true, filterable: true } as const;
const ROLE_TITLES = Object.fromEntries(ROLES.map((role) => [role, ROLE_FACTS[role].title]));

export const PEOPLE_LIST = defineList({
  name: 'people',
  title: '人员',
  key: 'id',
  defaultSort: 'displayName',
  columns: {
    id: { label: '编号', kind: 'number', sql: PERSON_COLUMNS.id, required: true, hidden: true, ...plain },
    displayName: { label: '姓名', kind: 'text', sql: PERSON_COLUMNS.displayName, required: true, ...plain },
    agencyId: { label: '机关编号', kind: 'number', sql: PERSON_COLUMNS.agencyId, hidden: true, filterable: true },
    agencyName: { label: '所属机关', kind: 'text', sql: PERSON_COLUMNS.agencyName, ...plain },
    unitId: { label: '科室编号', kind: 'number', sql: PERSON_COLUMNS.unitId, hidden: true, filterable: true },
    unitName: { label: '科室', kind: 'text', sql: PERSON_COLUMNS.unitName, ...plain },
    post: { label: '职务', kind: 'text', sql: PERSON_COLUMNS.post, ...plain },
    phone: { label: '电话', kind: 'text', sql: PERSON_COLUMNS.phone, ...plain },
    signInName: { label: '登录名', kind: 'text', sql: PERSON_COLUMNS.signInName, ...plain },
    email: { label: '邮箱', kind: 'text', sql: PERSON_COLUMNS.email, ...plain },
    status: { label: '状态', kind: 'choice', sql: PERSON_COLUMNS.status, choices: ACCOUNT_STATUS_TITLES, ...plain },
    // Who holds a role is looked up in the list of grants, by index.
    roles: { label: '角色', kind: 'text', sql: PERSON_COLUMNS.roles },
    createdAt: { label: '建立时间', kind: 'time', sql: PERSON_COLUMNS.createdAt, hidden: true, ...plain },
    version: { label: '版本', kind: 'number', sql: PERSON_COLUMNS.version, required: true, hidden: true },
  },
});

const RESET_STATE = sql`coalesce(r.decision, case when r.expires_at <= now() then 'expired' else 'waiting' end)`;

export const RESET_LIST = defineList({
  name: 'reset-requests',
  title: '重置密码申请',
  key: 'id',
  defaultSort: '-requestedAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('r.request_id'), required: true, ...plain },
    accountId: { label: '人员编号', kind: 'number', sql: sql.ref('r.account_id'), required: true, hidden: true, filterable: true },
    personName: { label: '姓名', kind: 'text', sql: sql.ref('person.display_name'), required: true, ...plain },
    signInName: { label: '登录名', kind: 'text', sql: sql.ref('person.sign_in_name'), required: true, ...plain },
    agencyId: { label: '机关编号', kind: 'number', sql: sql.ref('r.agency_id'), required: true, hidden: true, filterable: true },
    agencyName: { label: '所属机关', kind: 'text', sql: sql.ref('home.name'), required: true, ...plain },
    reason: { label: '理由', kind: 'text', sql: sql.ref('r.reason'), required: true, filterable: true },
    state: {
      label: '状态',
      kind: 'choice',
      sql: RESET_STATE,
      choices: { waiting: '待批准', approved: '已批准', refused: '已拒绝', withdrawn: '已作废', expired: '已过期' },
      required: true,
      ...plain,
    },
    requestedByName: { label: '申请人', kind: 'text', sql: sql.ref('asker.display_name'), required: true, ...plain },
    requestedAt: { label: '申请时间', kind: 'time', sql: sql.ref('r.requested_at'), required: true, ...plain },
    expiresAt: { label: '失效时间', kind: 'time', sql: sql.ref('r.expires_at'), required: true, hidden: true, ...plain },
    decidedByName: { label: '处理人', kind: 'text', sql: sql.ref('decider.display_name'), ...plain },
    decidedAt: { label: '处理时间', kind: 'time', sql: sql.ref('r.decided_at'), ...plain },
    decisionReason: { label: '处理说明', kind: 'text', sql: sql`nullif(r.decision_reason, '')`, filterable: true },
  },
});

export function resetRows(reach: Reach): ListSource {
  return {
    from: sql`reset_request r join account person on person.account_id = r.account_id join agency home on home.agency_id = r.agency_id
      join account asker on asker.account_id = r.requested_by left join account decider on decider.account_id = r.decided_by`,
    where: withinReach(reach, { agency: sql.ref('r.agency_id') }),
  };
}

export const GRANT_LIST = defineList({
  name: 'role-grants',
  title: '角色授予',
  key: 'id',
  defaultSort: '-grantedAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('g.grant_id'), required: true, ...plain },
    accountId: { label: '人员编号', kind: 'number', sql: sql.ref('g.account_id'), required: true, hidden: true, filterable: true },
    personName: { label: '姓名', kind: 'text', sql: sql.ref('person.display_name'), required: true, ...plain },
    role: { label: '角色', kind: 'choice', sql: sql.ref('g.role'), choices: ROLE_TITLES, required: true, ...plain },
    agencyId: { label: '机关编号', kind: 'number', sql: sql.ref('g.agency_id'), hidden: true, filterable: true },
    agencyName: { label: '机关（空：全部机关）', kind: 'text', sql: sql.ref('place.name'), ...plain },
    unitId: { label: '科室编号', kind: 'number', sql: sql.ref('g.unit_id'), hidden: true, filterable: true },
    unitName: { label: '科室', kind: 'text', sql: sql.ref('unit.name'), ...plain },
    isActive: { label: '有效', kind: 'flag', sql: sql`(g.revoked_at is null)`, required: true, ...plain },
    reason: { label: '授予理由', kind: 'text', sql: sql`nullif(g.reason, '')`, filterable: true },
    grantedByName: { label: '授予人', kind: 'text', sql: sql.ref('granter.display_name'), ...plain },
    grantedAt: { label: '授予时间', kind: 'time', sql: sql.ref('g.granted_at'), required: true, ...plain },
    revokedByName: { label: '收回人', kind: 'text', sql: sql.ref('revoker.display_name'), ...plain },
    revokedAt: { label: '收回时间', kind: 'time', sql: sql.ref('g.revoked_at'), ...plain },
  },
});

export function grantRows(reach: Reach): ListSource {
  return {
    from: sql`role_grant g join account person on person.account_id = g.account_id left join agency place on place.agency_id = g.agency_id
      left join unit on unit.unit_id = g.unit_id left join account granter on granter.account_id = g.granted_by
      left join account revoker on revoker.account_id = g.revoked_by`,
    where: withinReach(reach, { agency: sql.ref('g.agency_id'), person: sql.ref('g.account_id') }),
  };
}

export const TOKEN_LIST = defineList({
  name: 'tokens',
  title: '接口令牌',
  key: 'id',
  defaultSort: '-createdAt',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('t.token_id'), required: true, ...plain },
    name: { label: '名称', kind: 'text', sql: sql.ref('t.name'), required: true, ...plain },
    agencyId: { label: '机关编号', kind: 'number', sql: sql.ref('t.agency_id'), required: true, hidden: true, filterable: true },
    agencyName: { label: '所属机关', kind: 'text', sql: sql.ref('home.name'), required: true, ...plain },
    prefix: { label: '令牌开头', kind: 'text', sql: sql.ref('t.prefix'), required: true, filterable: true },
    scopes: { label: '授权', kind: 'text', sql: sql`array_to_string(t.scopes, '、')`, required: true, filterable: true },
    state: {
      label: '状态',
      kind: 'choice',
      sql: sql`case when t.revoked_at is not null then 'revoked' when t.decision = 'refused' then 'refused'
        when t.expires_at <= now() then 'expired' when t.needs_approval and t.decision is null then 'waiting' else 'valid' end`,
      choices: { waiting: '待审批', valid: '有效', refused: '已拒绝', expired: '已过期', revoked: '已吊销' },
      required: true,
      ...plain,
    },
    expiresAt: { label: '有效期至', kind: 'time', sql: sql.ref('t.expires_at'), required: true, ...plain },
    lastUsedAt: { label: '最近使用', kind: 'time', sql: sql.ref('t.last_used_at'), ...plain },
    createdByName: { label: '建立人', kind: 'text', sql: sql.ref('maker.display_name'), ...plain },
    createdAt: { label: '建立时间', kind: 'time', sql: sql.ref('t.created_at'), required: true, ...plain },
    decidedByName: { label: '审批人', kind: 'text', sql: sql.ref('decider.display_name'), ...plain },
    decidedAt: { label: '审批时间', kind: 'time', sql: sql.ref('t.decided_at'), hidden: true, ...plain },
    decisionReason: { label: '审批说明', kind: 'text', sql: sql`nullif(t.decision_reason, '')`, hidden: true, filterable: true },
    revokedAt: { label: '吊销时间', kind: 'time', sql: sql.ref('t.revoked_at'), hidden: true, ...plain },
  },
});

export function tokenRows(reach: Reach): ListSource {
  return {
    from: sql`api_token t join agency home on home.agency_id = t.agency_id left join account maker on maker.account_id = t.created_by
      left join account decider on decider.account_id = t.decided_by`,
    where: withinReach(reach, { agency: sql.ref('t.agency_id') }),
  };
}
