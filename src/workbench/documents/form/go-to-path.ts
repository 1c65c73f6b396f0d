/** Moves the eye and the focus to the part of the form at this path, or to the nearest that holds it. */
export function goToPath(path: string, range?: { readonly start: number; readonly end: number }): boolean {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const place = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(part)}"]`);
    if (place === null) continue;
    place.scrollIntoView({ block: 'center' });
    const control = place.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button, [tabindex="0"]');
    control?.focus({ preventScroll: true });
    if (range !== undefined && (control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text')))
      control.setSelectionRange(range.start, range.end);
    return true;
  }
  return false;
}
