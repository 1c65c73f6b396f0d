import type { Check } from '../check.ts';
import { SECTORS, type Sector } from '../data/sectors.ts';
import { Dictionary } from '../dictionary.ts';

const business = new Dictionary<Sector>(SECTORS.flatMap((sector) => sector.business.map((word) => [word, sector] as const)));

/** Governments, their offices and towns write of every business; so does an agency whose line is not known. */
const GENERAL = /人民政府|政府办公[厅室]|街道|镇|乡|管委会|开发区|行政审批|政务服务|大数据|数据局/;
/** The business is spoken of as one's own: 围绕…工作, 对照…事项. */
const OWN_WORK_BEFORE = /(?:围绕|对照|聚焦|做好|推进|推动|开展|优化|加强|深化|强化|规范|办理|落实|负责|本|全面)[^，。；、]{0,6}$/;
const OWN_WORK_AFTER = /^(?:[^，。；、]{0,4})(?:政务服务|服务事项|业务|工作|事项|领域|办理|管理)/;
/** Several of its words: the agency has this business after all. */
const HABITUAL = 3;

/** Another agency's business written of as one's own: text left over from a copied report. */
export const OTHER_AGENCY: Check = {
  code: 'text.otherAgency',
  severities: ['warning', 'info'],
  title: '残留其他机关的文字',
  description: '文中把别的机关的业务当作本机关的工作来写，可能是照抄别处的文字。',
  source: '国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责；国务院机构改革方案',
  example: '教育局的报告写“对照公积金业务事项优化公开流程”。',
  *find({ report, flat, place }) {
    const agency = report.agency?.value;
    if (agency === undefined || GENERAL.test(agency)) return;
    const own = SECTORS.filter((sector) => sector.agency.test(agency));
    if (own.length === 0) return;
    const { text } = flat;
    const hits = new Map<Sector, { start: number; end: number; word: string }[]>();
    business.scan(text, (start, word, sector) => {
      if (own.includes(sector)) return true;
      const before = text.slice(Math.max(0, start - 12), start);
      const after = text.slice(start + word.length, start + word.length + 12);
      const known = hits.get(sector) ?? [];
      const isOwnWork = OWN_WORK_BEFORE.test(before) && OWN_WORK_AFTER.test(after) && !/[局委会部中心]$/.test(before);
      hits.set(
        sector,
        isOwnWork
          ? [
              ...known,
              {
                start: start - (OWN_WORK_BEFORE.exec(before)?.[0].length ?? 0),
                end: start + word.length + (OWN_WORK_AFTER.exec(after)?.[0].length ?? 0),
                word,
              },
            ]
          : known,
      );
      return true;
    });
    for (const [sector, found] of hits) {
      if (found.length === 0 || found.length >= HABITUAL) continue;
      const near = own.some((mine) => mine.near.includes(sector.id) || sector.near.includes(mine.id));
      yield {
        severity: near ? 'info' : 'warning',
        message: `“${found[0]?.word ?? ''}”是${sector.name}部门的业务，而报告机关是${agency}；请核实是否误用了其他机关的文字。`,
        places: found.map(({ start, end }) => place(start, end)),
        ids: [sector.id],
      };
    }
  },
};

const REMEDY_FOR_REFUSAL =
  /不予公开[^。]{0,60}(?:可以?|有权)[^。]{0,20}(?:申请行政复议(?:，|、)?或者?[^。]{0,20}提起行政诉讼|直接[^。]{0,10}提起行政诉讼)/;
const UPPER_DEPARTMENT = /(?:可以?|应当|有权)[^。]{0,30}向[^。，]{0,12}上[一]?级(?:主管)?部门[^。]{0,8}申请行政复议/;

/** Since 2024 a refusal goes to reconsideration first, and to the government, not to the upper department. */
export const REMEDIES_WORDING: Check = {
  code: 'text.remedies',
  severities: ['warning'],
  title: '救济途径表述过时',
  description: '2024年起，对不予公开不服的应当先申请行政复议，且一般由本级人民政府管辖；不能写成可以直接诉讼或向上级主管部门复议。',
  source: '《行政复议法》（2023年修订）第二十三条第一款第（四）项、第二十四条',
  example: '“对不予公开决定不服的，可以申请行政复议或者提起行政诉讼”。',
  *find({ report, sentences, place }) {
    if ((report.year?.value ?? 0) < 2024) return;
    for (const sentence of sentences) {
      if (!sentence.text.includes('复议')) continue;
      const match = REMEDY_FOR_REFUSAL.exec(sentence.text) ?? UPPER_DEPARTMENT.exec(sentence.text);
      if (match === null || /先(?:行)?(?:申请|向|提起)|复议前置|海关|税务|金融|外汇|国家安全/.test(sentence.text)) continue;
      yield {
        severity: 'warning',
        message: '救济途径的写法不合现行规定：不予公开应当先申请行政复议，复议一般由本级人民政府管辖。',
        places: [place(sentence.start + match.index, sentence.start + match.index + match[0].length)],
      };
    }
  },
};
