import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import './openness.css';

export interface PartLink {
  readonly to: string;
  readonly title: string;
}

/** The pages that belong together, one of them open. */
export function PartLinks({ label, links }: { readonly label: string; readonly links: readonly PartLink[] }): ReactNode {
  return (
    <nav className="part-links" aria-label={label}>
      {links.map(({ to, title }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {title}
        </Link>
      ))}
    </nav>
  );
}

export const OPENNESS_LINKS: readonly PartLink[] = [
  { to: '/openness', title: '不主动公开的信息' },
  { to: '/openness/proposals', title: '拟不予公开，待审查' },
];

export const CLEAN_UP_LINKS: readonly PartLink[] = [
  { to: '/clean-ups', title: '历次清理' },
  { to: '/clean-ups/proposals', title: '待变更效力的文件' },
];
