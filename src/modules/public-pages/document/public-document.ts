import type { FastifyRequest } from 'fastify';
import { placeOf } from '../../../portal/index.ts';
import { isWithdrawn, type Editions, type PublicDocument } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import { documentId } from './document-page.ts';

/** The document that an address names, when it is public on the site that is asked; null otherwise. */
export async function askedDocument(
  editions: Editions,
  request: FastifyRequest<{ Params: { id: string } }>,
): Promise<{ readonly document: PublicDocument; readonly site: Site; readonly edition: number } | null> {
  const edition = editions.current();
  const id = documentId(request.params.id);
  const card = id === null ? null : edition.card(id);
  const site = edition.siteOf(request.host, placeOf(request.url).site ?? '');
  if (id === null || site === null || card === null || isWithdrawn(card) || !edition.covers(site, card)) return null;
  const document = await edition.document(id);
  return document === null ? null : { document, site, edition: edition.number };
}
