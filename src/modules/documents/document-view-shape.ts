import { z } from 'zod';
import { DocumentContentShape } from './content-shape.ts';
import { RELATION_KINDS } from './rules/content.ts';
import { DOCUMENT_STATES } from './rules/document-states.ts';
import { MAY_DEEDS } from './rules/may-deeds.ts';
import { VALIDITIES } from './rules/validity.ts';

const Named = z.object({ id: z.number().int(), name: z.string() });

const RelatedShape = z
  .object({
    kind: z.enum(RELATION_KINDS),
    id: z.number().int(),
    title: z.string().nullable(),
    state: z.enum(DOCUMENT_STATES).nullable(),
  })
  .meta({ id: 'RelatedDocument' });

const IncompletenessShape = z.object({ path: z.string(), code: z.string(), message: z.string() });

/** 信息 as the API sends it. */
export const DocumentShape = z
  .object({
    id: z.number().int(),
    agencyId: z.number().int(),
    agency: Named,
    unit: Named,
    type: z.string(),
    title: z.string(),
    state: z.enum(DOCUMENT_STATES),
    /** The newest content; its hash is what is signed. */
    revision: z.number().int(),
    contentHash: z.string(),
    content: DocumentContentShape,
    changed: z.object({ by: z.string(), at: z.iso.datetime(), note: z.string() }),
    /** What the asker was typing and has not saved; begun from an older revision when somebody else has saved since. */
    draft: z.object({ baseRevision: z.number().int(), content: DocumentContentShape, savedAt: z.iso.datetime() }).nullable(),
    indexNumber: z.string().nullable(),
    validity: z.enum(VALIDITIES).nullable(),
    /** What the public reads; null when it never did. */
    released: z
      .object({
        revision: z.number().int(),
        at: z.iso.datetime(),
        firstAt: z.iso.datetime(),
        indexNumber: z.string(),
        address: z.string(),
      })
      .nullable(),
    withdrawn: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
    urgent: z.boolean(),
    schedule: z.object({ releaseAt: z.iso.datetime().nullable(), withdrawAt: z.iso.datetime().nullable() }),
    relations: z.array(RelatedShape).readonly(),
    relationsBack: z.array(RelatedShape).readonly(),
    /** What is still missing before it can be reviewed. */
    incomplete: z.array(IncompletenessShape).readonly(),
    createdBy: z.object({ kind: z.enum(['person', 'machine', 'system']), name: z.string() }),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    /** What the asker may do to it now. */
    may: z.array(z.enum(MAY_DEEDS)).readonly(),
    version: z.number().int(),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.input<typeof DocumentShape>;
