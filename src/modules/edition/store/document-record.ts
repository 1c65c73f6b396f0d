import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { publicFacts, readPublicContent, type PublicState } from '../../documents/index.ts';
import { bodyText, imagesOf } from '../../../richtext/index.ts';
import type { Card, PublicContent, Withdrawn } from '../rules/public-document.ts';
import type { PublicEntry } from '../rules/public-entry.ts';
import { MARKUP_FORMAT, writeMarkup, type Markup } from './body-markup.ts';
import { readPart, writeRecord } from './public-record.ts';

const LONGEST_SUMMARY = 120;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** On disk beside the content: what is told of a document besides its text. */
export interface Told {
  readonly validityOn: string | null;
  readonly validityDocumentId: number | null;
  readonly releases: PublicState['releases'];
  /** How its text begins, where it has no summary. */
  readonly opening: string;
  /** The first picture in its text, by its file. */
  readonly picture: string | null;
}

interface Details {
  readonly told: Told;
  /** Of the text that is written out: how, and its mark. */
  readonly format: string;
  readonly mark: string;
}

const DETAILS = 1;
const CONTENT = 2;
const MARKUP = 3;
const BODY = 4;

/** What a body of so many bytes costs to pack is less than what reading it with every page costs. */
const WORTH_PACKING_BYTES = 8_192;

/** What stands at the beginning of a record. */
type StoredHead = PublicEntry | { readonly withdrawn: Omit<Withdrawn, 'withdrawnAt'> & { readonly withdrawnAt: number } };

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
    return { entry, record: writeRecord({ withdrawn: { ...entry, withdrawnAt: withdrawnAt.getTime() } }, []) };
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
    summary: shortened(facts.summary),
    keywords: facts.keywords,
    day: facts.day,
    interprets: facts.relations.filter(({ kind }) => kind === 'interprets').map(({ documentId }) => documentId),
    hasPicture: facts.hasPicture,
  };
  const entry: PublicEntry = { card, ties: facts.relations.map(({ kind, documentId }) => ({ kind, id: documentId })) };
  const { validityOn, validityDocumentId, releases } = state;
  const opening = card.summary === '' ? shortened(bodyText(facts.body)) : '';
  const picture = card.hasPicture ? (imagesOf(facts.body)[0]?.file ?? null) : null;
  const markup = writeMarkup(id, facts);
  const details: Details = {
    told: { validityOn, validityDocumentId, releases, opening, picture },
    format: MARKUP_FORMAT,
    mark: markup.mark,
  };
  return { entry, record: writeRecord(entry, [JSON.stringify(details), facts.text, markup.bytes, packed(facts.bodyText)]) };
}

function shortened(text: string): string {
  return text.slice(0, LONGEST_SUMMARY).replace(HALF_CHARACTER, '');
}

export type DocumentHead = PublicEntry | Withdrawn;

/** What the page of a document shows; null when the record tells that it was withdrawn. */
export interface DocumentParts {
  readonly card: Card;
  readonly told: Told;
  readonly content: PublicContent;
  readonly markup: Markup;
}

/** Out of a record whose every byte the store vouches for: not looked at once more. */
export function readDocument(record: Buffer): DocumentParts | null {
  const head = headOf(readPart(record, 0).toString());
  if (!('card' in head)) return null;
  const { card } = head;
  const { told, format, mark } = detailsOf(readPart(record, DETAILS).toString());
  const content = readPublicContent(readPart(record, CONTENT).toString(), () => unpacked(readPart(record, BODY)));
  const markup = format === MARKUP_FORMAT ? { bytes: readPart(record, MARKUP), mark } : writeMarkup(card.id, content);
  return { card, told, content, markup };
}

/** The first byte says whether the text behind it is packed. Pages show it as it was written out; few read it. */
function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length < WORTH_PACKING_BYTES) return Buffer.concat([Buffer.of(0), bytes]);
  return Buffer.concat([Buffer.of(1), deflateRawSync(bytes, { level: 1 })]);
}

function unpacked(bytes: Buffer): string {
  const text = bytes.subarray(1);
  return (bytes[0] === 1 ? inflateRawSync(text) : text).toString();
}

function headOf(json: string): StoredHead {
  const head: StoredHead = JSON.parse(json);
  return head;
}

function detailsOf(json: string): Details {
  const details: Details = JSON.parse(json);
  return details;
}

/** The same back from the head of a record, whose every byte the store vouches for: not looked at once more. */
export function readDocumentHead(record: Buffer): DocumentHead {
  const head = headOf(readPart(record, 0).toString());
  return 'card' in head ? head : { ...head.withdrawn, withdrawnAt: new Date(head.withdrawn.withdrawnAt) };
}
