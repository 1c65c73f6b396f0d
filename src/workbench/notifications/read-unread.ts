import { isRecord } from '../api/is-record.ts';
import { requestJson } from '../api/request-json.ts';

/** How many notices are unread. */
export async function readUnread(): Promise<number> {
  const body = await requestJson('/api/v1/notifications/unread');
  return isRecord(body) && typeof body['unread'] === 'number' ? body['unread'] : 0;
}
