import { z } from 'zod';
import type { Body } from '../../richtext/index.ts';
import { RELATION_KINDS, type DocumentContent, type PublicAttachment, type RelationKind } from './rules/content.ts';

/** What the public reads of a content: not why it is open, and of a reprint not the text that was kept to compare. */
export type ReadContent = Omit<DocumentContent, 'openness' | 'source' | 'attachments'> & {
  readonly attachments: readonly PublicAttachment[];
  readonly source: { readonly name: string; readonly address: string } | null;
};

/** What lists and pages show of a released content, and the content itself as it may leave the office. */
export interface PublicFacts {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly documentNumber: string | null;
  readonly signedOn: string | null;
  readonly subject: string | null;
  readonly genre: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveUntil: string | null;
  readonly relations: readonly { readonly kind: RelationKind; readonly documentId: number }[];
  readonly hasPicture: boolean;
  /** The day that a bulletin, an event or a meeting is about. */
  readonly day: string | null;
  readonly attachments: readonly Pick<PublicAttachment, 'file' | 'name' | 'inline' | 'width' | 'height'>[];
  readonly body: Body;
  /** All but the body; with the body's own text to be read by `readPublicContent`. */
  readonly text: string;
  readonly bodyText: string;
}

const text = z.string();
const textOrNull = z.string().nullable();

/** Only what is looked at: it was all checked when it was stored. */
const Stored = z.looseObject({
  title: text,
  subtitle: text,
  summary: text,
  keywords: z.array(text),
  documentNumber: textOrNull,
  signedOn: textOrNull,
  subject: textOrNull,
  genre: textOrNull,
  effectiveFrom: textOrNull,
  effectiveUntil: textOrNull,
  relations: z.array(z.object({ kind: z.enum(RELATION_KINDS), documentId: z.number() })),
  attachments: z.array(
    z.looseObject({ file: text, name: text, inline: z.boolean(), width: z.number().optional(), height: z.number().optional() }),
  ),
  body: z.custom<Body>(() => true),
  source: z.object({ name: text, address: text }).nullable(),
  fields: z.record(text, z.unknown()),
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a content as it was stored, without checking its body. */
export function publicFacts(content: string): PublicFacts {
  const { openness: _, body, ...stored } = Stored.parse(JSON.parse(content));
  const { fields, attachments, relations, ...facts } = stored;
  const on = fields['on'];
  return {
    title: facts.title,
    subtitle: facts.subtitle,
    summary: facts.summary,
    keywords: facts.keywords,
    documentNumber: facts.documentNumber,
    signedOn: facts.signedOn,
    subject: facts.subject,
    genre: facts.genre,
    effectiveFrom: facts.effectiveFrom,
    effectiveUntil: facts.effectiveUntil,
    relations,
    hasPicture: attachments.some(({ inline }) => inline),
    day: typeof on === 'string' && DAY.test(on) ? on : null,
    attachments,
    body,
    text: JSON.stringify(stored),
    bodyText: JSON.stringify(body),
  };
}

/**
 * The content again, out of texts that `publicFacts` made and whose keeper vouches for every byte of them. It is not looked
 * at once more: that took twenty times as long as reading it. The body is read when it is first asked for: most pages
 * show it as it was written out once.
 */
export function readPublicContent(text: string, bodyText: () => string): ReadContent {
  const content: Omit<ReadContent, 'body'> = JSON.parse(text);
  let body: Body | null = null;
  return {
    ...content,
    get body() {
      body ??= readBody(bodyText());
      return body;
    },
  };
}

function readBody(json: string): Body {
  const body: Body = JSON.parse(json);
  return body;
}
