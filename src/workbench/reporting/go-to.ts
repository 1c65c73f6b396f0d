/** Moves the eye and the focus within the page; the address stays, so that back leads to the page before. */
export function goTo(event: { readonly preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
