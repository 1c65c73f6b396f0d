import { useEffect } from 'react';

/**
 * `/` focuses the search of the page (`data-shortcut="search"`), `n` presses its “new” (`data-shortcut="new"`),
 * `?` opens the help. Not while somebody types or a dialog is open.
 */
export function useShortcuts({ onHelp }: { readonly onHelp: () => void }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      if (event.key === '?') onHelp();
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-shortcut="search"]')?.focus();
      else if (event.key === 'n') document.querySelector<HTMLElement>('[data-shortcut="new"]')?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
