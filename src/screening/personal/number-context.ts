/** Words before a number that say it is the number of something else. */
const OTHER_NUMBER =
  /(?:单号|编号|编码|代码|条形?码|批号|批次号?|型号|序号|流水号?|书号|标识码|串号|件号|期号|版号|案号|编目号|税号|识别号|许可证号|备案号|合同号|订单号?|运单号?|票号|索引号|项目号|(?:订单|运单|发票|凭证|票据|通知书|合同|登记|工单|快递|交易|标识|识别|许可证?|备案)号码)[为是：:，,\s]{0,3}$/;
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
