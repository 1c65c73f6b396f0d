import { StarterKit } from '@tiptap/starter-kit';
import { safeLink } from '../../richtext/index.ts';

/** The kit's parts with those attributes alone that a text of ours has. */
export const BodyKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((part) => {
      if (part.name === 'link') return part.extend({ addAttributes: () => ({ href: { default: null } }) });
      if (part.name === 'orderedList') return part.extend({ addAttributes: () => ({ start: START }) });
      return part;
    });
  },
}).configure({
  code: false,
  codeBlock: false,
  heading: { levels: [2, 3, 4] },
  link: {
    openOnClick: false,
    autolink: false,
    linkOnPaste: false,
    HTMLAttributes: { target: null, rel: null },
    isAllowedUri: (href) => safeLink(href) !== null,
  },
});

const START = {
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.getAttribute('start') ?? 1),
  renderHTML: ({ start }: Readonly<Record<string, unknown>>) => (start === 1 ? {} : { start: String(start) }),
};
