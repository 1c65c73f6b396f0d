import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import { readBody, type Body, type BodyFault } from '../../richtext/index.ts';
import { bodyExtensions } from './body-extensions.ts';
import { controlsOf, type EditorControls } from './editor-controls.ts';
import { documentOf } from './editor-document.ts';
import { FootnoteDialog } from './footnote-dialog.tsx';
import { FootnoteList } from './footnote-list.tsx';
import { showFound, type FoundPlace } from './found-places.ts';
import { LinkDialog } from './link-dialog.tsx';
import { placePicture, type PasteAndDropOptions } from './paste-and-drop.ts';
import { TABLE_ITEMS, toolbarGroups } from './toolbar-items.tsx';
import { Toolbar } from './toolbar.tsx';
import './editor.css';

export interface BodyEditorProps {
  /** Read once; another text is another editor (`key`). */
  readonly initial: Body;
  readonly editable: boolean;
  readonly imageAddress: (file: string) => string;
  readonly paste: PasteAndDropOptions;
  /** What was found in this very text. */
  readonly found: { readonly body: Body; readonly places: readonly FoundPlace[] };
  /** Shortly after the last change. */
  readonly onBody: (body: Body) => void;
  /** The text can't be stored as it is (too long, …): a sentence; null when it can again. */
  readonly onFault: (fault: BodyFault | null) => void;
  readonly ref?: Ref<EditorControls>;
}

type Dialog = { readonly name: 'link' } | { readonly name: 'footnote'; readonly pos: number | null };

const REST_MILLISECONDS = 350;
const PICTURES = 'image/png,image/jpeg,image/gif,image/webp';

/** The editor of a document's text. What it gives has been read by `readBody`: it is what would be stored. */
export function BodyEditor({ initial, editable, imageAddress, paste, found, onBody, onFault, ref }: BodyEditorProps): ReactNode {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const files = useRef<HTMLInputElement>(null);
  // What the extensions were made with stays; what it calls is always the newest.
  const latest = useRef({ imageAddress, paste, onBody, onFault });
  useEffect(() => {
    latest.current = { imageAddress, paste, onBody, onFault };
  });
  const [extensions] = useState(() =>
    bodyExtensions({
      imageAddress: (file) => latest.current.imageAddress(file),
      onEditFootnote: (pos) => setDialog({ name: 'footnote', pos }),
      onEditLink: () => setDialog({ name: 'link' }),
      paste: {
        clean: (html) => latest.current.paste.clean(html),
        upload: (file) => latest.current.paste.upload(file),
        knows: (file) => latest.current.paste.knows(file),
        say: (words) => latest.current.paste.say(words),
      },
    }),
  );
  const editor = useEditor({
    extensions,
    content: documentOf(initial),
    editable,
    injectCSS: false,
    editorProps: { attributes: { class: 'body-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': '正文' } },
  });
  const [settler] = useState(
    () =>
      new Settler(
        editor,
        initial,
        (body) => latest.current.onBody(body),
        (fault) => latest.current.onFault(fault),
      ),
  );
  useEffect(() => settler.watch(), [settler]);
  useImperativeHandle(ref, () => controlsOf(editor, settler), [editor, settler]);
  useEffect(() => editor.setEditable(editable, false), [editor, editable]);
  useEffect(() => {
    if (settler.isCurrent(found.body)) editor.view.dispatch(showFound(editor.state.tr, found.places));
  }, [editor, settler, found]);
  const groups = useMemo(
    () =>
      toolbarGroups({
        link: () => setDialog({ name: 'link' }),
        footnote: () => setDialog({ name: 'footnote', pos: null }),
        image: () => files.current?.click(),
      }),
    [],
  );
  const { inTable, characters } = useEditorState({
    editor,
    selector: () => ({ inTable: editor.isActive('table'), characters: charactersOf(editor) }),
  });
  return (
    <div className={editable ? 'editor' : 'editor editor-still'}>
      {editable && (
        <div className="editor-bars">
          <Toolbar editor={editor} label="正文格式" groups={groups} />
          {inTable && <Toolbar editor={editor} label="表格" groups={[TABLE_ITEMS]} />}
        </div>
      )}
      <input
        ref={files}
        type="file"
        accept={PICTURES}
        multiple
        hidden
        aria-label="选择图片"
        onChange={(event) => {
          for (const picture of event.target.files ?? []) void placePicture(editor, latest.current.paste, picture);
          event.target.value = '';
        }}
      />
      <EditorContent editor={editor} className="editor-paper" />
      <FootnoteList editor={editor} onEdit={editable ? (pos) => setDialog({ name: 'footnote', pos }) : null} />
      <p className="editor-count">{characters.toLocaleString('zh-CN')} 字</p>
      {dialog?.name === 'link' && <LinkDialog editor={editor} onClose={() => setDialog(null)} />}
      {dialog?.name === 'footnote' && <FootnoteDialog editor={editor} pos={dialog.pos} onClose={() => setDialog(null)} />}
    </div>
  );
}

/** Gives the text as it would be stored, once the hands rest; or at once, when it is asked for. */
export class Settler {
  readonly #editor: Editor;
  readonly #onBody: (body: Body) => void;
  readonly #onFault: (fault: BodyFault | null) => void;
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
    if (!read.ok) {
      this.#onFault(read.error);
      return this.#settled.body;
    }
    this.#settled = { doc, body: read.value };
    this.#onFault(null);
    this.#onBody(read.value);
    return read.value;
  }

  isCurrent(body: Body): boolean {
    return this.#settled.body === body && this.#settled.doc === this.#editor.state.doc;
  }
}

function charactersOf(editor: Editor): number {
  return editor.state.doc.textContent.replaceAll(/\s/g, '').length;
}
