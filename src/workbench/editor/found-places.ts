import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { PassagePlace } from '../../richtext/index.ts';

/** Something found in the text, to be underlined there. */
export interface FoundPlace {
  readonly key: string;
  readonly place: PassagePlace;
  readonly start: number;
  readonly end: number;
  /** `block`, `warning`, `hint`: how it is drawn. */
  readonly severity: string;
}

type Change = { readonly places: readonly Decoration[] } | { readonly active: string | null };

interface Shown {
  readonly set: DecorationSet;
  readonly active: string | null;
}

const KEY = new PluginKey<Shown>('foundPlaces');

/** Underlines what was found; the marks move with the text until the next look at it. */
export const FoundPlaces = Extension.create({ name: 'foundPlaces', addProseMirrorPlugins: () => [foundPlaces()] });

function foundPlaces(): Plugin<Shown> {
  return new Plugin<Shown>({
    key: KEY,
    state: {
      init: () => ({ set: DecorationSet.empty, active: null }),
      apply: (transaction, before) => {
        const change: Change | undefined = transaction.getMeta(KEY);
        if (change === undefined) return { ...before, set: before.set.map(transaction.mapping, transaction.doc) };
        if ('active' in change) return { ...before, active: change.active };
        return { ...before, set: DecorationSet.create(transaction.doc, [...change.places]) };
      },
    },
    props: {
      decorations: (state) => {
        const shown = KEY.getState(state);
        if (shown === undefined || shown.active === null) return shown?.set;
        const [found] = shown.set.find(undefined, undefined, (spec) => spec['name'] === shown.active);
        return found === undefined
          ? shown.set
          : shown.set.add(state.doc, [Decoration.inline(found.from, found.to, { class: 'found-active' })]);
      },
    },
  });
}

/** The places are those of the text as the document of the transaction says it. */
export function showFound(transaction: Transaction, found: readonly FoundPlace[]): Transaction {
  const change: Change = {
    places: found.flatMap((one) => {
      const range = rangeOf(transaction.doc, one.place, one.start, one.end);
      if (range === null) return [];
      const look = { class: `found found-${one.severity}` };
      return [
        range.node
          ? Decoration.node(range.from, range.to, look, { name: one.key })
          : Decoration.inline(range.from, range.to, look, { name: one.key }),
      ];
    }),
  };
  return transaction.setMeta(KEY, change).setMeta('addToHistory', false);
}

/** Makes one of them stand out, or none. */
export function pointOut(transaction: Transaction, key: string | null): Transaction {
  const change: Change = { active: key };
  return transaction.setMeta(KEY, change).setMeta('addToHistory', false);
}

/** Where it is now; null when its text is gone. */
export function foundNow(state: EditorState, key: string): { readonly from: number; readonly to: number } | null {
  const [found] = KEY.getState(state)?.set.find(undefined, undefined, (spec) => spec['name'] === key) ?? [];
  return found === undefined || found.from === found.to ? null : { from: found.from, to: found.to };
}

function rangeOf(doc: Node, place: PassagePlace, start: number, end: number): { from: number; to: number; node: boolean } | null {
  let at = 0;
  let node = doc;
  for (const [step, index] of place.path.entries()) {
    if (index >= node.childCount) return null;
    if (step > 0) at += 1;
    for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize;
    node = node.child(index);
  }
  if (place.kind === 'alt' || place.kind === 'caption') return { from: at, to: at + node.nodeSize, node: true };
  if (place.kind === 'footnote') {
    const note = offsetsOf(node)[place.inline];
    if (note === undefined || note.text !== 0) return null;
    return { from: at + 1 + note.offset, to: at + 1 + note.offset + note.size, node: false };
  }
  const from = offsetOf(node, start);
  const to = start === end ? from : offsetOf(node, end - 1) + 1;
  return to > node.content.size ? null : { from: at + 1 + from, to: at + 1 + to, node: false };
}

interface InlineOffset {
  readonly offset: number;
  readonly size: number;
  /** Characters that it adds to the passage's text. */
  readonly text: number;
}

function offsetsOf(block: Node): readonly InlineOffset[] {
  const offsets: InlineOffset[] = [];
  block.forEach((child, offset) => {
    const text = child.isText ? child.nodeSize : child.type.name === 'hardBreak' ? 1 : 0;
    offsets.push({ offset, size: child.nodeSize, text });
  });
  return offsets;
}

/** The place in the line directly before a character of its text. */
function offsetOf(block: Node, character: number): number {
  let passed = 0;
  for (const { offset, text } of offsetsOf(block)) {
    if (character < passed + text) return offset + character - passed;
    passed += text;
  }
  return block.content.size;
}
