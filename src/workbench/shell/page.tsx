import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePageTitle } from './use-page-title.ts';

export interface Crumb {
  readonly text: string;
  /** Path below `/workbench`. */
  readonly to: string;
}

export interface PageProps {
  readonly title: string;
  /** What lies above this page; the title itself is added. */
  readonly above?: readonly Crumb[];
  /** Beside the title: state tags. */
  readonly marks?: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The one frame of all screens: breadcrumb, title (which takes the focus when the page opens), actions. */
export function Page({ title, above = [], marks, lead, actions, children }: PageProps): ReactNode {
  usePageTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not away from a field that is being filled in, and not on a page that has taken the focus itself.
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body || activeElement.closest('.side, .skip-link, .masthead') !== null)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      {above.length > 0 && (
        <nav className="breadcrumb" aria-label="当前位置">
          <ol>
            {above.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.text}</Link>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {marks}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
      {children}
    </>
  );
}
