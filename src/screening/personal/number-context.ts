/** Words before a number that say it is the number of something else. */
const OTHER_NUMBER =
  /(?:订单|单据|流水|受理|登记|案件|工单|快递|运单|合同|项目|货物|发票|批次|产品|设备|资产|物资|条形?|索引|信用|组织机构|机构|注册|备案|许可证?|证书|标识|统计|纳税人识别|识别|追溯|采购|交易|业务|凭证|文件|档案|稿件|编目|序列|批|单|标|期刊|书|型|编|学|工|税|流水|回执|查询|验证|校验|课题|图|版本|区划|地块|宗地|房产证|不动产权?证?)?(?:单号|编号|编码|代码|号码|条码|批号|型号|序号|流水号|税号|书号|标识码|串号|件号|期号|版号|案号|证号|编目号|(?<=订单|工单|单据|运单|项目|受理|登记|合同|流水|快递|发票|批次|产品|设备|资产|索引|备案|许可|识别|采购|交易|业务|凭证|档案|回执|地块|图)号)[为是：:，,\s]{0,3}$/;
/** Words that name a person's own number and hold against the ones above: 身份证号码, 手机号码. */
const OWN_NUMBER = /(?:身份证|身份|公民|证件|手机|电话|联系|银行卡|卡|护照|通行证|移动)(?:件)?(?:编号|号码|号)?[为是：:，,\s]{0,3}$/;
/** No label is longer. */
const REACH = 16;

/** Whether what stands before names the number as one of a thing: 订单编号：, 统一社会信用代码:. */
export function isOtherNumber(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - REACH), start);
  return OTHER_NUMBER.test(before) && !OWN_NUMBER.test(before);
}

/** Whether one of the words stands shortly before, in the same sentence. */
export function isLabelled(folded: string, start: number, label: RegExp, reach: number): boolean {
  const before = folded.slice(Math.max(0, start - reach), start);
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1;
  return label.test(before.slice(from));
}
