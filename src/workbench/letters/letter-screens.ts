import type { Screen } from '../shell/screen.ts';

/** 文书文本 and what letters say of the office. */
export const LETTER_SCREENS: readonly Screen[] = [
  {
    path: '/letter-templates',
    deed: 'letterTemplate:read',
    menu: { group: 'disclosure', title: '文书文本', deed: 'letterTemplate:edit', seldom: true },
    load: () => import('./letter-list-screen.tsx').then((m) => m.LetterListScreen),
  },
  {
    path: '/letter-templates/$code',
    deed: 'letterTemplate:read',
    load: () => import('./letter-screen.tsx').then((m) => m.LetterScreen),
  },
  {
    path: '/disclosure-office',
    deed: 'disclosureOffice:read',
    menu: { group: 'disclosure', title: '公开工作机构信息', deed: 'disclosureOffice:edit', seldom: true },
    load: () => import('./office-screen.tsx').then((m) => m.OfficeScreen),
  },
];
