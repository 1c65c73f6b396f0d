import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { cellSchema, placeOrNull, placeSchema } from './cell-schema.ts';
import { quantitySchema } from './quantity-schema.ts';

/** Names the format of the document for as long as readers of this version can read it; a breaking change makes a new one. */
export const SCHEMA_ID = 'urn:gongkai:annual-report:1';

const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text, context): PlainDate => {
    const day = parsePlainDate(text);
    if (day.ok) return day.value;
    context.addIssue({ code: 'custom', message: `no such day: ${text}` });
    return z.NEVER;
  })
  .meta({ title: '日期', description: 'A calendar day in Asia/Shanghai, YYYY-MM-DD.', format: 'date' });

const locatedString = z.strictObject({ value: z.string(), at: placeOrNull }).readonly();
const locatedNumber = z.strictObject({ value: z.number(), at: placeOrNull }).readonly();
const locatedDay = z.strictObject({ value: daySchema, at: placeOrNull }).readonly();

const periodSchema = z.strictObject({ from: daySchema.meta({ title: '起' }), to: daySchema.meta({ title: '止' }) }).readonly();

const itemSchema = z
  .strictObject({
    style: z
      .enum(['parenthesised', 'arabic', 'ordinal', 'circled'])
      .meta({ title: '序号样式', description: 'parenthesised: （一）; arabic: 1.; ordinal: 一是; circled: ①.' }),
    number: z.int().meta({ title: '序号' }),
    heading: locatedString.meta({ title: '标题' }),
  })
  .readonly()
  .meta({ id: 'Item', title: '条目', description: 'A numbered item inside a section.' });

const sectionSchema = z
  .strictObject({
    number: z
      .int()
      .nullable()
      .meta({ title: '序号', description: 'As numbered in the text: 1 for 一; null when the heading line is missing.' }),
    kind: z.enum(['overview', 'proactive', 'requests', 'remedies', 'problems', 'other']).nullable().meta({
      title: '部分',
      description: 'Which of the six sections of the form it is, whatever its wording (条例 art 50); null for any other.',
    }),
    heading: locatedString.nullable().meta({ title: '标题', description: 'Without its number; null when the heading line is missing.' }),
    body: locatedString.meta({ title: '正文', description: 'Running text, tables left out, paragraphs separated by line feeds.' }),
    items: z.array(itemSchema).readonly().meta({ title: '条目' }),
  })
  .readonly()
  .meta({ id: 'Section', title: '部分' });

const rowSchema = z
  .strictObject({
    label: locatedString.nullable().meta({ title: '行标', description: 'As printed in the source; null when the row was not found.' }),
    cells: z
      .record(z.string(), cellSchema)
      .readonly()
      .meta({ title: '单元格', description: 'By column id of the form; every column is there.' }),
    unassigned: z
      .array(locatedNumber)
      .readonly()
      .meta({ title: '未归列的数字', description: 'Numbers that stand in the row but whose column is open; its cells are then unknown.' }),
  })
  .readonly()
  .meta({ id: 'Row', title: '行' });

const tableSchema = z
  .strictObject({
    state: z
      .enum(['present', 'missing', 'picture'])
      .meta({ title: '状态', description: 'picture: the table stands there as a picture, so every cell is missing.' }),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .meta({ title: '可信度', description: 'Share of the form’s rows that were found and read without doubt.' }),
    at: placeOrNull,
    rows: z.record(z.string(), rowSchema).readonly().meta({ title: '行', description: 'By row id of the form; every row is there.' }),
    strays: z
      .array(z.strictObject({ raw: z.string(), at: placeSchema, where: z.string() }).readonly())
      .readonly()
      .meta({ title: '未归入单元格的内容', description: 'Characters inside the table that belong to no cell of the form.' }),
  })
  .readonly()
  .meta({ id: 'Table', title: '表' });

/** The report as the model has it; `reportDocumentSchema` adds the name of the format. */
const reportFields = {
  form: z.enum(['2021', '2019', 'statistics', 'narrative']).meta({
    title: '格式',
    description:
      'Generation of the form, told by the header cells: 2021 (国办公开办函〔2021〕30号), 2019 (国办公开办函〔2019〕60号), statistics (统计表, 国办发〔2014〕32号), narrative (text only).',
  }),
  agency: locatedString
    .nullable()
    .meta({ title: '行政机关', description: 'The reporting agency in full; null when the text does not say. Not the publisher.' }),
  agencyAliases: z.array(z.string()).readonly().meta({ title: '机关其他称谓' }),
  year: locatedNumber
    .nullable()
    .meta({ title: '报告年度', description: 'The year reported on, not the year of publication; null when the text does not say.' }),
  title: locatedString.nullable().meta({ title: '标题' }),
  period: z.strictObject({ value: periodSchema, at: placeOrNull }).readonly().nullable().meta({ title: '统计期限' }),
  publishedOn: locatedDay.nullable().meta({ title: '发布日期' }),
  publisher: locatedString.nullable().meta({ title: '发布机构' }),
  preamble: locatedString.nullable().meta({ title: '引言', description: 'Text before the first section.' }),
  sections: z.array(sectionSchema).readonly().meta({ title: '各部分' }),
  tables: z
    .strictObject({
      proactive: tableSchema.meta({ title: '表二 主动公开政府信息情况' }),
      requests: tableSchema.meta({ title: '表三 收到和处理政府信息公开申请情况' }),
      remedies: tableSchema.meta({ title: '表四 政府信息公开行政复议、行政诉讼情况' }),
      statistics: tableSchema.meta({ title: '政府信息公开情况统计表' }),
    })
    .readonly()
    .meta({ title: '各表', description: 'All four are always there; those that the form does not know have no rows.' }),
  quantities: z
    .array(quantitySchema)
    .readonly()
    .meta({ title: '正文中的数量', description: 'Quantities stated in the running text, in order.' }),
};

export const reportSchema = z.strictObject(reportFields).readonly();

export const reportDocumentSchema = z
  .strictObject({ schema: z.literal(SCHEMA_ID).meta({ title: '格式版本' }), ...reportFields })
  .readonly()
  .meta({
    title: '政府信息公开工作年度报告',
    description: 'A government information disclosure annual report as data (政府信息公开条例 arts 49, 50).',
  });

export type ReportDocument = z.input<typeof reportDocumentSchema>;
