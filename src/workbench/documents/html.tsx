import type { ReactNode } from 'react';

/**
 * Markup that was written by our own functions from stored content, every text in it escaped. The page's policy lets
 * neither scripts nor styles in besides.
 */
export function Html({ html, className }: { readonly html: string; readonly className: string }): ReactNode {
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
