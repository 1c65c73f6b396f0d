import { formOf } from '../../forms/forms.ts';
import type { FormId, TableId } from '../../model/report.ts';

const NAMES: Readonly<Record<TableId, string>> = {
  proactive: '表二（主动公开政府信息情况）',
  requests: '表三（收到和处理政府信息公开申请情况）',
  remedies: '表四（政府信息公开行政复议、行政诉讼情况）',
  statistics: '政府信息公开情况统计表',
};

/** 表三（收到和处理政府信息公开申请情况）. */
export function tableName(id: TableId): string {
  return NAMES[id];
}

/** The row's own label as the form prints it. */
export function rowLabel(form: FormId, table: TableId, row: string): string {
  return (
    formOf(form)
      .tables.find((candidate) => candidate.id === table)
      ?.rows.find((candidate) => candidate.id === row)
      ?.labels.at(-1) ?? row
  );
}
