import { Node } from '@tiptap/core';

/** Opens the dialog in which a note is written; `null` makes a new one. */
export type OnEditFootnote = (pos: number | null) => void;

/** A note that hangs in a line. Its number is counted by the style sheet, so that it is right after every change. */
export const FootnoteNode = Node.create<{ readonly onEdit: OnEditFootnote }>({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ onEdit: () => undefined }),
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-footnote') ?? '',
      renderHTML: ({ text }) => ({ 'data-footnote': String(text) }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
  renderText: () => '',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => {
        this.options.onEdit(null);
        return true;
      },
    };
  },
  addNodeView() {
    return ({ node, getPos }) => {
      const dom = document.createElement('button');
      dom.type = 'button';
      dom.className = 'footnote-mark';
      dom.contentEditable = 'false';
      const name = (text: string): void => {
        dom.title = text;
        dom.setAttribute('aria-label', `脚注：${text}`);
      };
      name(String(node.attrs['text']));
      dom.addEventListener('click', () => {
        const pos = getPos();
        if (pos !== undefined) this.options.onEdit(pos);
      });
      return {
        dom,
        update: (next) => {
          if (next.type !== node.type) return false;
          name(String(next.attrs['text']));
          return true;
        },
      };
    };
  },
});
