import type { Screen } from './shell/screen.ts';

/** Every screen, one line each, in the order of the side navigation. */
export const SCREENS: readonly Screen[] = [
  {
    path: '/tasks',
    deed: 'task:read',
    menu: { group: 'work', title: '我的任务', search: { state: 'open,accepted,returned' } },
    load: () => import('./tasks/task-list-screen.tsx').then((m) => m.TaskListScreen),
  },
  {
    path: '/task-board',
    deed: 'task:read',
    menu: { group: 'work', title: '任务看板' },
    load: () => import('./tasks/task-board-screen.tsx').then((m) => m.TaskBoardScreen),
  },
  { path: '/tasks/new', deed: 'task:create', load: () => import('./tasks/new-task-screen.tsx').then((m) => m.NewTaskScreen) },
  { path: '/tasks/$id', deed: 'task:read', load: () => import('./tasks/task-screen.tsx').then((m) => m.TaskScreen) },
  {
    path: '/annual-reports',
    deed: 'annualReport:read',
    menu: { group: 'work', title: '年度报告' },
    load: () => import('./reporting/report-list-screen.tsx').then((m) => m.ReportListScreen),
  },
  {
    path: '/annual-reports/import',
    deed: 'annualReport:store',
    load: () => import('./reporting/import-screen.tsx').then((m) => m.ImportScreen),
  },
  {
    path: '/annual-reports/$agencyId/$year',
    deed: 'annualReport:read',
    load: () => import('./reporting/report-screen.tsx').then((m) => m.ReportScreen),
  },
  {
    path: '/consolidation',
    deed: 'consolidation:read',
    menu: { group: 'work', title: '年度报告汇总' },
    load: () => import('./reporting/consolidation-screen.tsx').then((m) => m.ConsolidationScreen),
  },
  { path: '/notifications', deed: null, load: () => import('./notifications/notifications-screen.tsx').then((m) => m.NotificationsScreen) },
  {
    path: '/agencies',
    deed: 'agency:read',
    // The auditor may look names up, and does not work with them.
    menu: { group: 'people', title: '机关', deed: 'person:read' },
    load: () => import('./agencies/agency-tree-screen.tsx').then((m) => m.AgencyTreeScreen),
  },
  { path: '/agencies/new', deed: 'agency:create', load: () => import('./agencies/new-agency-screen.tsx').then((m) => m.NewAgencyScreen) },
  { path: '/agencies/$id', deed: 'agency:read', load: () => import('./agencies/agency-screen.tsx').then((m) => m.AgencyScreen) },
  {
    path: '/people',
    deed: 'person:read',
    menu: { group: 'people', title: '人员' },
    load: () => import('./people/people-list-screen.tsx').then((m) => m.PeopleListScreen),
  },
  { path: '/people/new', deed: 'person:create', load: () => import('./people/new-person-screen.tsx').then((m) => m.NewPersonScreen) },
  { path: '/people/$id', deed: 'person:read', load: () => import('./people/person-screen.tsx').then((m) => m.PersonScreen) },
  {
    path: '/role-grants',
    deed: 'roleGrant:read',
    menu: { group: 'people', title: '角色授予', deed: 'person:readAccount' },
    load: () => import('./people/grant-list-screen.tsx').then((m) => m.GrantListScreen),
  },
  {
    path: '/reset-requests',
    deed: 'person:readResets',
    menu: { group: 'people', title: '重置密码申请', search: { state: 'waiting' } },
    load: () => import('./people/reset-list-screen.tsx').then((m) => m.ResetListScreen),
  },
  {
    path: '/tokens',
    deed: 'token:read',
    menu: { group: 'people', title: '接口令牌' },
    load: () => import('./people/token-list-screen.tsx').then((m) => m.TokenListScreen),
  },
  { path: '/tokens/new', deed: 'token:create', load: () => import('./people/new-token-screen.tsx').then((m) => m.NewTokenScreen) },
  { path: '/policies', deed: null, load: () => import('./people/policies-screen.tsx').then((m) => m.PoliciesScreen) },
  {
    path: '/audit-entries',
    deed: 'auditEntry:read',
    menu: { group: 'audit', title: '审计记录' },
    load: () => import('./audit/entry-list-screen.tsx').then((m) => m.EntryListScreen),
  },
  {
    path: '/audit-entries/$agency/$id',
    deed: 'auditEntry:read',
    load: () => import('./audit/entry-screen.tsx').then((m) => m.EntryScreen),
  },
  {
    path: '/audit-chains',
    deed: 'auditEntry:read',
    menu: { group: 'audit', title: '审计链' },
    load: () => import('./audit/chains-screen.tsx').then((m) => m.ChainsScreen),
  },
  {
    path: '/system-status',
    deed: 'systemStatus:read',
    menu: { group: 'system', title: '运行状态' },
    load: () => import('./operations/status-screen.tsx').then((m) => m.StatusScreen),
  },
  {
    path: '/jobs',
    deed: 'job:read',
    menu: { group: 'system', title: '后台任务' },
    load: () => import('./operations/job-list-screen.tsx').then((m) => m.JobListScreen),
  },
  { path: '/jobs/$id', deed: 'job:read', load: () => import('./operations/job-screen.tsx').then((m) => m.JobScreen) },
  {
    path: '/job-schedules',
    deed: 'job:read',
    load: () => import('./operations/schedules-screen.tsx').then((m) => m.SchedulesScreen),
  },
  {
    path: '/settings/site',
    deed: 'siteSettings:read',
    menu: { group: 'system', title: '网站设置' },
    load: () => import('./settings/settings-screens.tsx').then((m) => m.SiteSettingsScreen),
  },
  {
    path: '/settings/operations',
    deed: 'siteSettings:read',
    menu: { group: 'system', title: '运行设置' },
    load: () => import('./settings/settings-screens.tsx').then((m) => m.OperationsSettingsScreen),
  },
  {
    path: '/settings/security',
    deed: 'securitySettings:read',
    menu: { group: 'system', title: '登录安全' },
    load: () => import('./settings/settings-screens.tsx').then((m) => m.SecuritySettingsScreen),
  },
  { path: '/account/password', deed: null, load: () => import('./account/password-screen.tsx').then((m) => m.PasswordScreen) },
  {
    path: '/account/second-factor',
    deed: null,
    load: () => import('./account/second-factor-screen.tsx').then((m) => m.SecondFactorScreen),
  },
  { path: '/account/sessions', deed: null, load: () => import('./account/sessions-screen.tsx').then((m) => m.SessionsScreen) },
];
