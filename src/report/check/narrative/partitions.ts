/** Names that divide a whole: no item can stand under two of them. */
export interface Partition {
  readonly name: string;
  /** The names given are all there are, so that parts below the total leave something unaccounted for. */
  readonly closed: boolean;
  /** A report that names three of them names them all, as a rule. */
  readonly usuallyWhole: boolean;
}

interface PartitionRule {
  readonly name: string;
  readonly member: RegExp;
  readonly closed: (members: ReadonlySet<string>) => boolean;
  readonly usuallyWhole: boolean;
}

const three = (members: ReadonlySet<string>): boolean => members.size >= 3;
const withOthers = (members: ReadonlySet<string>): boolean => members.size >= 3 && [...members].some((member) => member.startsWith('其他'));

const RULES: readonly PartitionRule[] = [
  {
    name: '公开属性',
    closed: three,
    usuallyWhole: true,
    member: /(依申请公开|不予公开|不公开|免予公开|主动公开)(?:类|的|文件|公文|信息|件)*$/,
  },
  { name: '办理分工', closed: three, usuallyWhole: true, member: /(独办|单办|单独办理|主办|分办|会办|协办|承办)(?:件|的|建议|提案)*$/ },
  { name: '评价', closed: three, usuallyWhole: true, member: /(非常满意|基本满意|不满意|很满意|满意|未评价|暂未评价|理解)(?:的|件)*$/ },
  {
    name: '申请方式',
    closed: withOthers,
    usuallyWhole: true,
    member:
      /(当面|现场|传真|网络|网上|在线|网站|信函|邮寄|邮件|邮箱|书面|平台|其他方式|其他)(?:的|方式|提交|提出|申请|渠道|收到|线上|信|接收)*$/,
  },
  {
    name: '申请人',
    closed: withOthers,
    usuallyWhole: true,
    member:
      /(自然人|个人|公民|法人|商业企业|企业|科研机构|社会公益组织|法律服务机构|其他组织|其他)(?:的|或其他组织|或者其他组织|和其他组织|提出|提交|申请|个人)*$/,
  },
  {
    name: '办理结果',
    closed: withOthers,
    usuallyWhole: false,
    member:
      /(予以公开|同意公开|全部公开|部分公开|不予公开|无法提供|不予处理|不予受理|不存在|不掌握|其他处理|不再处理|非本机关|其他)(?:的|答复|信息|政府信息|申请|处理|负责|负责公开|情形)*$/,
  },
  {
    name: '复议诉讼结果',
    closed: withOthers,
    usuallyWhole: false,
    member:
      /(结果维持|维持|纠正|撤销|驳回|终止|撤回|其他结果|其他|尚未审结|未审结|审理中|正在审理)(?:的|结果|原|决定|答复|起诉|诉讼请求|复议请求|案件)*$/,
  },
  {
    name: '办结时限',
    closed: () => false,
    usuallyWhole: false,
    member: /(按时办结|按期办结|延期办结|延期答复|按时答复|结转|正在办理|办理中|未办结|已办结|办结)(?:的|数|下年|下年度|继续办理|件)*$/,
  },
];

/** The partition that all names of a list belong to, each name another member; null when there is none. */
export function partitionOf(labels: readonly string[]): Partition | null {
  if (labels.length < 2) return null;
  for (const rule of RULES) {
    const members = labels.map((label) => rule.member.exec(label)?.[1]);
    const different = new Set(members.flatMap((member) => member ?? []));
    if (different.size !== labels.length) continue;
    return { name: rule.name, closed: rule.closed(different), usuallyWhole: rule.usuallyWhole };
  }
  return null;
}
