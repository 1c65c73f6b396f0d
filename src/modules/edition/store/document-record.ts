import { z } from 'zod';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { publicFacts, type PublicState } from '../../documents/index.ts';
import { RELATION_KINDS, VALIDITIES } from '../../documents/rules/index.ts';
import type { Card, Withdrawn } from '../rules/public-document.ts';
import type { PublicEntry } from '../rules/public-entry.ts';
import { writeRecord } from './public-record.ts';

const LONGEST_SUMMARY = 120;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** On disk beside the content: what is told of a document besides its text. */
const Told = z.object({
  validityOn: z.string().nullable(),
  validityDocumentId: z.number().nullable(),
  releases: z.array(
    z.object({ kind: z.enum(['release', 'correction', 'urgentRelease', 'withdrawal', 'validity']), at: z.string(), reason: z.string() }),
  ),
});
export type Told = z.output<typeof Told>;

const CardShape = z.object({
  id: z.number(),
  agencyId: z.number(),
  unitId: z.number(),
  type: z.string(),
  title: z.string(),
  subtitle: z.string(),
  documentNumber: z.string().nullable(),
  indexNumber: z.string(),
  signedOn: z.string().nullable(),
  releasedOn: z.string(),
  releasedAt: z.number(),
  corrected: z.boolean(),
  urgent: z.boolean(),
  subject: z.string().nullable(),
  genre: z.string().nullable(),
  validity: z.enum(VALIDITIES).nullable(),
  effectiveFrom: z.string().nullable(),
  effectiveUntil: z.string().nullable(),
  summary: z.string(),
  keywords: z.array(z.string()),
  day: z.string().nullable(),
  interprets: z.array(z.number()),
  hasPicture: z.boolean(),
});

const Head = z.union([
  z.object({ card: CardShape, ties: z.array(z.object({ kind: z.enum(RELATION_KINDS), id: z.number() })), told: Told }),
  z.object({
    withdrawn: z.object({
      id: z.number(),
      agencyId: z.number(),
      title: z.string(),
      indexNumber: z.string(),
      withdrawnAt: z.number(),
      reason: z.string(),
    }),
  }),
]);

export interface StoredDocument {
  readonly entry: PublicEntry | Withdrawn;
  readonly record: Buffer;
}

/** A document's public state as it stands in memory and on disk. */
export function storeDocument(state: PublicState): StoredDocument {
  const facts = publicFacts(state.content);
  const { id, agencyId, indexNumber, withdrawnAt } = state;
  if (withdrawnAt !== null) {
    const entry = { id, agencyId, title: facts.title, indexNumber, withdrawnAt, reason: state.withdrawalReason };
    return { entry, record: writeRecord({ withdrawn: { ...entry, withdrawnAt: withdrawnAt.getTime() } }, '') };
  }
  const card: Card = {
    id,
    agencyId,
    unitId: state.unitId,
    type: state.type,
    title: facts.title,
    subtitle: facts.subtitle,
    documentNumber: facts.documentNumber,
    indexNumber,
    signedOn: facts.signedOn,
    releasedOn: shanghaiDay(state.firstReleasedAt),
    releasedAt: state.releasedAt.getTime(),
    corrected: state.releases.filter(({ kind }) => kind !== 'withdrawal' && kind !== 'validity').length > 1,
    urgent: state.urgent,
    subject: facts.subject,
    genre: facts.genre,
    validity: state.validity,
    effectiveFrom: facts.effectiveFrom,
    effectiveUntil: facts.effectiveUntil,
    summary: facts.summary.slice(0, LONGEST_SUMMARY).replace(HALF_CHARACTER, ''),
    keywords: facts.keywords,
    day: facts.day,
    interprets: facts.relations.filter(({ kind }) => kind === 'interprets').map(({ documentId }) => documentId),
    hasPicture: facts.hasPicture,
  };
  const entry: PublicEntry = { card, ties: facts.relations.map(({ kind, documentId }) => ({ kind, id: documentId })) };
  const { validityOn, validityDocumentId, releases } = state;
  const told: Told = { validityOn, validityDocumentId, releases: [...releases] };
  return { entry, record: writeRecord({ ...entry, told }, facts.text) };
}

export type DocumentHead = (PublicEntry & { readonly told: Told }) | Withdrawn;

/** The same back from the head on disk. */
export function readDocumentHead(json: unknown): DocumentHead {
  const head = Head.parse(json);
  return 'card' in head ? head : { ...head.withdrawn, withdrawnAt: new Date(head.withdrawn.withdrawnAt) };
}
