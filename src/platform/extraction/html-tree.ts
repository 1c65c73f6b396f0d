import { Parser } from 'htmlparser2';
import { err, ok, type Result } from '../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';

/** An element with what is needed to find the page's main text; counts include everything below it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: (HtmlElement | string)[];
  textLength: number;
  linkTextLength: number;
  linkCount: number;
}

export interface HtmlTree {
  readonly root: HtmlElement;
  /** Tables that hold no other table. */
  readonly innermostTables: readonly HtmlElement[];
  readonly title: string;
  /** `<meta name content>`, names in lower case. */
  readonly meta: ReadonlyMap<string, string>;
}

const MAX_ELEMENTS = 300_000;
/** Deeper elements are hung on the ancestor at this depth: pages that forget to close tags nest without end. */
const MAX_DEPTH = 800;
/** The parser searches its open tags on every stray end tag; beyond this it would turn quadratic. */
const MAX_OPEN_TAGS = 5_000;
const CHUNK = 32 * 1024;

/** Elements whose content no reader sees. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'rt',
  'rp',
]);
const HIDDEN_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i;

/** Parses a page into a bare tree without scripts, styles and hidden parts. Linear in its length. */
export function parseHtml(html: string, limits: Limits): Result<HtmlTree, ExtractionFailure> {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
    },
    { decodeEntities: true },
  );
  const deadline = performance.now() + limits.timeoutMs;
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    if (builder.elementCount > MAX_ELEMENTS || builder.openCount > MAX_OPEN_TAGS)
      return err(extractionFailure('tooComplex', '网页标签过多或嵌套过深'));
    if (performance.now() > deadline) return err(extractionFailure('timeout', String(limits.timeoutMs / 1000)));
  }
  parser.end();
  return ok(builder.finish());
}

class TreeBuilder {
  elementCount = 0;
  #root = newElement('#root', {}, null);
  #open: HtmlElement[] = [this.#root];
  /** How many of the open elements are unseen. */
  #unseenCount = 0;
  #unseen: boolean[] = [false];
  #openTables: HtmlElement[] = [];
  #outerTables = new Set<HtmlElement>();
  #tables: HtmlElement[] = [];
  #title = '';
  #meta = new Map<string, string>();

  get openCount(): number {
    return this.#open.length;
  }

  open(name: string, attributes: Record<string, string>): void {
    this.elementCount++;
    const parent = this.#open.at(-1) ?? this.#root;
    const element = newElement(name, attributes, parent);
    const unseen = UNSEEN.has(name) || isHidden(attributes);
    if (this.#unseenCount === 0 && !unseen) parent.children.push(element);
    this.#unseen.push(unseen);
    if (unseen) this.#unseenCount++;
    this.#open.push(this.#open.length < MAX_DEPTH ? element : parent);
    if (name === 'table' && this.#unseenCount === 0) this.#openTable(element);
    if (name === 'meta') this.#noteMeta(attributes);
  }

  text(text: string): void {
    const current = this.#open.at(-1) ?? this.#root;
    if (current.name === 'title' && current.parent?.name !== 'svg') this.#title += text;
    else if (this.#unseenCount === 0) {
      const last = current.children.at(-1);
      // The parser cuts a text at every entity.
      if (typeof last === 'string') current.children[current.children.length - 1] = last + text;
      else current.children.push(text);
      current.textLength += text.trim().length;
    }
  }

  close(): void {
    if (this.#open.length === 1) return;
    const element = this.#open.pop();
    if (this.#unseen.pop() === true) this.#unseenCount--;
    const parent = this.#open.at(-1);
    if (element === undefined || parent === undefined || element === parent) return;
    if (this.#openTables.at(-1) === element) this.#openTables.pop();
    parent.textLength += element.textLength;
    parent.linkTextLength += element.name === 'a' ? element.textLength : element.linkTextLength;
    parent.linkCount += element.linkCount + (element.name === 'a' ? 1 : 0);
  }

  finish(): HtmlTree {
    while (this.#open.length > 1) this.close();
    const innermostTables = this.#tables.filter((table) => !this.#outerTables.has(table));
    return { root: this.#root, innermostTables, title: this.#title.trim(), meta: this.#meta };
  }

  #openTable(table: HtmlElement): void {
    const outer = this.#openTables.at(-1);
    if (outer !== undefined) this.#outerTables.add(outer);
    this.#openTables.push(table);
    this.#tables.push(table);
  }

  #noteMeta(attributes: Record<string, string>): void {
    const name = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
    const content = attributes['content'] ?? '';
    if (name !== '' && content !== '') this.#meta.set(name, content.trim());
  }
}

function newElement(name: string, attributes: Readonly<Record<string, string>>, parent: HtmlElement | null): HtmlElement {
  return { name, attributes, parent, children: [], textLength: 0, linkTextLength: 0, linkCount: 0 };
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes['style'];
  return attributes['hidden'] !== undefined || (style !== undefined && HIDDEN_STYLE.test(style));
}
