/** What a person may be given to be. Three keep each other in check (三员分立), the others do the office's work. */
export const ROLES = [
  'systemAdmin',
  'securityAdmin',
  'auditor',
  'supervisor',
  'leader',
  'clerk',
  'reviewer',
  'secrecyReviewer',
  'unitHead',
  'unitStaff',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * How far a grant goes: `subtree` the agency and every agency below it (the whole installation when it names none),
 * `agency` that agency, `unit` that unit.
 */
export type Span = 'subtree' | 'agency' | 'unit';

export interface RoleFacts {
  readonly title: string;
  readonly span: Span;
  /** One of the three administrators: holds no other role. */
  readonly administers: boolean;
  /** What the role is for, one sentence. */
  readonly purpose: string;
}

export const ROLE_FACTS: Readonly<Record<Role, RoleFacts>> = {
  systemAdmin: {
    title: '系统管理员',
    span: 'subtree',
    administers: true,
    purpose: '设置机关、科室、账号和系统运行；看不到业务内容，也看不到审计记录。',
  },
  securityAdmin: {
    title: '安全保密员',
    span: 'subtree',
    administers: true,
    purpose: '授予和收回角色，设定登录安全要求；看不到业务内容，也看不到审计记录。',
  },
  auditor: { title: '安全审计员', span: 'subtree', administers: true, purpose: '查看、核对和导出审计记录，只看不改。' },
  supervisor: { title: '上级主管人员', span: 'subtree', administers: false, purpose: '查看和汇总所辖各机关的年度报告。' },
  leader: { title: '分管领导', span: 'agency', administers: false, purpose: '查看本机关全部工作，审批需要领导决定的事项。' },
  clerk: {
    title: '公开工作人员',
    span: 'agency',
    administers: false,
    purpose: '办理本机关全部公开工作：报告、任务、公开目录、依申请公开。',
  },
  reviewer: { title: '审核员', span: 'agency', administers: false, purpose: '审核本机关待发布的内容。' },
  secrecyReviewer: { title: '保密审查员', span: 'agency', administers: false, purpose: '对本机关待发布的内容作保密审查。' },
  unitHead: { title: '科室负责人', span: 'unit', administers: false, purpose: '分派和检查本科室的任务。' },
  unitStaff: { title: '科室人员', span: 'unit', administers: false, purpose: '办理分到本科室的任务。' },
};

/** A role held somewhere, now. */
export interface Grant {
  readonly role: Role;
  /** Null: the whole installation. */
  readonly agencyId: number | null;
  readonly unitId: number | null;
}

export function isAdministrator(role: Role): boolean {
  return ROLE_FACTS[role].administers;
}
