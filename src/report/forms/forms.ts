import { assertNever } from '../../kernel/assert-never.ts';
import type { FormId } from '../model/report.ts';
import type { Form, FormSection } from './form.ts';
import { PROACTIVE_2019, PROACTIVE_2021 } from './proactive-table.ts';
import { REMEDIES } from './remedies-table.ts';
import { REQUESTS_2019, REQUESTS_2021 } from './requests-table.ts';
import { STATISTICS } from './statistics-table.ts';

/** The six headings of both generations, in their order (条例 art 50). */
const SECTIONS: readonly FormSection[] = [
  { number: 1, kind: 'overview', heading: '总体情况', table: null },
  { number: 2, kind: 'proactive', heading: '主动公开政府信息情况', table: 'proactive' },
  { number: 3, kind: 'requests', heading: '收到和处理政府信息公开申请情况', table: 'requests' },
  { number: 4, kind: 'remedies', heading: '政府信息公开行政复议、行政诉讼情况', table: 'remedies' },
  { number: 5, kind: 'problems', heading: '存在的主要问题及改进情况', table: null },
  { number: 6, kind: 'other', heading: '其他需要报告的事项', table: null },
];

const FORM_2021: Form = {
  id: '2021',
  source: '国办公开办函〔2021〕30号',
  sections: SECTIONS,
  tables: [PROACTIVE_2021, REQUESTS_2021, REMEDIES],
};

const FORM_2019: Form = {
  id: '2019',
  source: '国办公开办函〔2019〕60号',
  sections: SECTIONS,
  tables: [PROACTIVE_2019, REQUESTS_2019, REMEDIES],
};

const FORM_STATISTICS: Form = {
  id: 'statistics',
  source: '国办发〔2014〕32号',
  sections: [],
  tables: [STATISTICS],
};

const FORM_NARRATIVE: Form = { id: 'narrative', source: '《政府信息公开条例》（2007年）第三十二条', sections: [], tables: [] };

/** The form as data; every id has one. */
export function formOf(id: FormId): Form {
  switch (id) {
    case '2021':
      return FORM_2021;
    case '2019':
      return FORM_2019;
    case 'statistics':
      return FORM_STATISTICS;
    case 'narrative':
      return FORM_NARRATIVE;
    default:
      return assertNever(id);
  }
}
