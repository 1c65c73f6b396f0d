import type { FieldName } from './letter-field.ts';
import type { LetterTemplate } from './letter-template.ts';
import { fieldsNamed, readTemplateLines, withoutOptionalPieces } from './template-line.ts';

/** What every letter may name beside its own fields; filled by the program. */
const COMMON_FIELDS: readonly FieldName[] = [
  { name: 'you', label: '对收件人的称呼（您、你单位、贵单位）' },
  { name: 'addressee', label: '收件人' },
  { name: 'agency', label: '本机关名称' },
  { name: 'number', label: '文号' },
  { name: 'on', label: '文书日期' },
  { name: 'address', label: '办公地址' },
  { name: 'postcode', label: '邮政编码' },
  { name: 'phone', label: '联系电话' },
  { name: 'fax', label: '传真' },
  { name: 'email', label: '电子邮箱' },
  { name: 'hours', label: '办公时间' },
  { name: 'contact', label: '联系人' },
];

const GROUND: FieldName = { name: 'ground', label: '办理结果及法律依据（按办理结果自动写入）' };
const PARTS: FieldName = { name: 'parts', label: '逐项答复（申请有几部分内容时，单独成段）' };
const REMEDY: FieldName = { name: 'remedy', label: '救济告知（按办理结果和日期自动写入，单独成段）' };

/** Why a text is not taken, one sentence each. */
export interface TemplateFault {
  readonly code: 'noTitle' | 'noText' | 'unknownField' | 'missingField' | 'optionalOnly' | 'brackets' | 'notAlone';
  /** The line, from 1; null: the whole. */
  readonly line: number | null;
  readonly sentence: string;
}

/** What a letter may name beyond its own fields. */
export function commonFieldsOf(house: LetterTemplate): readonly FieldName[] {
  const named = new Set(house.lines.flatMap(fieldsNamed));
  return [...COMMON_FIELDS, ...[GROUND, PARTS].filter(({ name }) => named.has(name)), ...(house.remedy === 'none' ? [] : [REMEDY])];
}

/** Compares a text with what a letter must hold by the law's list: the fields of the house's own text. */
export function checkTemplate(house: LetterTemplate, { title, lines }: Pick<LetterTemplate, 'title' | 'lines'>): readonly TemplateFault[] {
  const common = commonFieldsOf(house);
  const known = new Set([...house.fields.map(({ name }) => name), ...common.map(({ name }) => name)]);
  const wholes = new Set(['parts', 'remedy']);
  const faults: TemplateFault[] = [];
  if (title.trim() === '') faults.push({ code: 'noTitle', line: null, sentence: '请填写文书标题。' });
  if (readTemplateLines(lines).length === 0) faults.push({ code: 'noText', line: null, sentence: '请填写文书正文。' });
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    for (const name of new Set(fieldsNamed(text))) {
      if (!known.has(name)) {
        faults.push({ code: 'unknownField', line, sentence: `第${line}行的“{${name}}”不是这种文书的字段，请从字段列表中选用。` });
      } else if (wholes.has(name) && text.trim() !== `{${name}}`) {
        faults.push({ code: 'notAlone', line, sentence: `第${line}行的“{${name}}”要单独成段，前后不能有其他文字。` });
      }
    }
    if (text.replaceAll(/\[\[[^[\]]*\]\]/g, '').match(/\[\[|\]\]/) !== null) {
      faults.push({ code: 'brackets', line, sentence: `第${line}行的“[[”和“]]”没有成对，或者套在一起，请改正。` });
    }
  }
  const named = new Set(lines.flatMap(fieldsNamed));
  const always = new Set(lines.flatMap((text) => fieldsNamed(withoutOptionalPieces(text))));
  const must = [
    ...house.fields.filter(({ required, name }) => required || house.fields.some(({ instead }) => instead === name)),
    ...common.filter(({ name }) => name === 'remedy' || (name === 'parts' && house.fields.some(({ instead }) => instead === 'parts'))),
  ];
  for (const { name, label } of must) {
    if (!named.has(name)) {
      faults.push({ code: 'missingField', line: null, sentence: `正文缺少必须有的“${label}”，请在适当位置写上 {${name}}。` });
    } else if (!always.has(name)) {
      faults.push({ code: 'optionalOnly', line: null, sentence: `“${label}”是必须有的内容，{${name}} 不能只写在“[[ ]]”里。` });
    }
  }
  return faults;
}
