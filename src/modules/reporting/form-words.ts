import type { FormId } from '../../report/index.ts';

const WORDS: Readonly<Record<FormId, string>> = {
  '2021': '2021年格式（国办公开办函〔2021〕30号）',
  '2019': '2019年试行格式（国办公开办函〔2019〕60号）',
  statistics: '2014—2018年统计表（国办发〔2014〕32号）',
  narrative: '文字报告（2019年以前，无统计表）',
};

export function formWords(form: FormId): string {
  return WORDS[form];
}

/** Short, for columns and choices. */
export const FORM_TITLES: Readonly<Record<FormId, string>> = {
  '2021': '2021年格式',
  '2019': '2019年格式',
  statistics: '统计表',
  narrative: '文字报告',
};

/** For a column of a list. */
export function shortFormWords(form: string): string {
  const titles: Readonly<Record<string, string>> = FORM_TITLES;
  return titles[form] ?? form;
}
