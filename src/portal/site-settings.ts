/** What the site says about itself in its head and footer marks (国办发〔2017〕47号). */
export interface SiteSettings {
  readonly siteName: string;
  readonly siteDomain: string;
  /** 网站标识码 */
  readonly siteIdCode: string;
  /** 主办单位 */
  readonly sponsor: string;
  /** 承办单位 */
  readonly operator: string;
  /** ICP备案号 */
  readonly icpNumber: string;
  /** 公安备案号 */
  readonly policeNumber: string;
  readonly contact: string;
}

/** Values of an installation that nobody has set up yet: they say that they are samples. */
export const SAMPLE_SETTINGS: SiteSettings = {
  siteName: '政府信息公开平台',
  siteDomain: 'localhost',
  siteIdCode: '未填写（示例站点）',
  sponsor: '未填写（示例站点）',
  operator: '未填写（示例站点）',
  icpNumber: '未填写（示例站点）',
  policeNumber: '未填写（示例站点）',
  contact: '未填写（示例站点）',
};
