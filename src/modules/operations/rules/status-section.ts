/** How one part of the program is. */
export type StatusLevel = 'ok' | 'warning' | 'error';

export interface StatusFact {
  readonly label: string;
  readonly value: string;
}

export interface StatusSection {
  /** For machines: `backup`. */
  readonly key: string;
  readonly title: string;
  readonly level: StatusLevel;
  /** How it is and, when something is wrong, what to do. */
  readonly sentence: string;
  readonly facts: readonly StatusFact[];
}

const ORDER: readonly StatusLevel[] = ['ok', 'warning', 'error'];

/** The worst of them. */
export function worstLevel(levels: readonly StatusLevel[]): StatusLevel {
  return ORDER.findLast((level) => levels.includes(level)) ?? 'ok';
}
