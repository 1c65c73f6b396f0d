import { OpenInquiries } from '../request-inquiries/open-inquiries.tsx';
import type { Screen } from '../shell/screen.ts';
import { OpenConsents } from './consent/open-consents.tsx';

/** What belongs to disclosure on request, in the order of the side navigation: cases, their letters in and out, reviews and suits. */
export const REQUEST_SCREENS: readonly Screen[] = [
  {
    path: '/requests',
    deed: 'request:read',
    menu: {
      group: 'work',
      title: '公开申请',
      count: OpenConsents,
      search: { state: 'arrived,handling,awaitingCorrection,awaitingReasons,awaitingPayment,consulting,approving,approved' },
    },
    load: () => import('./request-list-screen.tsx').then((m) => m.RequestListScreen),
  },
  {
    path: '/requests/new',
    deed: 'request:receive',
    load: () => import('./new-request-screen.tsx').then((m) => m.NewRequestScreen),
  },
  {
    path: '/requests/calendar',
    deed: 'request:read',
    load: () => import('./request-calendar-screen.tsx').then((m) => m.RequestCalendarScreen),
  },
  {
    path: '/requests/statistics',
    deed: 'request:count',
    menu: { group: 'work', title: '依申请公开统计', seldom: true },
    // Not 公开申请, below whose address it stands.
    under: '/requests/statistics',
    load: () => import('./statistics/statistics-screen.tsx').then((m) => m.RequestStatisticsScreen),
  },
  {
    path: '/requests/$id/redact/$file',
    deed: 'redaction:read',
    load: () => import('../redaction/redaction-screen.tsx').then((m) => m.RedactionScreen),
  },
  { path: '/requests/$id', deed: 'request:read', load: () => import('./request-screen.tsx').then((m) => m.RequestScreen) },
  {
    path: '/request-inquiries',
    deed: 'requestInquiry:read',
    menu: { group: 'work', title: '其他机关来函', count: OpenInquiries },
    load: () => import('../request-inquiries/inquiry-list-screen.tsx').then((m) => m.InquiryListScreen),
  },
  {
    path: '/request-inquiries/$id',
    deed: 'requestInquiry:read',
    load: () => import('../request-inquiries/inquiry-screen.tsx').then((m) => m.InquiryScreen),
  },
  {
    path: '/mailbox',
    deed: 'mailboxMessage:read',
    menu: { group: 'work', title: '收件箱', search: { state: 'new' } },
    load: () => import('../mailbox/letter-list-screen.tsx').then((m) => m.LetterListScreen),
  },
  { path: '/mailbox/$id', deed: 'mailboxMessage:read', load: () => import('../mailbox/letter-screen.tsx').then((m) => m.LetterScreen) },
  {
    path: '/mailbox-settings',
    deed: 'mailbox:edit',
    menu: { group: 'work', title: '申请邮箱设置', seldom: true },
    load: () => import('../mailbox/mailbox-screen.tsx').then((m) => m.MailboxScreen),
  },
  {
    path: '/notices',
    deed: 'notice:read',
    menu: { group: 'work', title: '短信和邮件通知', search: { state: 'uncertain,failed' } },
    load: () => import('../notices/notice-list-screen.tsx').then((m) => m.NoticeListScreen),
  },
  { path: '/notices/$id', deed: 'notice:read', load: () => import('../notices/notice-screen.tsx').then((m) => m.NoticeScreen) },
  {
    path: '/remedies',
    deed: 'remedy:read',
    menu: { group: 'work', title: '复议和诉讼' },
    load: () => import('../remedies/remedy-list-screen.tsx').then((m) => m.RemedyListScreen),
  },
  { path: '/remedies/new', deed: 'remedy:create', load: () => import('../remedies/new-remedy-screen.tsx').then((m) => m.NewRemedyScreen) },
  { path: '/remedies/$id', deed: 'remedy:read', load: () => import('../remedies/remedy-screen.tsx').then((m) => m.RemedyScreen) },
];
