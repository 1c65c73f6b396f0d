import type { Severity } from '../../model/finding.ts';

/** A wrong word of disclosure reports, and the contexts in which it is right after all. */
export interface Typo {
  readonly wrong: string;
  readonly right: string;
  readonly severity: Exclude<Severity, 'error'>;
  /** Only where the text before (or behind) fits. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Not where the text before (or behind) fits: 紧跟新时代 is right. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** What it rests on, where that is not the general dictionary. */
  readonly source?: string;
}

/** 《现代汉语词典》（第7版）, unless said otherwise. */
export const DICTIONARY = '《现代汉语词典》（第7版）';
const WORD_PAIRS = '《第一批异形词整理表》（GF 1001-2001）';
const USAGE = '《现代汉语词典》（第7版）：截至指到某时为止，截止指到期停止';

export const TYPOS: readonly Typo[] = [
  {
    wrong: '跟新',
    right: '更新',
    severity: 'warning',
    notBefore: /[紧]$/,
    notAfter: /^(?:时代|形势|时期|要求|任务|技术|媒体|发展|情况|老|冠|能源|兴|农|知识|政策|标准|规定|人|手|法|条例)/,
  },
  { wrong: '布署', right: '部署', severity: 'warning', notBefore: /公$/ },
  { wrong: '部暑', right: '部署', severity: 'warning' },
  { wrong: '按排', right: '安排', severity: 'warning', notAfter: /^[名序放列]/ },
  { wrong: '按装', right: '安装', severity: 'warning' },
  { wrong: '贯切', right: '贯彻', severity: 'warning' },
  { wrong: '惯彻', right: '贯彻', severity: 'warning' },
  { wrong: '进一不', right: '进一步', severity: 'warning' },
  {
    wrong: '进步一',
    right: '进一步',
    severity: 'warning',
    after: /^(?:加强|完善|提高|规范|推进|健全|落实|加大|做好|强化|提升|优化|明确|细化|增强)/,
  },
  { wrong: '通迅', right: '通讯', severity: 'warning' },
  { wrong: '申清', right: '申请', severity: 'warning', before: /(?:公开|依|提出|收到|受理)$/ },
  { wrong: '申请入', right: '申请人', severity: 'warning', notAfter: /^(?:驻|学|党|职|园|库|会|户|伙|围|场|住|境|网|选|托|院|群)/ },
  { wrong: '工作入员', right: '工作人员', severity: 'warning' },
  { wrong: '新媒休', right: '新媒体', severity: 'warning' },
  { wrong: '新煤体', right: '新媒体', severity: 'warning' },
  { wrong: '公重号', right: '公众号', severity: 'warning' },
  { wrong: '公从号', right: '公众号', severity: 'warning' },
  { wrong: '工众号', right: '公众号', severity: 'warning' },
  { wrong: '政俯', right: '政府', severity: 'warning' },
  { wrong: '政务分开', right: '政务公开', severity: 'warning' },
  { wrong: '信息分开', right: '信息公开', severity: 'warning', before: /(?:政府|政务)$/ },
  { wrong: '政府公开信息公开', right: '政府信息公开', severity: 'warning' },
  { wrong: '不于公开', right: '不予公开', severity: 'warning' },
  { wrong: '予已公开', right: '予以公开', severity: 'warning' },
  { wrong: '行政复仪', right: '行政复议', severity: 'warning' },
  { wrong: '行政复义', right: '行政复议', severity: 'warning' },
  { wrong: '行政诉颂', right: '行政诉讼', severity: 'warning' },
  { wrong: '行政讼诉', right: '行政诉讼', severity: 'warning' },
  { wrong: '行政处法', right: '行政处罚', severity: 'warning', notAfter: /^[规律制]/ },
  { wrong: '信启公开', right: '信息公开', severity: 'warning' },
  { wrong: '信患公开', right: '信息公开', severity: 'warning' },
  {
    wrong: '己',
    right: '已',
    severity: 'warning',
    notBefore: /[自知律克异利身体舍损为]$/,
    after: /^(?:完成|按时|按期|按要求|全部公开|全部办结|办结|建立|公开发布|公布|在政府网站)/,
  },
  {
    wrong: '末',
    right: '未',
    severity: 'warning',
    notBefore: /[年月周期底季本始岁旬学世纪]$/,
    after: /^(?:收到|接到|受理|制定|出台|制发|发生|出现|收取|产生)/,
  },
  { wrong: '付局长', right: '副局长', severity: 'warning', notBefore: /[支交拨应]$/ },
  { wrong: '付主任', right: '副主任', severity: 'warning', notBefore: /[支交拨应]$/ },
  { wrong: '付组长', right: '副组长', severity: 'warning', notBefore: /[支交拨应]$/ },
  { wrong: '由其是', right: '尤其是', severity: 'warning', notAfter: /^否/ },
  { wrong: '再接再励', right: '再接再厉', severity: 'warning' },
  { wrong: '松驰', right: '松弛', severity: 'warning' },
  { wrong: '不径而走', right: '不胫而走', severity: 'warning' },
  { wrong: '既使', right: '即使', severity: 'warning', notAfter: /^(?:群众|公众|人民|得|用|其|人)/ },
  { wrong: '必竟', right: '毕竟', severity: 'warning' },
  { wrong: '—、', right: '一、', severity: 'info', before: /(?:^|\n)$/, after: /^(?:总体|概述|主动|基本|工作)/ },
  { wrong: '帐号', right: '账号', severity: 'info', source: WORD_PAIRS },
  { wrong: '帐户', right: '账户', severity: 'info', source: WORD_PAIRS },
  { wrong: '做为', right: '作为', severity: 'info', notAfter: /^[民企群人了]/ },
  { wrong: '明查暗访', right: '明察暗访', severity: 'info' },
  { wrong: '登陆', right: '登录', severity: 'info', after: /^.{0,10}(?:网站|平台|系统|账号|微信|网址|首页|门户)/ },
  {
    wrong: '反应',
    right: '反映',
    severity: 'info',
    before: /(?:群众|公众|企业|市民|网民)$/,
    after: /^的?(?:问题|情况|意见|诉求|强烈的问题)/,
  },
  { wrong: '截止至', right: '截至', severity: 'info', source: USAGE },
  { wrong: '截止到', right: '截至', severity: 'info', source: USAGE, after: /^(?:目前|\d|年底|今年|本年|当前|现在)/ },
  { wrong: '截止', right: '截至', severity: 'info', source: USAGE, after: /^(?:目前|\d|年底|今年|本年|当前|现在)/ },
  { wrong: '政府公开申请', right: '政府信息公开申请', severity: 'info', source: '《政府信息公开条例》第二十七条' },
  { wrong: '政府公开的申请', right: '政府信息公开的申请', severity: 'info', source: '《政府信息公开条例》第二十七条' },
  { wrong: '政府服务热线', right: '政务服务便民热线', severity: 'info', before: /12345[”"]?$/, source: '国办发〔2020〕53号' },
  {
    wrong: '的、',
    right: '的',
    severity: 'info',
    before: /[承担办理公开制定发布]$/,
    after: /^(?!.{0,12}的)(?:公共|各项|相关|政府|政务|信息|全部)/,
  },
  { wrong: '确实信息', right: '确保信息', severity: 'info', before: /(?:^|[，、；。])$/ },
  { wrong: '确实各项', right: '确保各项', severity: 'info', before: /(?:^|[，、；。])$/ },
  { wrong: '确实工作', right: '确保工作', severity: 'info', before: /(?:^|[，、；。])$/ },
];
