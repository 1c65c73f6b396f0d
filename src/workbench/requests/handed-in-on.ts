import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { RequestShape } from './request-words.ts';

/** With what a message begins that was handed in by the website for it. */
const BEGINS: Readonly<Record<string, string>> = { receiveCorrection: '【补正】', receiveReasons: '【说明理由】' };

type Message = Pick<RequestShape['messages'][number], 'direction' | 'noted' | 'text' | 'writtenAt'>;

/** The day on which the applicant handed in what a deed takes in, by the website: it came then, whenever it is read. Null: not by the website. */
export function handedInOn(deed: string, messages: readonly Message[]): string | null {
  const begins = BEGINS[deed];
  const found = messages.find(
    ({ direction, noted, text }) => begins !== undefined && direction === 'in' && !noted && text?.startsWith(begins) === true,
  );
  return found === undefined ? null : shanghaiDay(new Date(found.writtenAt));
}
