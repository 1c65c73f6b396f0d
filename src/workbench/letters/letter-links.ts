import type { PartLink } from '../openness/part-links.tsx';

export const LETTER_LINKS: readonly PartLink[] = [
  { to: '/letter-templates', title: '文书文本' },
  { to: '/disclosure-office', title: '公开工作机构信息' },
];
