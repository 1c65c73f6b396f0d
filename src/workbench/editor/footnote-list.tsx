import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';

/** The notes below the text, as readers find them. */
export function FootnoteList({ editor, onEdit }: { readonly editor: Editor; readonly onEdit: ((pos: number) => void) | null }): ReactNode {
  const notes = useEditorState({
    editor,
    selector: () => notesOf(editor),
    equalityFn: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  if (notes.length === 0) return null;
  return (
    <section className="footnotes" aria-label="脚注">
      <ol>
        {notes.map(({ pos, text }, index) => (
          <li key={pos}>
            {text}
            {onEdit !== null && (
              <Button type="link" size="small" onClick={() => onEdit(pos)}>
                修改<span className="sr-only">脚注 {index + 1}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function notesOf(editor: Editor): readonly { readonly pos: number; readonly text: string }[] {
  const notes: { readonly pos: number; readonly text: string }[] = [];
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === 'footnote') notes.push({ pos, text: String(node.attrs['text']) });
  });
  return notes;
}
