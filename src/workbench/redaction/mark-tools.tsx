import { Button, Checkbox, Input, Select } from 'antd';
import { useId, useState, type ReactNode } from 'react';
import { findText, GROUND_WORDS, GROUNDS, type Area, type Ground } from '../../modules/redaction/rules/index.ts';
import type { PagesShape } from './use-redaction.ts';

export interface MarkToolsProps {
  readonly opened: PagesShape;
  readonly page: number;
  readonly ground: Ground;
  readonly onGround: (ground: Ground) => void;
  readonly snaps: boolean;
  readonly onSnaps: (snaps: boolean) => void;
  readonly onAdd: (areas: readonly Area[]) => void;
}

export const GROUND_OPTIONS = GROUNDS.map((value) => ({ value, label: `${GROUND_WORDS[value].article}：${GROUND_WORDS[value].title}` }));

/** By what is withheld, and ways to mark without drawing: every place of a text, and what looks like personal data. */
export function MarkTools({ opened, page, ground, onGround, snaps, onSnaps, onAdd }: MarkToolsProps): ReactNode {
  const [groundId, textId] = [useId(), useId()];
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const hasText = opened.pages.some(({ runs }) => runs.length > 0);
  const markAll = (): void => {
    const found = findText(opened.pages, text);
    onAdd(found.flat());
    setSaid(found.length === 0 ? '文件里没有找到这些字；图片上的字请用鼠标标出。' : `标出 ${found.length} 处。`);
  };
  const kinds = [...new Map(opened.suggestions.map((one) => [one.kind, one.title]))];
  return (
    <section className="redaction-tools" aria-label="标记工具">
      <label htmlFor={groundId}>不予公开的依据</label>
      <Select<Ground> id={groundId} value={ground} options={GROUND_OPTIONS} onChange={onGround} />
      <p className="nothing">
        在页面上按住鼠标（触摸屏先按“用手指标记”）拖出要涂黑的地方。选中一处后，方向键移动，Shift＋方向键改大小，Delete 删除。
      </p>
      <Checkbox checked={snaps} onChange={(event) => onSnaps(event.target.checked)}>
        贴合文字
      </Checkbox>
      <Button onClick={() => onAdd([{ page, x: 0.35, y: 0.45, width: 0.3, height: 0.03 }])}>在这一页中间添加一处</Button>
      {hasText ? (
        <form
          className="redaction-search"
          onSubmit={(event) => {
            event.preventDefault();
            markAll();
          }}
        >
          <label htmlFor={textId}>查找文字并全部标出</label>
          <div className="act">
            <Input id={textId} value={text} data-shortcut="search" maxLength={100} onChange={(event) => setText(event.target.value)} />
            <Button htmlType="submit" disabled={text.trim() === ''}>
              全部标出
            </Button>
          </div>
          <p role="status">{said}</p>
        </form>
      ) : (
        <p>这个文件是图像，没有可以查找的文字，请用鼠标标出。</p>
      )}
      {kinds.length > 0 && (
        <div>
          <h2>可能的个人信息</h2>
          <ul className="redaction-suggestions">
            {kinds.map(([kind, title]) => {
              const found = opened.suggestions.filter((one) => one.kind === kind);
              return (
                <li key={kind}>
                  <Button onClick={() => onAdd(found.flatMap(({ areas }) => areas))}>
                    标出{title}（{found.length} 处）
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
