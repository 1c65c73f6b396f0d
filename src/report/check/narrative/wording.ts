/** A change against another year, not an amount: 同比增长, 较上年减少. */
export const COMPARISON = /同比|环比|较(?:上|去|前|20|往)|比(?:上|去|前|20|往)|增加了?|减少了?|增长|下降|上升|提高|降低|增幅|降幅/;

/** Somebody else's figures, or the whole district's beside the office's own. */
export const WIDER_SCOPE =
  /全[县市区省州盟旗镇乡系辖]|各(?:单位|部门|乡镇|镇|乡|街道|科室|县|区|市|级|地)|下属|所属|直属|系统|[县市区]直|辖区|医疗机构|医院|学校|机关本级|局机关|委机关|本级机关/;

/** A stretch of the year. */
export const PART_OF_YEAR =
  /[上下]半年|[一二三四]季度|\d{1,2}月份|每[月季周天]|月均|日均|第[一二三四]批|截[至止]到?(?:20\d\d年)?(?!12月31)\d{1,2}月|以来|近[三五]年/;

/** Matches wherever some stretch of the text would match `PART_OF_YEAR`: a stretch may end before 31. */
export const SOME_PART_OF_YEAR = new RegExp(PART_OF_YEAR.source.replace('(?!12月31)', ''));

/** The whole year: 全年, 本年度, 2021年. */
export const WHOLE_YEAR = /全年|本年度?|20\d\d年度?|今年|一年来|年内/;

/** Places where information is published: the same information may stand in several of them. */
export const CHANNEL =
  /网站|门户|微信|微博|公众号|平台|新媒体|媒体|客户端|抖音|头条|公报|公开栏|公示栏|宣传栏|显示屏|渠道|报刊|报纸|日报|电视|电台|广播|视频号|APP|线下|线上|网络|网页|专栏|栏目|短信|档案馆|图书馆|查阅/i;

/** What leads to a share: 占比, 占总数的, 占总体的比例为. */
export const SHARE = /占[^，；。]{0,14}$/;
