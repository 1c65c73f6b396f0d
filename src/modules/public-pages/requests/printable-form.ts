import type { PrintCell, PrintDocument } from '../../../kernel/print-document.ts';
import type { DisclosureOffice } from '../../letters/index.ts';

/** 政府信息公开申请表, to be filled in with a pen: what art 29 wants of an application, and where it goes. */
export function printableForm(office: DisclosureOffice): PrintDocument {
  const title = '政府信息公开申请表';
  const where = [
    office.address === '' ? '' : `地址：${office.address}${office.postcode === '' ? '' : `（${office.postcode}）`}`,
    office.phone === '' ? '' : `电话：${office.phone}`,
    office.fax === '' ? '' : `传真：${office.fax}`,
    office.email === '' ? '' : `电子邮箱：${office.email}`,
    office.hours === '' ? '' : `办公时间：${office.hours}`,
  ].filter((line) => line !== '');
  return {
    title: [title],
    subtitle: null,
    author: office.agencyName,
    subject: title,
    keywords: [],
    date: null,
    blocks: [
      { kind: 'paragraph', text: `${office.agencyName}：`, align: 'start' },
      {
        kind: 'table',
        table: {
          caption: title,
          showCaption: false,
          widths: [2, 3, 2, 3],
          headerRowCount: 0,
          form: 'byHand',
          rows: ROWS.map((row) => cells(row)),
        },
      },
      {
        kind: 'paragraph',
        text: '填写说明：1．“申请的内容”写明信息的名称、文号或者便于行政机关查询的其他特征性描述，一件申请写一件事。2．请附身份证明复印件；委托代理人的，另附授权委托书和代理人身份证明。3．网上提交的，可在本机关网站“依申请公开”栏目填写。',
        indent: true,
      },
      ...where.map((text) => ({ kind: 'paragraph', text, indent: true }) as const),
    ],
  };
}

const ROWS: readonly (readonly string[])[] = [
  ['申请人类别', '□自然人　□商业企业　□科研机构　□社会公益组织　□法律服务机构　□其他'],
  ['姓名或者名称', '', '证件名称', ''],
  ['证件号码（统一社会信用代码）', ''],
  ['法定代表人', '', '联系人', ''],
  ['联系电话', '', '电子邮箱', ''],
  ['通信地址', '', '邮政编码', ''],
  ['代理人姓名', '', '代理人电话', ''],
  ['申请的种类', '□公开政府信息　□更正与自身有关的政府信息（附证明材料）'],
  ['申请的内容', '\n\n'],
  ['希望得到的形式', '□纸质　□电子文件　□现场查阅、抄录'],
  ['希望怎样得到', '□邮寄　□电子邮件　□网上下载　□自行领取　□当场阅读、抄录　□传真'],
  ['需要的帮助', '□阅读困难　□听取困难　需要：'],
  ['口头申请的', '代为填写人：　　　　　　申请人确认：□签名　□按指印'],
  ['申请人签名或者盖章', '', '申请日期', ''],
];

function cells(row: readonly string[]): readonly PrintCell[] {
  return row.map((text, index) => ({
    text,
    rowSpan: 1,
    columnSpan: row.length === 2 && index === 1 ? 3 : 1,
    role: index % 2 === 0 ? 'rowHeader' : 'data',
    align: index % 2 === 0 ? 'center' : 'start',
  }));
}
