/** What is counted or measured in, longest first; a unit is taken as written. */
const UNITS = [
  '个百分点',
  ...['个部分', '个工作日'],
  ...['人次', '件次', '条次', '场次', '批次', '例次', '班次', '户次', '家次', '车次', '台次', '起次', '篇次', '剂次', '频次', '针次', '人份', '门次', '项次', '份次', '个次', '亿元', '万元', '千元'],
  ...['平方米', '平方公里', '公里', '立方米', '小时', '分钟', '部分', '床位'],
  ...Array.from('条件项次个份篇期人名位家户场例起宗批类种套张幅块部本册站处所辆台支队组天元字页座栋间课节轮封通笔单则档卷倍亩吨针剂枚盒箱颗株头只届版号款级门盘集副面回'),
  '%',
  '‰',
];

/** Units of other things than counts: a number before them is no quantity (第3届, 2021版, 5号, 第2款, 三级). */
export const NO_COUNT: ReadonlySet<string> = new Set(['届', '版', '号', '款', '级', '个工作日']);

/** The unit right at `lastIndex`. */
export const UNIT = new RegExp(UNITS.join('|'), 'y');

/** A line that goes on with the unit of a number on the line before. */
export const UNIT_START = /^(?:余|多)?(?:条|件|项|次|人|份|篇|期|个|名|场|万|%|亿|元)/;

/** Amounts keep 万 and 亿 in their unit; everything else has the magnitude in its value. */
export const MONEY = /元$/;
