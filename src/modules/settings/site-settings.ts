import { z } from 'zod';
import { SAMPLE_SETTINGS as SAMPLE } from '../../portal/index.ts';
import { defineSettings } from './define-settings.ts';
import { siteSettingsPolicy } from './rules/settings-policies.ts';

const words = (sample: string) => z.string().trim().min(1, '请填写这一项。').max(100, '最多填写 100 个字符，请缩短。').default(sample);

/** What the site says about itself in its head and footer marks (国办发〔2017〕47号). */
export const siteSettings = defineSettings({
  group: 'site',
  title: '网站信息',
  policy: siteSettingsPolicy,
  schema: z.object({
    siteName: words(SAMPLE.siteName),
    siteDomain: words(SAMPLE.siteDomain),
    siteIdCode: words(SAMPLE.siteIdCode),
    sponsor: words(SAMPLE.sponsor),
    operator: words(SAMPLE.operator),
    icpNumber: words(SAMPLE.icpNumber),
    policeNumber: words(SAMPLE.policeNumber),
    contact: words(SAMPLE.contact),
  }),
  fields: {
    siteName: { label: '网站名称', hint: '显示在每个页面的顶部和标题里。' },
    siteDomain: { label: '网站域名', hint: '例如 www.example.gov.cn。' },
    siteIdCode: { label: '网站标识码', hint: '全国政府网站信息报送系统分配的 10 位标识码。' },
    sponsor: { label: '主办单位' },
    operator: { label: '承办单位' },
    icpNumber: { label: 'ICP备案号' },
    policeNumber: { label: '公安备案号' },
    contact: { label: '联系方式', hint: '公众联系网站的电话或邮箱，显示在每个页面的底部。' },
  },
});
