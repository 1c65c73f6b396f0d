import type { Role } from '../../src/modules/access/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import type { Owner } from './expectation.ts';
import type { World } from './world.ts';

/** One record (or one wish), and how it is asked for. */
export interface Ask {
  /** Where the record is, in words. */
  readonly what: string;
  readonly owner: Owner;
  /** For the `:names` of the address. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Sent by a form in place of a body. */
  readonly file?: { readonly name: string; readonly mediaType: string; readonly bytes: string | Uint8Array };
  readonly version?: number;
  /** The refusal of a wish that names no record, or names one in a field of its form; 404 else. */
  readonly outside?: number;
  /** The answer to somebody who is let, where it hangs on who asks. */
  readonly success?: (roles: readonly Role[]) => number;
}

/** Every row that there is of a list, by its key. */
export type Truth = ReadonlyMap<string, Owner>;

export type Fixture =
  /** A record or a new one: whoever the law lets succeeds with those within, finds the others not. */
  | { readonly kind: 'record'; readonly success: number; readonly asks: readonly Ask[] }
  /** A list: exactly the rows within; also its columns and its export. */
  | { readonly kind: 'list'; readonly truth: Truth; readonly query?: string }
  /** No list, yet made from many records: `within` tells from the answer which there are. */
  | {
      readonly kind: 'many';
      readonly truth: Truth;
      readonly within: (answer: unknown) => readonly string[];
      readonly params?: Ask['params'];
      readonly query?: string;
    }
  /** About oneself alone. */
  | { readonly kind: 'self'; readonly success: number; readonly asks: (accountId: number) => readonly Ask[] }
  /** Open to all: the rest of the answer is nobody's secret. */
  | { readonly kind: 'open' };

export type Fixtures = Readonly<Record<string, Fixture>>;

export interface Ground {
  readonly world: World;
  readonly database: Database;
}
