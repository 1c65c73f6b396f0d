import type { Portal } from '../../portal/index.ts';
import type { Maker } from './answer-address.ts';
import type { SigningKey } from './signing-key.ts';

export interface ExportOptions extends Maker {
  readonly portal: Portal;
  /** What is published; made when it is not there. */
  readonly folder: string;
  /** What is known of it from one run to the next; no one else's, never published. */
  readonly stateFolder: string;
  /** The moment of the edition that `changed` counts from; null: nobody knows. */
  readonly since: string | null;
  /** Tags of all that differs since then. */
  readonly changed: ReadonlySet<string>;
  readonly key: SigningKey;
  /** Version of the program: another one may write pages differently. */
  readonly program: string;
  readonly wish: ExportWish;
  /** Files that somebody has changed since are found by their SHA-256 and written again. */
  readonly repair?: boolean;
  /** How many addresses, of how many that are known already. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface ExportWish {
  /** All sites; else the one at the root alone. */
  readonly all: boolean;
  readonly traditional: boolean;
  /** DOCX and PDF of every document too. */
  readonly office: boolean;
  readonly precompress: readonly ('br' | 'gz')[];
  /** Where the program answers what files can't: `https://www.example.gov.cn`. */
  readonly live: string | null;
}
