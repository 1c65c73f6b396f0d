/** Markup that may go into a page as it is. Only `html` and `trusted` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, markup is kept, `null`, `undefined` and `false` leave nothing. */
export type Fragment = Html | string | number | null | undefined | false | readonly Fragment[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const UNSAFE = /[&<>"']/;
const URL_ATTRIBUTE = /\s(?:href|src|action|formaction|poster|data)="$/i;
const FORBIDDEN_PLACE = /(?:\s[\w:-]+=\s*|\son[a-z]+="[^"]*|\sstyle="[^"]*|<(?:script|style)[^>]*>[^<]*)$/i;
const SAFE_URL = /^(?:https?:\/\/|mailto:|tel:|#|\?|\/(?![/\\])|\.{1,2}\/|[\w%.~-]+(?:[/?#]|$))/i;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f]/;
const checked = new WeakSet<TemplateStringsArray>();

/** Characters of a text or of a quoted attribute, made harmless. */
function escapeHtml(text: string): string {
  // Most texts have none: looking is cheaper than replacing nothing.
  return UNSAFE.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character) : text;
}

/** Markup from our own hands (a rendered document, a constant). Never for anything a person typed. */
export function trusted(text: string): Html {
  return new Html(text);
}

function render(value: Fragment): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || value === false) return '';
  return value.map(render).join('');
}

/** A URL that a page may point at; anything else (`javascript:`, `data:`, `//elsewhere`) becomes `#`. */
function safeUrl(url: string): string {
  // Browsers drop tabs and line breaks inside a URL: `/\t/elsewhere` would leave this site.
  return SAFE_URL.test(url) && !CONTROL.test(url) ? url : '#';
}

/** A value in an event handler, a style, a script or an unquoted attribute is a programming error: no escaping is right there. */
function assertPlaces(strings: TemplateStringsArray): void {
  if (checked.has(strings)) return;
  for (const part of strings.slice(0, -1)) {
    if (FORBIDDEN_PLACE.test(part)) throw new Error(`No value may stand after ${JSON.stringify(part.slice(-40))}`);
  }
  checked.add(strings);
}

/** Tagged template: html`<p title="${title}">${text}</p>`. Escapes every value; checks every URL. */
export function html(strings: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  assertPlaces(strings);
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) {
    const before = strings[index] ?? '';
    text += typeof value === 'string' && URL_ATTRIBUTE.test(before) ? escapeHtml(safeUrl(value)) : render(value);
    text += strings[index + 1] ?? '';
  }
  return new Html(text);
}
