import { CLEAN_UP_DECISIONS, type CleanUpDecision } from '../../modules/documents/rules/index.ts';
import { isRecord } from '../api/is-record.ts';
import type { Row } from '../list/list-description.ts';

/** What was chosen for one document of a clean-up, as it was seen. */
export interface ChosenDecision {
  readonly documentId: number;
  readonly version: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly decision: CleanUpDecision;
  readonly reason: string;
}

export function chosenFrom(row: Row, decision: CleanUpDecision): ChosenDecision {
  const { id, version, title, documentNumber } = row;
  return {
    documentId: Number(id),
    version: Number(version),
    title: typeof title === 'string' ? title : '',
    documentNumber: typeof documentNumber === 'string' ? documentNumber : '',
    decision,
    reason: '',
  };
}

/** As a form keeps it: a text, so that it survives a reload like what is typed. */
export function writeChosen(chosen: readonly ChosenDecision[]): string {
  return JSON.stringify(chosen);
}

/** Back from the text; what can't be read is left out. */
export function readChosen(text: string): readonly ChosenDecision[] {
  const parsed: unknown = text === '' ? [] : parsedOrNull(text);
  if (!Array.isArray(parsed)) return [];
  const list: readonly unknown[] = parsed;
  return list.flatMap((one) => {
    if (!isRecord(one)) return [];
    const decision = CLEAN_UP_DECISIONS.find((known) => known === one['decision']);
    const { documentId, version, title, documentNumber, reason } = one;
    if (decision === undefined || typeof documentId !== 'number' || typeof version !== 'number') return [];
    const words = (value: unknown): string => (typeof value === 'string' ? value : '');
    return [{ documentId, version, title: words(title), documentNumber: words(documentNumber), decision, reason: words(reason) }];
  });
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** With these chosen anew; a reason that was written stays. */
export function withChosen(chosen: readonly ChosenDecision[], more: readonly ChosenDecision[]): readonly ChosenDecision[] {
  const byId = new Map(chosen.map((one) => [one.documentId, one]));
  for (const one of more) byId.set(one.documentId, { ...one, reason: byId.get(one.documentId)?.reason ?? one.reason });
  return [...byId.values()];
}
