import { TextAlign } from '@tiptap/extension-text-align';

const ALIGNS = ['left', 'center', 'right', 'justify'];

/** Alignment of paragraphs and headings as a class: the page's policy lets no `style` attribute in. */
export const Alignment = TextAlign.extend({
  addGlobalAttributes() {
    return [
      {
        types: ['paragraph', 'heading'],
        attributes: {
          textAlign: {
            default: null,
            parseHTML: (element) => ALIGNS.find((align) => element.classList.contains(`align-${align}`)) ?? null,
            renderHTML: ({ textAlign }) => (ALIGNS.includes(String(textAlign)) ? { class: `align-${String(textAlign)}` } : {}),
          },
        },
      },
    ];
  },
}).configure({ types: ['paragraph', 'heading'] });
