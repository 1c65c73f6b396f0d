import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { ATTACHMENT_KINDS, contentDisposition, downloadHeaders, EVERY_KIND } from '../../../platform/attachments/index.ts';
import type { DocumentFile } from './document-files.ts';

/** Hands a file out so that it can run nothing; what is of no kind we know is bytes to be saved. */
export function sendFile(
  reply: FastifyReply,
  { name, mediaType, bytes }: Pick<DocumentFile, 'name' | 'mediaType' | 'bytes'>,
  content: Readable,
  inline: boolean,
): FastifyReply {
  const kind = EVERY_KIND.find((one) => ATTACHMENT_KINDS[one].mediaTypes[0] === mediaType);
  const headers =
    kind === undefined
      ? { 'content-type': 'application/octet-stream', 'content-disposition': contentDisposition(name) }
      : downloadHeaders({ name, kind, inline });
  return reply.headers(headers).header('content-length', String(bytes)).send(content);
}
