import type { DocumentContent, DocumentType } from '../../../modules/documents/rules/index.ts';

/** What every part of the drafting form is given. */
export interface PartProps {
  readonly content: DocumentContent;
  readonly type: DocumentType;
  readonly editable: boolean;
  readonly change: (part: Partial<DocumentContent>) => void;
  /** What is wrong with the part at this path, as the server said. */
  readonly errorAt: (path: string) => string | null;
}
