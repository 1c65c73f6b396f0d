import type { Database } from '../../platform/database/index.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { screen, type ScreeningFinding } from '../../screening/index.ts';
import { compiledWordsFor } from '../wording/index.ts';

/** What people must not be shown of others, by the codes of screening. */
const PERSONAL: ReadonlySet<string> = new Set([
  'idCard',
  'mobilePhone',
  'bankCard',
  'passport',
  'email',
  'homeAddress',
  'vehiclePlate',
  'landline',
]);

/** Everything that screening finds in a text, as of today, by the agency's words. */
async function screenText(database: Database, agencyId: number, text: string): Promise<readonly ScreeningFinding[]> {
  const passages = text.split('\n').map((line, index) => ({ id: String(index), text: line }));
  return screen(passages, await compiledWordsFor(database, agencyId), { on: shanghaiDay(new Date()), allowLandlines: false });
}

/** Codes of personal data in what somebody sent. */
export async function personalDataIn(database: Database, agencyId: number, text: string): Promise<readonly string[]> {
  const codes = (await screenText(database, agencyId, text)).map(({ code }) => code);
  return [...new Set(codes.filter((code) => PERSONAL.has(code)))].toSorted();
}

/** Why a text that somebody wrote to us may not be shown to all; empty when it may. Any personal datum is a reason. */
export async function reasonsToHide(database: Database, agencyId: number, text: string): Promise<readonly string[]> {
  const found = await screenText(database, agencyId, text);
  return sentences(found.filter(({ code, severity }) => PERSONAL.has(code) || severity === 'block'));
}

/** The same for a text of the office's own: an office telephone is no secret. */
export async function reasonsToHold(database: Database, agencyId: number, text: string): Promise<readonly string[]> {
  return sentences((await screenText(database, agencyId, text)).filter(({ severity }) => severity === 'block'));
}

function sentences(found: readonly ScreeningFinding[]): readonly string[] {
  return [...new Set(found.map(({ quote, sentence }) => `“${quote.slice(0, 40)}”：${sentence}`))].slice(0, 5);
}
