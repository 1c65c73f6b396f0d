import type { Editor } from '@tiptap/core';
import { canonicalBody, readBody, type Body, type BodyFault } from '../../richtext/index.ts';

const REST_MILLISECONDS = 350;

/** Gives the text as it would be stored, once the hands rest; or at once, when it is asked for. */
export class Settler {
  readonly #editor: Editor;
  readonly #onBody: (body: Body) => void;
  readonly #onFault: (fault: BodyFault | null) => void;
  #fault: BodyFault | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settled: { readonly doc: Editor['state']['doc']; readonly body: Body };

  constructor(editor: Editor, initial: Body, onBody: (body: Body) => void, onFault: (fault: BodyFault | null) => void) {
    this.#editor = editor;
    this.#onBody = onBody;
    this.#onFault = onFault;
    this.#settled = { doc: editor.state.doc, body: initial };
  }

  watch(): () => void {
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.settle(), REST_MILLISECONDS);
    };
    this.#editor.on('update', later);
    return () => {
      this.#editor.off('update', later);
      // Who leaves in the middle of a word has written it all the same.
      if (!this.#editor.isDestroyed) this.settle();
      clearTimeout(this.#timer);
    };
  }

  /** The text of this moment; of the last moment at which it could be stored, when it can't be now. */
  settle(): Body {
    clearTimeout(this.#timer);
    const { doc } = this.#editor.state;
    if (doc.eq(this.#settled.doc)) {
      this.#settled = { ...this.#settled, doc };
      return this.#settled.body;
    }
    const read = readBody(this.#editor.getJSON());
    this.#fault = read.ok ? null : read.error;
    if (!read.ok) {
      this.#onFault(read.error);
      return this.#settled.body;
    }
    this.#onFault(null);
    // A blank line at the end, for the cursor, is no change.
    const isSame = canonicalBody(read.value) === canonicalBody(this.#settled.body);
    this.#settled = { doc, body: isSame ? this.#settled.body : read.value };
    if (!isSame) this.#onBody(read.value);
    return this.#settled.body;
  }

  /** Why the text of the last look can't be stored. */
  get fault(): BodyFault | null {
    return this.#fault;
  }

  /** Whether what was found in this body stands at the same places in the editor. */
  isCurrent(body: Body): boolean {
    if (this.#settled.body !== body) return false;
    const { doc } = this.#editor.state;
    if (this.#settled.doc === doc) return true;
    // The editor puts a blank line below a table or a picture that ends the text: nothing that is stored has moved.
    const read = readBody(this.#editor.getJSON());
    if (!read.ok || canonicalBody(read.value) !== canonicalBody(body)) return false;
    this.#settled = { doc, body };
    return true;
  }
}
