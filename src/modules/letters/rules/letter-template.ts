import procedure from '../../../../data/letters/procedure.json' with { type: 'json' };
import replies from '../../../../data/letters/replies.json' with { type: 'json' };
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { LetterCode } from '../../../law/index.ts';
import type { LetterField } from './letter-field.ts';

const REMEDIES = ['byOutcome', 'either', 'none'] as const;
const FIELD_KINDS = ['text', 'day', 'lines'] as const;

/** The text of one kind of letter, of the house or of an agency. */
export interface LetterTemplate {
  readonly code: LetterCode;
  /** Number of an agency's own version; null: that of the house. */
  readonly version: number | null;
  readonly effectiveFrom: string;
  readonly title: string;
  /** What the letter calls itself in the words on remedies. */
  readonly self: string;
  /** Whether the red name stands on top; forms have none. */
  readonly letterhead: boolean;
  /** `either`: review or suit, for decisions that are no outcome of a request; `none`: it only moves the procedure on. */
  readonly remedy: (typeof REMEDIES)[number];
  readonly fields: readonly LetterField[];
  readonly lines: readonly string[];
}

/** As the data files have it. */
interface Written {
  readonly from: string;
  readonly until: string | null;
  readonly title: string;
  readonly self: string;
  readonly letterhead: boolean;
  readonly remedy: string;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly kind: string;
    readonly required: boolean;
    readonly instead?: string;
    readonly example: string;
  }[];
  readonly lines: readonly string[];
}

const WRITTEN: Readonly<Record<string, readonly Written[]>> = { ...replies.letters, ...procedure.letters };

/**
 * The text that comes with the product, as it is on a day; on days before the first one, that. Throws for a code without text.
 */
export function houseTemplate(code: LetterCode, on: PlainDate): LetterTemplate {
  const versions = WRITTEN[code] ?? [];
  const found = versions.findLast(({ from, until }) => from <= on && (until === null || on <= until)) ?? versions[0];
  if (found === undefined) throw new Error(`No text of “${code}”`);
  const { title, self, letterhead, lines } = found;
  return {
    code,
    version: null,
    effectiveFrom: found.from,
    title,
    self,
    letterhead,
    remedy: one(REMEDIES, found.remedy),
    fields: found.fields.map((field) => ({ ...field, kind: one(FIELD_KINDS, field.kind) })),
    lines,
  };
}

function one<T extends string>(allowed: readonly T[], text: string): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new Error(`“${text}” is none of ${allowed.join(', ')}`);
  return found;
}
