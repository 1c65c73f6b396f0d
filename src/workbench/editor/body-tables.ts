import { mergeAttributes } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

const SPANS = { colspan: { default: 1 }, rowspan: { default: 1 } };

/** Tables of spans alone: no widths, no colours, nothing that asks for a `style` attribute. */
const BodyTable = Table.extend({
  renderHTML: ({ HTMLAttributes }) => ['table', mergeAttributes(HTMLAttributes), ['tbody', 0]],
  addNodeView: () => null,
}).configure({ resizable: false });

export const BODY_TABLES = [
  BodyTable,
  TableRow,
  TableCell.extend({ addAttributes: () => SPANS }),
  TableHeader.extend({ addAttributes: () => SPANS }),
];
