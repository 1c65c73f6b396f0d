import type { Shape } from '../api/shapes.ts';

export type ReportShape = Shape<'StoredAnnualReport'>;
export type FindingShape = ReportShape['findings'][number];

export const SEVERITIES: Readonly<Record<FindingShape['severity'], string>> = { error: '错误', warning: '疑点', info: '提示' };

export const ORIGINS: Readonly<Record<ReportShape['versions'][number]['origin'], string>> = {
  store: '导入',
  recheck: '重新检查',
  neighbour: '相邻年度变化后重新检查',
};

/** Where a report is, below `/workbench`. */
export function reportPath(agencyId: number, year: number): string {
  return `/annual-reports/${agencyId}/${year}`;
}

/** Where the file of a version can be had. */
export function originalAddress({ agency, year }: Pick<ReportShape, 'agency' | 'year'>, version: number): string {
  return `/api/v1/annual-reports/${agency.id}/${year}/versions/${version}/original`;
}
