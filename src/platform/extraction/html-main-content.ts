import type { HtmlElement, HtmlTree } from './html-tree.ts';

/** The part of a page that holds its text, and whether the page names it so. */
export interface MainContent {
  readonly element: HtmlElement;
  readonly named: boolean;
}

/** Ids and classes under which Chinese public sites (TRS, UCAP, VSB … systems) and article templates put the text. */
const TEXT_NAME =
  /^(?:zoom|zoomcon|ucap-content|trs_(?:u?editor|view|preappend)\S*|article\S*|content\S*|\S{1,20}[-_]?(?:content|article|text|zw)|view|v_news_content|vsb_\S*|pages_content|wzcon|detail\S*|news\S*|conTxt|maintext|bodytext|textbody|main)$/i;

/** A named part must hold this share of the page's unlinked text: otherwise it is a teaser, not the text. */
const LEAST_SHARE = 0.6;
/** Among nested named parts the smallest that still holds this share of the fullest. */
const SAME_TEXT_SHARE = 0.85;
/** Without a name, only what frames nearly all text is taken for its frame. */
const MOST_TEXT_SHARE = 0.9;
const CONTAINERS = new Set(['html', 'body', 'div', 'section', 'main', 'center', 'form']);
const LEAST_TEXT = 80;
const TABLES_LOOKED_AT = 200;

/**
 * Finds the page's text: the part named so when it holds most of what is not links, else the smallest part
 * that does; widened until it holds every table of data, since a table lost is worse than a menu kept.
 */
export function findMainContent(tree: HtmlTree): MainContent {
  const named = namedContent(tree.root);
  const element = includeTables(named ?? densest(tree.root), tree);
  return { element, named: element === named };
}

function unlinked(element: HtmlElement): number {
  return element.textLength - element.linkTextLength;
}

function namedContent(root: HtmlElement): HtmlElement | null {
  const total = unlinked(root);
  const candidates: HtmlElement[] = [];
  const pending = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (unlinked(element) < Math.max(LEAST_TEXT, total * LEAST_SHARE)) continue;
    if (isNamed(element)) candidates.push(element);
    for (const child of element.children) if (typeof child !== 'string') pending.push(child);
  }
  const fullest = Math.max(0, ...candidates.map(unlinked));
  let smallest: HtmlElement | null = null;
  for (const candidate of candidates) {
    if (unlinked(candidate) < fullest * SAME_TEXT_SHARE) continue;
    if (smallest === null || candidate.textLength <= smallest.textLength) smallest = candidate;
  }
  return smallest;
}

function isNamed({ name, attributes }: HtmlElement): boolean {
  if (name === 'article') return true;
  const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.slice(0, 200);
  return names.split(' ').some((word) => TEXT_NAME.test(word));
}

function densest(root: HtmlElement): HtmlElement {
  const enough = unlinked(root) * MOST_TEXT_SHARE;
  let element = root;
  for (;;) {
    const child = element.children.find(
      (candidate) => typeof candidate !== 'string' && CONTAINERS.has(candidate.name) && unlinked(candidate) >= enough,
    );
    if (child === undefined || typeof child === 'string' || child.textLength === 0) return element;
    element = child;
  }
}

function includeTables(start: HtmlElement, tree: HtmlTree): HtmlElement {
  let element = start;
  for (const table of tree.innermostTables.filter(holdsData).slice(0, TABLES_LOOKED_AT)) {
    while (!isInside(table, element)) {
      if (element.parent === null) return element;
      element = element.parent;
    }
  }
  return element;
}

function isInside(inner: HtmlElement, outer: HtmlElement): boolean {
  for (let element: HtmlElement | null = inner; element !== null; element = element.parent) if (element === outer) return true;
  return false;
}

/** Three rows and six cells of mostly unlinked text: not a menu, not a frame for a picture. */
function holdsData(table: HtmlElement): boolean {
  if (table.linkTextLength > table.textLength / 2) return false;
  let rows = 0;
  let cells = 0;
  const pending = [table];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    if (element.name === 'tr') rows++;
    else if (element.name === 'td' || element.name === 'th') cells++;
    for (const child of element.children) if (typeof child !== 'string') pending.push(child);
  }
  return rows >= 3 && cells >= 6;
}
