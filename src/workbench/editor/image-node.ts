import { Image } from '@tiptap/extension-image';
import type { NodeViewRenderer } from '@tiptap/core';

const FILE = /^[0-9a-f]{64}$/;

function ofData(name: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attrs: Readonly<Record<string, unknown>>) => ({ [`data-${name}`]: String(attrs[name]) }),
  };
}

export interface ImageNodeOptions {
  readonly imageAddress: (file: string) => string;
  /** How it is drawn in the editor. */
  readonly view: NodeViewRenderer | null;
}

/** A picture of the document's own files: which one, what it shows, what stands under it. */
export const ImageNode = Image.extend<ImageNodeOptions>({
  draggable: true,
  addOptions: () => ({ imageAddress: () => '', view: null }),
  addAttributes: () => ({ file: ofData('file'), alt: ofData('alt'), caption: ofData('caption') }),
  parseHTML: () => [
    { tag: 'figure[data-file]', getAttrs: (element) => (FILE.test(element.getAttribute('data-file') ?? '') ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addInputRules: () => [],
  addNodeView() {
    return this.options.view;
  },
});
