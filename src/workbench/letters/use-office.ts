import { answerOf, api } from '../api/client.ts';

export const OFFICE_KEY = ['disclosure-office'] as const;

/** What the agency says of its disclosure office. */
export function readOffice() {
  return answerOf(api.GET('/api/v1/disclosure-office'));
}
