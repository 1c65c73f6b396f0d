import type { Located, Place } from '../../kernel/place.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Cell } from './cell.ts';
import type { Quantity } from './quantity.ts';

/**
 * Generation of the official form, told by the header cells, never by the year:
 * - `2021`: 国办公开办函〔2021〕30号; `2019`: 国办公开办函〔2019〕60号（试行）;
 * - `statistics`: 政府信息公开情况统计表 of 2014-2018 (国办发〔2014〕32号); `narrative`: text only, before 2019.
 */
export type FormId = '2021' | '2019' | 'statistics' | 'narrative';

/** `proactive` = 表二 (主动公开), `requests` = 表三 (依申请公开), `remedies` = 表四 (复议、诉讼), `statistics` = 统计表 2014-2018. */
export type TableId = 'proactive' | 'requests' | 'remedies' | 'statistics';

/** A government information disclosure annual report (政府信息公开工作年度报告), as data. */
export interface AnnualReport {
  readonly form: FormId;
  /** The reporting agency as the report names it in full; null when the text does not say. Not the publisher. */
  readonly agency: Located<string> | null;
  /** Other names the text uses for the same agency: 县卫生健康局, 我局. */
  readonly agencyAliases: readonly string[];
  /** The year reported on; null when the text does not say. Not the year of publication. */
  readonly year: Located<number> | null;
  readonly title: Located<string> | null;
  readonly period: Located<Period> | null;
  readonly publishedOn: Located<PlainDate> | null;
  readonly publisher: Located<string> | null;
  /** Text before the first section: legal basis, parts announced, period. */
  readonly preamble: Located<string> | null;
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<TableId, TableReading>>;
  /** Quantities stated in the running text, in order. */
  readonly quantities: readonly Quantity[];
}

export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What a section is about, whatever its wording: the six of the form (条例 art 50), or null for any other. */
export type SectionKind = 'overview' | 'proactive' | 'requests' | 'remedies' | 'problems' | 'other';

export interface Section {
  /** As numbered in the text: 1 for 一; null when the heading line is missing and the section was told by its content. */
  readonly number: number | null;
  readonly kind: SectionKind | null;
  /** The heading without its number; null when the heading line is missing. */
  readonly heading: Located<string> | null;
  /** The running text under the heading, tables left out, paragraphs separated by `\n`. */
  readonly body: Located<string>;
  readonly items: readonly Item[];
}

/** A numbered item inside a section: （一）, 1. , 一是. */
export interface Item {
  readonly style: 'parenthesised' | 'arabic' | 'ordinal' | 'circled';
  readonly number: number;
  readonly heading: Located<string>;
}

/** One table as it was found. */
export interface TableReading {
  /** `picture`: the table stands there as a picture, so every cell is missing. */
  readonly state: 'present' | 'missing' | 'picture';
  /** 0 to 1: share of the form's rows that were found and read without doubt. 0 when missing. */
  readonly confidence: number;
  readonly at: Place | null;
  /** By row id, then by column id; every row and column of the form is there, `missing` where the source has none. */
  readonly rows: Readonly<Record<string, RowReading>>;
  /** Characters inside the table that belong to no cell of the form. */
  readonly strays: readonly Stray[];
}

export interface RowReading {
  /** The label as printed in the source; null when the row was not found. */
  readonly label: Located<string> | null;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Numbers that stand in the row but whose column is open; the row's cells are then `unknown`. */
  readonly unassigned: readonly Located<number>[];
}

export interface Stray {
  readonly raw: string;
  readonly at: Place;
  /** One Chinese sentence: where it stood. */
  readonly where: string;
}
