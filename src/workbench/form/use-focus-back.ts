import { useEffect, useState } from 'react';

/**
 * For what stands in a dialog: when it goes, the focus returns to what had it before, or, where that went too, to the title of
 * the page, so that whoever works by keyboard goes on from a place on the page.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // By then the dialog is gone, and a page that came instead has taken the focus.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          giveTo(before);
          giveTo(document.querySelector('[role="dialog"] button:not(.ant-modal-close)'));
          giveTo(document.querySelector('h1'));
        });
      });
    },
    [before],
  );
}

function giveTo(place: Element | null): void {
  if (document.activeElement === document.body && place instanceof HTMLElement) place.focus({ preventScroll: true });
}
