import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ATTACKS } from '../../../test/factories/richtext/attacks.ts';
import { assertNothingRuns, assertShownSafely } from '../../../test/factories/richtext/shown-safely.ts';
import {
  bodyToHtml,
  bodyToPrint,
  canonicalBody,
  diffBodies,
  diffToHtml,
  EMPTY_BODY,
  passagesOf,
  readBody,
  type Body,
} from '../../richtext/index.ts';
import { renderHtml } from '../rendering/index.ts';
import { docxToBody, htmlToBody } from './index.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { buildWord } from './testing/build-word.ts';

const IMAGES = '/files/';
const ADDRESS = { imageAddress: (file: string): string => IMAGES + file };
const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** With time enough on a busy machine: what is asked is that it ends, and how. */
const PATIENT = { ...DEFAULT_LIMITS, timeoutMs: 60_000 };

async function pasted(html: string): Promise<Body> {
  const result = await htmlToBody(html, {}, PATIENT);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value.body;
}

/** As a page, as a difference, and as what the editor is given back. */
function assertHarmless(body: Body): void {
  assertShownSafely(bodyToHtml(body, ADDRESS), IMAGES);
  const again = readBody(JSON.parse(canonicalBody(body)));
  assert.ok(again.ok);
  const difference = diffToHtml(diffBodies(EMPTY_BODY, body), ADDRESS).replaceAll(/<\/?ins>/g, '');
  assertShownSafely(difference, IMAGES);
  const printed = renderHtml({
    title: ['题'],
    subtitle: null,
    author: '',
    subject: '',
    keywords: [],
    date: null,
    blocks: bodyToPrint(body, { picture: () => null }),
  });
  assertNothingRuns(printed);
}

for (const [name, html] of Object.entries(ATTACKS)) {
  test(`pasted: ${name}`, async () => {
    assertHarmless(await pasted(html));
    assertHarmless(await pasted(`<p>前${html}后</p>`));
    assertHarmless(await pasted(`<table><tr><td>${html}</td></tr></table><ul><li>${html}</li></ul>`));
  });

  test(`imported from Word: ${name}`, async () => {
    const text = html.replaceAll(/[&<>"]/g, (character) => HTML_ENTITIES[character] ?? character).replaceAll(/\p{Cc}/gu, '');
    const rels = `<Relationships><Relationship Id="r1" Target="${text}" TargetMode="External"/><Relationship Id="r2" Target="media/a.png"/></Relationships>`;
    const word = buildWord(
      `<w:p><w:hyperlink r:id="r1"><w:r><w:t>${text}</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
        `<w:p><w:r><w:drawing><wp:docPr descr="${text}"/><a:blip r:embed="r2"/></w:drawing></w:r></w:p>` +
        `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "${text}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>文</w:t></w:r></w:p>`,
      [
        { name: 'word/_rels/document.xml.rels', data: rels },
        {
          name: 'word/footnotes.xml',
          data: `<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
        },
        { name: 'word/media/a.png', data: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]) },
      ],
    );
    const result = await docxToBody(word);
    assert.ok(result.ok);
    assertHarmless(result.value.body);
  });

  test(`stored by a program: ${name}`, () => {
    const link = { type: 'link', attrs: { href: html } };
    const values = [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: html },
          { type: 'footnote', attrs: { text: html } },
        ],
      },
      { type: 'image', attrs: { file: 'ab'.repeat(32), alt: html, caption: html } },
      { type: 'image', attrs: { file: html, alt: '', caption: '' } },
      { type: 'paragraph', attrs: { textAlign: html } },
      { type: 'paragraph', content: [{ type: 'text', text: '文', marks: [link] }] },
      { type: html },
      { type: 'paragraph', attrs: { [html]: html } },
    ];
    for (const value of values) {
      const read = readBody({ type: 'doc', content: [value] });
      if (read.ok) assertHarmless(read.value);
    }
  });
}

test('attacks thrown together at random, cut anywhere', async () => {
  const pieces = Object.values(ATTACKS).flatMap((html) => [
    html,
    html.slice(0, Math.ceil(html.length / 2)),
    html.slice(Math.ceil(html.length / 2)),
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces, '<table><tr><td>', '</table>', '<ul><li>', '文', '<p>', '"', "'", '-->', '<'), { maxLength: 12 }),
      async (parts) => {
        assertHarmless(await pasted(parts.join('')));
      },
    ),
    { seed: 20261122, numRuns: 400 },
  );
});

async function outcome(html: string): Promise<string> {
  const result = await htmlToBody(html, {}, PATIENT);
  if (result.ok) return `${passagesOf(result.value.body).length} passages`;
  assert.match(result.error.message, /^[^{}]+。$/);
  return result.error.code;
}

test('hostile sizes are refused by a sentence or read within bounds', async () => {
  assert.equal(await outcome(`<table>${`<tr>${'<td>1</td>'.repeat(20)}</tr>`.repeat(10_000)}</table>`), 'body.tooManyCells');
  assert.equal(await outcome(`<p>${'字'.repeat(5_000_000)}</p>`), 'body.tooMuchText');
  assert.equal(await outcome('<div>'.repeat(200_000)), 'source.tooComplex');
  assert.equal(await outcome('<ul><li>'.repeat(2_000) + '底'), '1 passages');
  assert.equal(await outcome(`${'<table><tr><td>'.repeat(1_500)}底`), '1 passages');
  assert.equal(await outcome(`${'<blockquote>'.repeat(3_000)}底`), '1 passages');
  assert.equal(await outcome(`<b>${'<i>'.repeat(4_000)}底`), '1 passages');
  assert.equal(await outcome('<table><tr><td colspan=99999 rowspan=99999>甲</td></tr><tr><td>乙</td></tr></table>'), '2 passages');
  assert.match(await outcome(`<p style="${'a:b;'.repeat(200_000)}">甲</p>`), /passages/);
  assert.match(await outcome('<!--StartFragment-->'.repeat(100_000)), /passages|source/);
  assert.match(await outcome(`<p>${'<br>'.repeat(100_000)}甲</p>`), /passages|body/);
  assert.equal(await outcome('<'.repeat(500_000)), '1 passages');
});
