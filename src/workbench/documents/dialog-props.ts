import type { DocumentShape } from './document-words.ts';

export interface DocumentDialogProps {
  readonly document: DocumentShape;
  readonly onClose: () => void;
}
