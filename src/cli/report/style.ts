import type { Severity } from '../../report/index.ts';

/** Colours and underlines for a terminal; plain marks elsewhere. */
export interface Style {
  readonly severity: (severity: Severity, text: string) => string;
  readonly quote: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const escape =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

export function styleFor(isTerminal: boolean): Style {
  if (!isTerminal) return { severity: (_, text) => text, quote: (text) => `「${text}」`, dim: (text) => text, bold: (text) => text };
  return {
    severity: (severity, text) => escape(COLOURS[severity], 39)(text),
    quote: escape(4, 24),
    dim: escape(2, 22),
    bold: escape(1, 22),
  };
}
