import type { ReactNode } from 'react';

/** The mark of the public site. */
export function Emblem(): ReactNode {
  return (
    <svg className="emblem" viewBox="0 0 48 48" aria-hidden="true">
      <rect x="1" y="1" width="46" height="46" rx="6" fill="#b5121b" />
      <path fill="none" stroke="#fff" strokeWidth="2.5" d="M13 12h22v24H13zM18 18h12M18 24h12M18 30h7" />
    </svg>
  );
}
