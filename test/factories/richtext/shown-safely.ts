import assert from 'node:assert/strict';
import { load } from 'cheerio';
import { safeLink } from '../../../src/richtext/index.ts';

const ELEMENTS = new Set(
  'p h2 h3 h4 ul ol li blockquote div table thead tbody tr th td figure img figcaption hr br a strong em u s sup sub section'.split(' '),
);
const ATTRIBUTES = new Set('class href rel id role aria-label tabindex scope colspan rowspan start src alt loading'.split(' '));

/** What a text is shown as holds nothing but the few elements, attributes and addresses that a text can have. */
export function assertShownSafely(html: string, imagePrefix: string): void {
  const page = load(html, {}, false);
  for (const { name, attributes } of elementsOf(page)) {
    assert.ok(ELEMENTS.has(name), `<${name}> in ${html}`);
    for (const [attribute, value] of attributes) {
      assert.ok(ATTRIBUTES.has(attribute), `${attribute}= in ${html}`);
      if (attribute === 'href') assert.ok(/^#[\w-]+$/.test(value) || safeLink(value) === value, `href=${value}`);
      if (attribute === 'src') assert.match(value, new RegExp(`^${imagePrefix}[0-9a-f]{64}$`));
    }
  }
  assert.ok(!html.includes('<!--'));
}

/** A whole page of ours that shows a text without pictures runs nothing and points nowhere else. */
export function assertNothingRuns(html: string): void {
  for (const { name, attributes } of elementsOf(load(html))) {
    assert.ok(!/^(?:script|img|svg|math|iframe|object|embed|base|form|template)$/.test(name), `<${name}> in ${html}`);
    for (const [attribute, value] of attributes) {
      assert.ok(!/^on|^(?:srcdoc|style|action|formaction|background)$/.test(attribute), `${attribute}= in ${html}`);
      if (attribute === 'href') assert.match(value, /^(?:#|https?:\/\/|mailto:|\/(?!\/))/);
    }
  }
}

interface ElementSeen {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

function elementsOf(page: ReturnType<typeof load>): readonly ElementSeen[] {
  return page('*')
    .get()
    .map((element) => {
      const found = page(element);
      return { name: String(found.prop('tagName')).toLowerCase(), attributes: Object.entries(found.attr() ?? {}) };
    });
}
