import * as f from '../fillers.ts';
import type { LabelledKind } from '../template.ts';

const HOSTS = ['www.qinghe.gov.cn', 'zwfw.liuhe.gov.cn', 'www.example.com', 'news.example.org.cn', 'hrss.linjiang.gov.cn'];

export const PARTS: readonly LabelledKind[] = [
  {
    code: 'missingAlt',
    title: '图片没有替代文字',
    bare: true,
    known: {
      positive: [
        (d) => `${f.body(d)}${f.matter(d)}第${d.below(1000)}期¶▣⟦⟧`,
        (d) => `${f.matter(d)}¶▣⟦IMG_${d.digits(4)}.jpg⟧¶${f.body(d)}`,
        (d) => `${f.matter(d)}${d.below(1000)}¶▣⟦图片${d.below(1000)}⟧`,
        (d) => `${f.matter(d)}¶▣⟦微信图片_${d.digits(14)}.png⟧`,
      ],
      negative: [
        (d) => `▣${f.body(d)}召开${f.matter(d)}会议，${d.below(1000)}人参加`,
        (d) => `▣${f.matter(d)}流程图：申请、受理、办结共${d.between(3, 9)}步，用时${d.below(100)}天`,
        (d) => `图片${d.below(1000)}：${f.body(d)}${f.matter(d)}`,
      ],
    },
    heldOut: {
      positive: [(d) => `${f.body(d)}活动现场第${d.below(1000)}期¶▣⟦DSC_${d.digits(5)}⟧`, (d) => `${f.name(d)}供图${d.below(1000)}¶▣⟦ ⟧`],
      negative: [
        (d) => `▣图片说明：${f.name(d)}在${f.village(d)}走访，第${d.below(1000)}户`,
        (d) => `▣${f.place(d)}${d.between(2015, 2026)}年${f.matter(d)}柱状图，${d.below(1000)}件`,
      ],
    },
  },
  {
    code: 'linkAddress',
    title: '链接地址有误',
    known: {
      positive: [
        (d) => `点击⟪⟦查看${f.matter(d)}⟧→http:/www.${d.below(1000)}.gov.cn⟫`,
        (d) => `详见⟪⟦附件${d.below(1000)}⟧→C:\\Users\\admin\\${d.below(1000)}.doc⟫`,
        (d) => `见⟪⟦${f.matter(d)}平台⟧→http://192.168.${d.below(255)}.${d.below(255)}/index⟫`,
        (d) => `登录⟪⟦系统${d.below(1000)}⟧→http://localhost:8080/${d.below(1000)}⟫`,
        (d) => `见⟪⟦${f.body(d)}⟧→www.${d.below(1000)}.gov.cn⟫`,
      ],
      negative: [
        (d) => `点击⟪查看${f.matter(d)}→https://${d.pick(HOSTS)}/${d.below(1000)}.html⟫`,
        (d) => `详见⟪附件${d.below(1000)}→/files/${d.digits(8)}⟫`,
        (d) => `来信⟪${f.body(d)}→mailto:a${d.below(1000)}@qinghe.gov.cn⟫`,
        (d) => `见⟪第${d.below(1000)}条→#s${d.below(1000)}⟫`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `下载⟪⟦表格${d.below(1000)}⟧→file:///D:/${d.below(1000)}.xls⟫`,
        (d) => `查看⟪⟦${f.matter(d)}⟧→https://10.${d.below(255)}.${d.below(255)}.8/a⟫`,
        (d) => `打开⟪⟦${f.body(d)}网站⟧→htp://${d.pick(HOSTS)}/${d.below(1000)}⟫`,
      ],
      negative: [
        (d) => `⟪${f.matter(d)}→http://${d.pick(HOSTS)}:8081/list?page=${d.below(1000)}⟫`,
        (d) => `⟪图解${d.below(1000)}→https://政务.中国/${d.below(1000)}⟫`,
      ],
    },
  },
  {
    code: 'linkText',
    title: '链接文字与地址不符',
    known: {
      positive: [
        (d) => `登录⟪⟦www.qinghe${d.below(1000)}.gov.cn⟧→http://www.example.com/${d.below(1000)}⟫查询`,
        (d) => `网址：⟪⟦https://zwfw.gov.cn/${d.below(1000)}⟧→https://zwfw.example.net/⟫`,
        (d) => `见⟪⟦${f.matter(d)}（ggzy.gov.cn）⟧→http://ggzy${d.below(1000)}.com/⟫`,
      ],
      negative: [
        (d) => `登录⟪www.qinghe→http://www.qinghe.gov.cn/${d.below(1000)}⟫`,
        (d) => `网址：⟪https://zwfw.gov.cn/${d.below(1000)}→https://www.zwfw.gov.cn/⟫`,
        (d) => `见⟪${f.matter(d)}→http://ggzy${d.below(1000)}.gov.cn/⟫`,
        (d) => `⟪附件${d.below(1000)}.docx→/files/${d.digits(6)}⟫`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `${f.body(d)}门户网站⟪⟦（www.liuhe.gov.cn）⟧→http://liuhe${d.below(1000)}.vip/⟫`,
        (d) => `⟪⟦rsj.linjiang.gov.cn⟧→https://rsj.linjiang.gov.com/${d.below(1000)}⟫报名`,
      ],
      negative: [
        (d) => `⟪WWW.LIUHE.GOV.CN→http://www.liuhe.gov.cn/${d.below(1000)}⟫，${f.matter(d)}`,
        (d) => `⟪${f.matter(d)}V2.0→https://${d.pick(HOSTS)}/${d.below(1000)}⟫`,
      ],
    },
  },
];
