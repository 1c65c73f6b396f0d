import {
  AlignCenterOutlined,
  AlignLeftOutlined,
  AlignRightOutlined,
  BoldOutlined,
  ItalicOutlined,
  LineOutlined,
  LinkOutlined,
  OrderedListOutlined,
  PictureOutlined,
  RedoOutlined,
  StrikethroughOutlined,
  TableOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';

export interface ToolbarItem {
  readonly name: string;
  readonly label: string;
  /** As people press it: `Ctrl+B`. */
  readonly keys?: string;
  readonly face: ReactNode;
  /** For what is on or off where the cursor is. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly can?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

/** What opens something of its own: a dialog, a choice of files. */
export interface ToolbarOpeners {
  readonly link: () => void;
  readonly footnote: () => void;
  readonly image: () => void;
}

function heading(level: 2 | 3 | 4, face: string): ToolbarItem {
  return {
    name: `heading${level}`,
    label: `标题${face}`,
    keys: `Ctrl+Alt+${level}`,
    face: `标题${face}`,
    isOn: (editor) => editor.isActive('heading', { level }),
    run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  };
}

function align(to: 'left' | 'center' | 'right', label: string, key: string, face: ReactNode): ToolbarItem {
  return {
    name: `align-${to}`,
    label,
    keys: `Ctrl+Shift+${key}`,
    face,
    isOn: (editor) => editor.isActive({ textAlign: to }),
    run: (editor) => editor.chain().focus().toggleTextAlign(to).run(),
  };
}

/** The buttons by groups, in the order in which they stand. */
export function toolbarGroups(open: ToolbarOpeners): readonly (readonly ToolbarItem[])[] {
  return [
    [
      {
        name: 'undo',
        label: '撤销',
        keys: 'Ctrl+Z',
        face: <UndoOutlined />,
        can: (editor) => editor.can().undo(),
        run: (editor) => editor.chain().focus().undo().run(),
      },
      {
        name: 'redo',
        label: '重做',
        keys: 'Ctrl+Y',
        face: <RedoOutlined />,
        can: (editor) => editor.can().redo(),
        run: (editor) => editor.chain().focus().redo().run(),
      },
    ],
    [heading(2, '一'), heading(3, '二'), heading(4, '三')],
    [
      {
        name: 'bold',
        label: '加粗',
        keys: 'Ctrl+B',
        face: <BoldOutlined />,
        isOn: (editor) => editor.isActive('bold'),
        run: (editor) => editor.chain().focus().toggleBold().run(),
      },
      {
        name: 'italic',
        label: '斜体',
        keys: 'Ctrl+I',
        face: <ItalicOutlined />,
        isOn: (editor) => editor.isActive('italic'),
        run: (editor) => editor.chain().focus().toggleItalic().run(),
      },
      {
        name: 'underline',
        label: '下划线',
        keys: 'Ctrl+U',
        face: <UnderlineOutlined />,
        isOn: (editor) => editor.isActive('underline'),
        run: (editor) => editor.chain().focus().toggleUnderline().run(),
      },
      {
        name: 'strike',
        label: '删除线',
        keys: 'Ctrl+Shift+S',
        face: <StrikethroughOutlined />,
        isOn: (editor) => editor.isActive('strike'),
        run: (editor) => editor.chain().focus().toggleStrike().run(),
      },
      {
        name: 'superscript',
        label: '上标',
        keys: 'Ctrl+.',
        face: '上标',
        isOn: (editor) => editor.isActive('superscript'),
        run: (editor) => editor.chain().focus().unsetSubscript().toggleSuperscript().run(),
      },
      {
        name: 'subscript',
        label: '下标',
        keys: 'Ctrl+,',
        face: '下标',
        isOn: (editor) => editor.isActive('subscript'),
        run: (editor) => editor.chain().focus().unsetSuperscript().toggleSubscript().run(),
      },
    ],
    [
      align('left', '左对齐', 'L', <AlignLeftOutlined />),
      align('center', '居中', 'E', <AlignCenterOutlined />),
      align('right', '右对齐', 'R', <AlignRightOutlined />),
    ],
    [
      {
        name: 'bulletList',
        label: '项目符号',
        keys: 'Ctrl+Shift+8',
        face: <UnorderedListOutlined />,
        isOn: (editor) => editor.isActive('bulletList'),
        run: (editor) => editor.chain().focus().toggleBulletList().run(),
      },
      {
        name: 'orderedList',
        label: '编号',
        keys: 'Ctrl+Shift+7',
        face: <OrderedListOutlined />,
        isOn: (editor) => editor.isActive('orderedList'),
        run: (editor) => editor.chain().focus().toggleOrderedList().run(),
      },
      {
        name: 'blockquote',
        label: '引用',
        keys: 'Ctrl+Shift+B',
        face: '引用',
        isOn: (editor) => editor.isActive('blockquote'),
        run: (editor) => editor.chain().focus().toggleBlockquote().run(),
      },
    ],
    [
      { name: 'link', label: '链接', keys: 'Ctrl+K', face: <LinkOutlined />, isOn: (editor) => editor.isActive('link'), run: open.link },
      {
        name: 'table',
        label: '插入表格',
        face: <TableOutlined />,
        run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      },
      { name: 'image', label: '插入图片', face: <PictureOutlined />, run: open.image },
      { name: 'footnote', label: '脚注', keys: 'Ctrl+Alt+F', face: '脚注', run: open.footnote },
      { name: 'rule', label: '分隔线', face: <LineOutlined />, run: (editor) => editor.chain().focus().setHorizontalRule().run() },
    ],
  ];
}

/** Shown while the cursor is in a table. */
export const TABLE_ITEMS: readonly ToolbarItem[] = [
  { name: 'rowBefore', label: '上方加行', face: '上方加行', run: (editor) => editor.chain().focus().addRowBefore().run() },
  { name: 'rowAfter', label: '下方加行', face: '下方加行', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'rowDelete', label: '删行', face: '删行', run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'columnBefore', label: '左侧加列', face: '左侧加列', run: (editor) => editor.chain().focus().addColumnBefore().run() },
  { name: 'columnAfter', label: '右侧加列', face: '右侧加列', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: 'columnDelete', label: '删列', face: '删列', run: (editor) => editor.chain().focus().deleteColumn().run() },
  {
    name: 'merge',
    label: '合并单元格',
    face: '合并单元格',
    can: (editor) => editor.can().mergeCells(),
    run: (editor) => editor.chain().focus().mergeCells().run(),
  },
  {
    name: 'split',
    label: '拆分单元格',
    face: '拆分单元格',
    can: (editor) => editor.can().splitCell(),
    run: (editor) => editor.chain().focus().splitCell().run(),
  },
  { name: 'headerRow', label: '表头行', face: '表头行', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { name: 'headerColumn', label: '表头列', face: '表头列', run: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
  { name: 'tableDelete', label: '删除表格', face: '删除表格', run: (editor) => editor.chain().focus().deleteTable().run() },
];
