import { Button, Select } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import type { HomeBlock } from '../../../modules/sites/rules/index.ts';
import { BLOCK_HINTS, BLOCK_KINDS, BLOCK_TITLES, type BlockKind, type SectionShape } from '../site-words.ts';
import { BlockFields } from './block-fields.tsx';
import { blockOf, blockWords, newBlock } from './blocks.ts';
import { LayoutSketch } from './layout-sketch.tsx';

export interface LayoutEditorProps {
  /** Blocks as a form keeps them. */
  readonly value: readonly string[];
  readonly sections: readonly SectionShape[];
  readonly editable: boolean;
  /** `0/section`, `2/links/1/href` */
  readonly errorOf: (path: string) => string | null;
  readonly onChange: (value: readonly string[]) => void;
}

/** The blocks of a page, in their order, each with its own small form, and a sketch of the page. */
export function LayoutEditor({ value, sections, editable, errorOf, onChange }: LayoutEditorProps): ReactNode {
  const [adding, setAdding] = useState<BlockKind>('latest');
  const list = useRef<HTMLOListElement>(null);
  const blocks = value.flatMap((words) => blockOf(words) ?? []);
  const set = (next: readonly HomeBlock[]): void => onChange(next.map(blockWords));
  const move = (index: number, to: number): void => {
    const block = blocks[index];
    if (block === undefined || to < 0 || to >= blocks.length) return;
    set(blocks.toSpliced(index, 1).toSpliced(to, 0, block));
    // The focus goes with the block.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.block-head')[to]?.focus());
  };
  const listed = sections.filter(({ state, kind }) => state === 'open' && kind !== 'page' && kind !== 'links');
  return (
    <div className="layout-editor">
      <div>
        {editable && <p className="field-hint">选中一块的标题，按住 Alt 加上下键移动。</p>}
        {blocks.length === 0 && (
          <p className="nothing">还没有内容。{editable && '从下面选一种，点“加上”；一般先放搜索框，再放最新信息。'}</p>
        )}
        <ol className="blocks" ref={list}>
          {blocks.map((block, index) => (
            // Blocks have no names of their own; their order is what they are.
            <li key={index} className="block">
              <div
                className="block-head"
                tabIndex={0}
                role="group"
                aria-label={`第 ${index + 1} 块：${BLOCK_TITLES[block.kind]}`}
                onKeyDown={(event) => {
                  if (!editable || !event.altKey || event.target !== event.currentTarget) return;
                  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
                  event.preventDefault();
                  move(index, event.key === 'ArrowUp' ? index - 1 : index + 1);
                }}
              >
                <strong>
                  {index + 1}. {BLOCK_TITLES[block.kind]}
                </strong>
                {editable && (
                  <span className="beside">
                    <Button
                      size="small"
                      disabled={index === 0}
                      aria-label={`第 ${index + 1} 块上移`}
                      onClick={() => move(index, index - 1)}
                    >
                      上移
                    </Button>
                    <Button
                      size="small"
                      disabled={index === blocks.length - 1}
                      aria-label={`第 ${index + 1} 块下移`}
                      onClick={() => move(index, index + 1)}
                    >
                      下移
                    </Button>
                    <Button size="small" danger aria-label={`去掉第 ${index + 1} 块`} onClick={() => set(blocks.toSpliced(index, 1))}>
                      去掉
                    </Button>
                  </span>
                )}
              </div>
              <p className="field-hint">{BLOCK_HINTS[block.kind]}</p>
              <BlockFields
                block={block}
                sections={listed}
                editable={editable}
                errorOf={(path) => errorOf(`${index}/${path}`)}
                onChange={(next) => set(blocks.map((one, at) => (at === index ? next : one)))}
              />
            </li>
          ))}
        </ol>
        {editable && (
          <div className="block-add">
            <Select
              aria-label="要加的内容"
              value={adding}
              virtual={false}
              listHeight={400}
              options={BLOCK_KINDS.map((kind) => ({ value: kind, label: BLOCK_TITLES[kind] }))}
              onChange={setAdding}
            />
            <Button disabled={blocks.length >= 40} onClick={() => set([...blocks, newBlock(adding, listed[0]?.slug ?? '')])}>
              加上
            </Button>
          </div>
        )}
      </div>
      <LayoutSketch blocks={blocks} sections={sections} />
    </div>
  );
}
