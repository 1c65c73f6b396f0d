import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Body, BodyBlock, BodyFault } from '../../richtext/index.ts';
import { blockJson } from './editor-document.ts';
import { foundNow, pointOut } from './found-places.ts';
import type { Settler } from './settler.ts';

/** What stands beside the editor may ask of it. */
export interface EditorControls {
  /** The text of this moment. */
  readonly settle: () => Body;
  /** Why the text can't be stored as it was settled last; null when it can. */
  readonly fault: () => BodyFault | null;
  /** Selects a finding's words, brings them into view and makes them stand out; false when they are gone. */
  readonly goTo: (key: string) => boolean;
  /** Puts other words in place of a finding's, where they still are what was quoted. */
  readonly replace: (key: string, quote: string, words: string) => boolean;
  /** Adds blocks at the end. */
  readonly append: (blocks: readonly BodyBlock[]) => void;
  /** Puts another text in place of all of it; can be undone. */
  readonly replaceAll: (body: Body) => void;
}

export function controlsOf(editor: Editor, settler: Settler): EditorControls {
  const set = (content: readonly BodyBlock[], from: number, to: number): void => {
    editor.chain().focus().insertContentAt({ from, to }, content.map(blockJson)).run();
    settler.settle();
  };
  return {
    settle: () => settler.settle(),
    fault: () => settler.fault,
    goTo: (key) => {
      const range = foundNow(editor.state, key);
      if (range === null) return false;
      const { tr, doc } = editor.state;
      const node = doc.nodeAt(range.from);
      const selection =
        node !== null && node.isAtom && !node.isText
          ? NodeSelection.create(doc, range.from)
          : TextSelection.create(doc, range.from, range.to);
      editor.view.dispatch(pointOut(tr.setSelection(selection).scrollIntoView(), key));
      editor.view.focus();
      const { node: place } = editor.view.domAtPos(range.from);
      (place instanceof HTMLElement ? place : place.parentElement)?.scrollIntoView({ block: 'center' });
      return true;
    },
    replace: (key, quote, words) => {
      const range = foundNow(editor.state, key);
      if (range === null || editor.state.doc.textBetween(range.from, range.to, '\n', '\n') !== quote) return false;
      editor.view.dispatch(editor.state.tr.insertText(words, range.from, range.to));
      settler.settle();
      return true;
    },
    append: (blocks) => set(blocks, editor.state.doc.content.size, editor.state.doc.content.size),
    replaceAll: (body) => set(body.content.length === 0 ? [EMPTY] : body.content, 0, editor.state.doc.content.size),
  };
}

const EMPTY: BodyBlock = { type: 'paragraph', attrs: { textAlign: null }, content: [] };
