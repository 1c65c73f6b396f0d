import { Extension, type Extensions, type NodeViewRenderer } from '@tiptap/core';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Alignment } from './alignment.ts';
import { BodyKit } from './body-kit.ts';
import { BODY_TABLES } from './body-tables.ts';
import { FootnoteNode, type OnEditFootnote } from './footnote-node.ts';
import { FoundPlaces } from './found-places.ts';
import { ImageNode } from './image-node.ts';
import { PasteAndDrop, type PasteAndDropOptions } from './paste-and-drop.ts';

export interface BodyExtensionOptions {
  readonly imageAddress: (file: string) => string;
  readonly imageView: NodeViewRenderer | null;
  readonly onEditFootnote: OnEditFootnote;
  readonly onEditLink: () => void;
  readonly paste: PasteAndDropOptions;
}

/** What the text of a document may hold: exactly what `readBody` lets in, and nothing that it refuses. */
export function bodyExtensions({ imageAddress, imageView, onEditFootnote, onEditLink, paste }: BodyExtensionOptions): Extensions {
  return [
    BodyKit,
    Superscript,
    Subscript,
    Alignment,
    ...BODY_TABLES,
    ImageNode.configure({ imageAddress, view: imageView }),
    FootnoteNode.configure({ onEdit: onEditFootnote }),
    Extension.create({
      name: 'linkKey',
      addKeyboardShortcuts: () => ({
        'Mod-k': () => {
          onEditLink();
          return true;
        },
      }),
    }),
    FoundPlaces,
    PasteAndDrop.configure(paste),
  ];
}
