import { Image } from '@tiptap/extension-image';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { ImageView } from './image-view.tsx';

const FILE = /^[0-9a-f]{64}$/;

function ofData(name: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attrs: Readonly<Record<string, unknown>>) => ({ [`data-${name}`]: String(attrs[name]) }),
  };
}

/** A picture of the document's own files: which one, what it shows, what stands under it. */
export const ImageNode = Image.extend<{ readonly imageAddress: (file: string) => string }>({
  draggable: true,
  addOptions: () => ({ imageAddress: () => '' }),
  addAttributes: () => ({ file: ofData('file'), alt: ofData('alt'), caption: ofData('caption') }),
  parseHTML: () => [
    { tag: 'figure[data-file]', getAttrs: (element) => (FILE.test(element.getAttribute('data-file') ?? '') ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addInputRules: () => [],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
});
