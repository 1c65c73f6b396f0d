import { z } from 'zod';
import { OPENNESS, RELATION_KINDS } from './rules/content.ts';

const day = z.iso
  .date()
  .refine((text) => text >= '1900-01-01', '日期太早，请检查年份。')
  .nullable();
const documentId = z.number().int().min(1).max(2_147_483_647);
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/);
const row = z.record(name, z.string().max(5000)).readonly();

const FieldValue = z.union([
  z.string().max(50_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(5000)).max(200).readonly(),
  z.array(row).max(2000).readonly(),
]);

export const AttachmentShape = z
  .strictObject({
    file: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256'),
    name: z.string().max(200),
    mediaType: z.string().max(200),
    bytes: z.number().int().min(0),
    inline: z.boolean(),
  })
  .meta({ id: 'Attachment' });

/** What a document says, as the API takes and gives it: its body is read by `readBody` besides. */
export const DocumentContentShape = z
  .strictObject({
    title: z.string().max(500),
    subtitle: z.string().max(500),
    summary: z.string().max(5000),
    keywords: z.array(z.string().max(100)).max(50).readonly(),
    body: z.object({ type: z.literal('doc'), content: z.array(z.unknown()).readonly() }).meta({ id: 'DocumentBody' }),
    documentNumber: z.string().max(100).nullable(),
    signedOn: day,
    subject: z.string().max(20).nullable(),
    genre: z.string().max(60).nullable(),
    effectiveFrom: day,
    effectiveUntil: day,
    openness: z.strictObject({ status: z.enum(OPENNESS), ground: z.string().max(60).nullable(), reason: z.string().max(5000) }).nullable(),
    relations: z
      .array(z.strictObject({ kind: z.enum(RELATION_KINDS), documentId }))
      .max(200)
      .readonly(),
    attachments: z.array(AttachmentShape).max(500).readonly(),
    source: z.strictObject({ name: z.string().max(500), address: z.string().max(2000), original: z.string().max(2_000_000) }).nullable(),
    fields: z.record(name, FieldValue).readonly(),
  })
  .meta({ id: 'DocumentContent' });
