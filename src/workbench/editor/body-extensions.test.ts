import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { canonicalBody, readBody, type Body } from '../../richtext/index.ts';
import { randomBody } from '../../../test/factories/richtext/random-body.ts';
import { bodyExtensions } from './body-extensions.ts';
import { documentOf } from './editor-document.ts';

const schema = getSchema(
  bodyExtensions({
    imageAddress: () => '',
    imageView: null,
    onEditFootnote: () => undefined,
    onEditLink: () => undefined,
    paste: { clean: () => Promise.reject(new Error('not here')), upload: async () => null, knows: () => true, say: () => undefined },
  }),
);

function throughEditor(body: Body): Body {
  const document = schema.nodeFromJSON(documentOf(body));
  document.check();
  const json: unknown = document.toJSON();
  const read = readBody(json);
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.error));
  return read.value;
}

test('every text that may be stored goes through the editor and comes out as it was', () => {
  fc.assert(
    fc.property(randomBody, (body) => {
      assert.equal(canonicalBody(throughEditor(body)), canonicalBody(body));
    }),
    { numRuns: 200 },
  );
});

test('the editor knows the nodes and marks of a stored text and no others', () => {
  assert.deepEqual(Object.keys(schema.nodes).sort(), [
    'blockquote',
    'bulletList',
    'doc',
    'footnote',
    'hardBreak',
    'heading',
    'horizontalRule',
    'image',
    'listItem',
    'orderedList',
    'paragraph',
    'table',
    'tableCell',
    'tableHeader',
    'tableRow',
    'text',
  ]);
  assert.deepEqual(Object.keys(schema.marks).sort(), ['bold', 'italic', 'link', 'strike', 'subscript', 'superscript', 'underline']);
});

test('nodes and marks have the attributes of a stored text and no others', () => {
  const attributes = (type: { readonly spec: { readonly attrs?: object } } | undefined) => Object.keys(type?.spec.attrs ?? {}).sort();
  assert.deepEqual(attributes(schema.nodes['table']), []);
  assert.deepEqual(attributes(schema.nodes['tableCell']), ['colspan', 'rowspan']);
  assert.deepEqual(attributes(schema.nodes['tableHeader']), ['colspan', 'rowspan']);
  assert.deepEqual(attributes(schema.nodes['image']), ['alt', 'caption', 'file']);
  assert.deepEqual(attributes(schema.nodes['orderedList']), ['start']);
  assert.deepEqual(attributes(schema.nodes['heading']), ['level', 'textAlign']);
  assert.deepEqual(attributes(schema.marks['link']), ['href']);
});

test('an empty text gives something to write in', () => {
  assert.deepEqual(throughEditor({ type: 'doc', content: [] }), { type: 'doc', content: [] });
});
