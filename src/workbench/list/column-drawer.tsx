import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { stateOf } from './list-state.ts';
import type { LoadedList } from './use-list.ts';

/** Which columns are shown, and in which order; works at once. */
export function ColumnDrawer({ list, onClose }: { readonly list: LoadedList; readonly onClose: () => void }): ReactNode {
  const { description, state, show, trail } = list;
  const shown = state.columns;
  const others = description.columns.map((column) => column.name).filter((name) => !shown.includes(name));
  const labelOf = (name: string): string => description.columns.find((column) => column.name === name)?.label ?? name;
  const use = (columns: readonly string[]): void => {
    if (columns.length > 0) show({ ...state, columns }, trail);
  };
  const moved = (index: number, by: number): readonly string[] => {
    const next = [...shown];
    const [name] = next.splice(index, 1);
    if (name !== undefined) next.splice(index + by, 0, name);
    return next;
  };
  return (
    <Drawer
      open
      onClose={onClose}
      title="显示哪些列"
      size={360}
      footer={<Button onClick={() => use(stateOf(description, {}).columns)}>恢复默认</Button>}
    >
      <ul className="columns">
        {shown.map((name, index) => (
          <li key={name}>
            <Checkbox checked disabled={shown.length === 1} onChange={() => use(shown.filter((other) => other !== name))}>
              {labelOf(name)}
            </Checkbox>
            <span>
              <Button
                size="small"
                type="text"
                disabled={index === 0}
                aria-label={`${labelOf(name)}前移`}
                icon={<ArrowUpOutlined />}
                onClick={() => use(moved(index, -1))}
              />
              <Button
                size="small"
                type="text"
                disabled={index === shown.length - 1}
                aria-label={`${labelOf(name)}后移`}
                icon={<ArrowDownOutlined />}
                onClick={() => use(moved(index, 1))}
              />
            </span>
          </li>
        ))}
        {others.map((name) => (
          <li key={name}>
            <Checkbox checked={false} onChange={() => use([...shown, name])}>
              {labelOf(name)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
