import type { Editor } from '@tiptap/core';
import { EditorContent, ReactNodeViewRenderer, useEditor, useEditorState } from '@tiptap/react';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import type { Body, BodyFault } from '../../richtext/index.ts';
import { bodyExtensions } from './body-extensions.ts';
import { controlsOf, type EditorControls } from './editor-controls.ts';
import { documentOf } from './editor-document.ts';
import { FootnoteDialog } from './footnote-dialog.tsx';
import { FootnoteList } from './footnote-list.tsx';
import { showFound, type FoundPlace } from './found-places.ts';
import { ImageView } from './image-view.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { placePicture, type PasteAndDropOptions } from './paste-and-drop.ts';
import { Settler } from './settler.ts';
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

const EDITOR_PROPS = {
  attributes: { class: 'body-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': '正文' },
};
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
      imageView: ReactNodeViewRenderer(ImageView),
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
  // The same objects at every render: the editor would be set up anew for others.
  const [first] = useState(() => ({ body: initial, content: documentOf(initial), editable }));
  const editor = useEditor({ extensions, content: first.content, editable: first.editable, injectCSS: false, editorProps: EDITOR_PROPS });
  const settler = useMemo(
    () =>
      new Settler(
        editor,
        first.body,
        (body) => latest.current.onBody(body),
        (fault) => latest.current.onFault(fault),
      ),
    [editor, first],
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

function charactersOf(editor: Editor): number {
  return editor.state.doc.textContent.replaceAll(/\s/g, '').length;
}
