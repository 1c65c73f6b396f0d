import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Change = { readonly add: string; readonly at: number; readonly words: string } | { readonly drop: string };

const KEY = new PluginKey<DecorationSet>('waitingPlaces');

/** Holds places in the text for what is still on its way (a paste that is cleaned, a picture that is uploaded), however the text moves meanwhile. */
export function waitingPlaces(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, before) => {
        const moved = before.map(transaction.mapping, transaction.doc);
        const change: Change | undefined = transaction.getMeta(KEY);
        if (change === undefined) return moved;
        if ('drop' in change) return moved.remove(moved.find(undefined, undefined, (spec) => spec['name'] === change.drop));
        return moved.add(transaction.doc, [
          Decoration.widget(change.at, () => waitingMark(change.words), { name: change.add, key: change.add, side: 1 }),
        ]);
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
  });
}

export function holdPlace(transaction: Transaction, name: string, at: number, words: string): Transaction {
  const change: Change = { add: name, at, words };
  return transaction.setMeta(KEY, change);
}

export function freePlace(transaction: Transaction, name: string): Transaction {
  const change: Change = { drop: name };
  return transaction.setMeta(KEY, change);
}

/** Where the place is now; null when the text around it was removed. */
export function placeNow(state: EditorState, name: string): number | null {
  return KEY.getState(state)?.find(undefined, undefined, (spec) => spec['name'] === name)[0]?.from ?? null;
}

function waitingMark(words: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'waiting-place';
  mark.textContent = words;
  return mark;
}
