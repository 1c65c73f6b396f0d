import { useEffect } from 'react';

/** Names the tab of the browser after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · 工作台`;
  }, [title]);
}
