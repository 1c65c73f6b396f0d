import type { Actor } from '../../access/index.ts';
import { isAllowed } from '../request-deeds.ts';
import type { StoredRequest } from '../store.ts';
import { NAMING, type RequestFileKind } from './request-files.ts';

/** Whether somebody who reads the case may read its files of a kind: what names who asks is not for all. */
export function mayReadFile(actor: Actor, request: StoredRequest, kind: RequestFileKind): boolean {
  return !NAMING.includes(kind) || isAllowed('readApplicant', actor, request);
}
