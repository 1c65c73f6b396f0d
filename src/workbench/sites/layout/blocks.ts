import type { HomeBlock } from '../../../modules/sites/rules/index.ts';
import { bodyText, readBody, type Body } from '../../../richtext/index.ts';
import { isRecord, listOf, textOr } from '../../api/is-record.ts';
import type { Shape } from '../../api/shapes.ts';
import { BLOCK_KINDS, type BlockKind } from '../site-words.ts';

type GivenBlock = Shape<'HomeBlockInput'>;

const EMPTY: Body = { type: 'doc', content: [] };

/** A block as it is when it is added. */
export function newBlock(kind: BlockKind, section: string): HomeBlock {
  switch (kind) {
    case 'latest':
      return { kind, section, count: 6 };
    case 'policies':
    case 'services':
      return { kind, count: 6 };
    case 'consultations':
      return { kind, count: 3 };
    case 'links':
      return { kind, title: '相关网站', links: [{ text: '', href: '' }] };
    case 'text':
      return { kind, title: '', body: EMPTY };
    case 'search':
    case 'disclosure':
    case 'topics':
    case 'reports':
      return { kind };
  }
}

/** As a form keeps it, and back; null for what is no block. */
export function blockWords(block: unknown): string {
  return JSON.stringify(block);
}

export function blockOf(words: string): HomeBlock | null {
  const parsed: unknown = JSON.parse(words);
  if (!isRecord(parsed)) return null;
  const kind = BLOCK_KINDS.find((one) => one === parsed['kind']);
  const count = Number(parsed['count'] ?? 0);
  const title = textOr(parsed['title'], '');
  switch (kind) {
    case undefined:
      return null;
    case 'latest':
      return { kind, section: textOr(parsed['section'], ''), count };
    case 'policies':
    case 'services':
    case 'consultations':
      return { kind, count };
    case 'links': {
      const links = listOf(parsed['links']).flatMap((link) =>
        isRecord(link) ? [{ text: textOr(link['text'], ''), href: textOr(link['href'], '') }] : [],
      );
      return { kind, title, links };
    }
    case 'text': {
      const body = readBody(parsed['body']);
      return { kind, title, body: body.ok ? body.value : EMPTY };
    }
    case 'search':
    case 'disclosure':
    case 'topics':
    case 'reports':
      return { kind };
  }
}

/** As the API takes it. */
export function givenBlock(block: HomeBlock): GivenBlock {
  switch (block.kind) {
    case 'links':
      return { ...block, links: block.links.map(({ text, href }) => ({ text, href })) };
    case 'text':
      return { ...block, body: { type: 'doc', content: [...block.body.content] } };
    case 'search':
    case 'latest':
    case 'policies':
    case 'disclosure':
    case 'services':
    case 'topics':
    case 'consultations':
    case 'reports':
      return block;
  }
}

/** A text block's words, an empty line between paragraphs. */
export function textOfBody(body: Body): string {
  return body.content.map((node) => bodyText({ type: 'doc', content: [node] }).trim()).join('\n\n');
}

export function bodyOfText(text: string): Body {
  const paragraphs = text.split(/\n\s*\n/u).map((part) => part.replaceAll('\n', ' '));
  return {
    type: 'doc',
    content: paragraphs.map((words) => ({
      type: 'paragraph',
      attrs: { textAlign: null },
      content: words === '' ? [] : [{ type: 'text', text: words, marks: [] }],
    })),
  };
}

/** Whether a body is nothing but paragraphs without marks: what the small field of a block can show. */
export function isPlain(body: Body): boolean {
  return JSON.stringify(bodyOfText(textOfBody(body))) === JSON.stringify(body) || body.content.length === 0;
}
