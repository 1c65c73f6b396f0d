import type { Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import type { ArchiveWords } from '../archive/archive-house.ts';

export interface OpenedRequestsHouse {
  readonly database: Database;
  readonly files: FileStore;
  readonly secrets: SecretBox;
  readonly close: () => Promise<void>;
}

/** The installation with the key of its cases; main gives it. `data` is the word behind `--data`. */
export interface RequestsHouse {
  readonly open: (data: string | null) => Promise<Result<OpenedRequestsHouse, { readonly kind: 'house'; readonly words: ArchiveWords }>>;
}
