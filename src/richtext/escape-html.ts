const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const UNSAFE = /[&<>"']/;

/** Makes text safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  // Most texts have none: looking is cheaper than replacing nothing.
  return UNSAFE.test(text) ? text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character) : text;
}
