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
