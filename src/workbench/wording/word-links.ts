import type { PartLink } from '../openness/part-links.tsx';

export const WORD_LINKS: readonly PartLink[] = [
  { to: '/words', title: '本机关的词' },
  { to: '/words/built-in', title: '内置词' },
];
