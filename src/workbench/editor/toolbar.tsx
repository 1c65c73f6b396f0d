import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ToolbarItem } from './toolbar-items.tsx';

export interface ToolbarProps {
  readonly editor: Editor;
  readonly label: string;
  readonly groups: readonly (readonly ToolbarItem[])[];
}

/** One stop of the tab key; the arrows go from button to button. */
export function Toolbar({ editor, label, groups }: ToolbarProps): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const items = groups.flat();
  const [current, setCurrent] = useState(items[0]?.name ?? '');
  const state = useEditorState({
    editor,
    selector: () => new Map(items.map((item) => [item.name, { on: item.isOn?.(editor) ?? false, can: item.can?.(editor) ?? true }])),
    equalityFn: (a, b) => b !== null && JSON.stringify([...a]) === JSON.stringify([...b]),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ name }) => name === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = items[(to + items.length) % items.length];
    if (next === undefined) return;
    setCurrent(next.name);
    bar.current?.querySelector<HTMLElement>(`[data-item="${next.name}"]`)?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={label} className="editor-toolbar" onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <div key={group[0]?.name} className="editor-toolbar-group" role="presentation">
          {group.map((item) => {
            const { on, can } = state.get(item.name) ?? { on: false, can: true };
            return (
              <button
                key={item.name}
                type="button"
                data-item={item.name}
                className={on ? 'editor-button editor-button-on' : 'editor-button'}
                aria-label={item.label}
                title={item.keys === undefined ? item.label : `${item.label}（${item.keys}）`}
                {...(item.isOn === undefined ? {} : { 'aria-pressed': on })}
                // Not `disabled`: the focus would be lost with the last undo.
                aria-disabled={!can}
                tabIndex={item.name === current ? 0 : -1}
                onMouseDown={(event) => event.preventDefault()}
                onFocus={() => setCurrent(item.name)}
                onClick={() => {
                  if (can) item.run(editor);
                }}
              >
                {item.face}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
