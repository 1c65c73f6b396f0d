/** In a text that shows what was deleted, and notes as numbers, these are not the text. */
const NOT_TEXT = 'del, .note-reference, .change-note';

/** A text in the page with the position of its first character in the passage. */
export interface PlacedText {
  readonly node: Text;
  readonly start: number;
}

/** The texts that make up a passage, as `passagesOf` counts its characters: a break is one, notes are none. */
export function textsIn(root: Node): { readonly texts: readonly PlacedText[]; readonly length: number } {
  const texts: PlacedText[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      texts.push({ node, start: length });
      length += node.data.length;
    } else if (node instanceof HTMLBRElement) length += 1;
    else if (!(node instanceof Element) || node === root || !node.matches(NOT_TEXT)) for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return { texts, length };
}
