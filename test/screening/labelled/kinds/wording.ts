import * as f from '../fillers.ts';
import type { LabelledKind } from '../template.ts';

const CHARACTERS = ['的', '了', '和', '与', '将', '也', '而', '其', '该', '已', '被', '并', '我'];
const DOUBLED = [
  '其中',
  '进行',
  '以及',
  '通过',
  '对于',
  '关于',
  '根据',
  '按照',
  '为了',
  '因此',
  '同时',
  '我局',
  '及时',
  '积极',
  '认真',
  '加强',
  '推进',
  '开展',
  '落实',
  '提高',
  '完善',
  '确保',
  '加大',
  '全面',
  '不断',
  '继续',
  '已经',
  '由于',
  '没有',
  '可以',
  '能够',
  '进一步',
  '下一步',
];
const MARKS = [
  [',', '，'],
  [';', '；'],
  [':', '：'],
] as const;

export const WORDING: readonly LabelledKind[] = [
  {
    code: 'doubledWord',
    title: '重复的字词和标点',
    known: {
      positive: [
        (d) => `${f.body(d)}⟦${d.pick(DOUBLED).repeat(2)}⟧，${f.matter(d)}`,
        (d) => `推动${f.matter(d)}⟦的的⟧落实，第${d.below(1000)}项`,
        (d) => `${f.matter(d)}取得⟦了了⟧进展，共${d.below(1000)}项`,
        (d) => `${f.body(d)}第${d.below(1000)}次会议⟦${d.pick(CHARACTERS).repeat(2)}⟧，`.replace(/，$/, '：'),
        (d) => `${f.matter(d)}办件${d.below(1000)}件⟦，，⟧按时办结`,
        (d) => `各单位要按时报送材料${d.below(1000)}份⟦。。⟧`,
        (d) => `加强⟦政府信息公开政府信息公开⟧工作${d.below(1000)}次`,
      ],
      negative: [
        (d) => `为了了解${f.matter(d)}情况，走访${d.below(1000)}户`,
        (d) => `天天清扫，常常检查，${f.matter(d)}${d.below(1000)}次`,
        (d) => `谢谢${d.below(1000)}位志愿者，人人参与${f.matter(d)}`,
        (d) => `研究研究、讨论讨论再定，第${d.below(1000)}号`,
        (d) => `${f.body(d)}对${f.matter(d)}的的确确下了功夫${d.below(1000)}天`,
        (d) => `重点是是否公开，共${d.below(1000)}件`,
        (d) => `参与与监督${f.matter(d)}的群众${d.below(1000)}人`,
        (d) => `家家户户、一个一个落实，${d.below(1000)}户`,
        (d) => `公开公开栏照片${d.below(1000)}张`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `${f.body(d)}⟦将将⟧于${f.written(f.day(d))}公布结果`,
        (d) => `对群众反映的⟦问题清单问题清单⟧逐项销号${d.below(1000)}件`,

        (d) => `会议强调⟦必须必须⟧抓好${f.matter(d)}${d.below(1000)}项任务`,
        (d) => `${f.name(d)}同志主持会议⟦并并⟧讲话，第${d.below(1000)}期`,
        (d) => `落实${f.matter(d)}、⟦行政执法责任行政执法责任⟧制${d.below(1000)}条`,
        (d) => `坚持⟦、、⟧强化${f.matter(d)}${d.below(1000)}项`,
      ],
      negative: [
        (d) => `高高兴兴上班，平平安安回家，连续${d.below(1000)}天`,
        (d) => `代表委员委员会审议${f.matter(d)}${d.below(1000)}件`,
        (d) => `星星之火，点点滴滴，${f.name(d)}帮扶${d.below(1000)}户`,
        (d) => `边学边干、边干边学，人人人均${d.below(1000)}元`,
        (d) => `已完成了了望塔改造${d.below(1000)}座`,

        (d) => `不了了之的事项${d.below(1000)}件，进行了了结`,
        (d) => `处处绿树，个个带头，${f.matter(d)}${d.below(1000)}次`,
        (d) => `和和气气办事，仅仅${d.below(1000)}分钟`,
        (d) => `清清楚楚列明${d.below(1000)}项，渐渐完善${f.matter(d)}`,
      ],
    },
  },
  {
    code: 'halfWidth',
    title: '中文里的半角标点',
    known: {
      positive: [
        (d) => `${f.body(d)}高度重视⟦${d.pick(MARKS)[0]}⟧扎实推进${f.matter(d)}`,
        (d) => `印发方案⟦(试行)⟧，${f.matter(d)}第${d.below(1000)}项`,
        (d) => `推进⟦"放管服"⟧改革，${f.matter(d)}${d.below(1000)}项`,
        (d) => `${f.matter(d)}怎么办⟦?⟧看${f.place(d)}${d.below(1000)}条措施`,
        (d) => `${f.name(d)}出席会议⟦,⟧${f.name(d)}主持`,
      ],
      negative: [
        (d) => `会议时间9:30，共1,${d.digits(3)}人，${f.matter(d)}`,
        (d) => `${f.body(d)}引进GDP(PPP)测算方法${d.below(1000)}项`,
        (d) => `网址http://www.${d.below(1000)}.gov.cn`,
        (d) => `平台（APP）下载${d.below(1000)}次，${f.matter(d)}`,
        (d) => `比例为3:${d.between(1, 9)}，${f.name(d)}说`,
        (d) => `版本V2.${d.below(100)}已上线，${f.matter(d)}`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `负责人是谁⟦?⟧怎么找⟦?⟧第${d.below(1000)}问`,
        (d) => `一要快⟦,⟧二要准⟦,⟧${f.matter(d)}${d.below(1000)}件`,

        (d) => `${f.place(d)}要求⟦:⟧各镇抓好${f.matter(d)}`,
        (d) => `${f.body(d)}⟦(以下简称我单位)⟧第${d.below(1000)}号公告`,
        (d) => `抓紧⟦;⟧抓细⟦;⟧抓实${f.matter(d)}${d.below(1000)}项`,
      ],
      negative: [
        (d) => `函数f(x)取值${d.below(1000)}，${f.matter(d)}`,
        (d) => `坐标(${d.below(100)},${d.below(100)})处设${f.matter(d)}点`,
        (d) => `型号为A-${d.below(1000)}(X)的水泵`,

        (d) => `邮寄样品A,B,C各${d.below(1000)}份`,
        (d) => `速度为${d.between(20, 90)}km/h,限高${d.between(2, 5)}m`,
        (d) => `“${f.matter(d)}”（试行）共${d.below(1000)}条`,
      ],
    },
  },
  {
    code: 'documentNumber',
    title: '发文字号',
    known: {
      positive: [
        (d) => `国办发⟦[${d.between(2000, 2026)}]${d.between(1, 99)}号⟧文件要求`,
        (d) => `根据${f.place(d).slice(0, 1)}政办发⟦（${d.between(2000, 2026)}）${d.between(1, 99)}号⟧`,
        (d) => `卫健发⟦【${d.between(2000, 2026)}】${d.between(1, 99)}号⟧`,
        (d) => `财预⟦〔${d.between(2000, 2026)}〕第${d.between(1, 99)}号⟧`,
        (d) => `教函⟦﹝${d.between(2000, 2026)}﹞${d.between(1, 99)}号⟧`,
        (d) => `水资源⟦〔${d.between(2000, 2026)}〕0${d.between(1, 9)}号⟧`,
      ],
      negative: [
        (d) => `国办发〔${d.between(2000, 2026)}〕${d.between(1, 99)}号文件要求`,
        (d) => `（${d.between(2000, 2026)}）鲁01民终${d.between(1, 999)}号判决书`,
        (d) => `公告〔${d.between(2000, 2026)}〕第${d.between(1, 99)}号`,
        (d) => `国务院令第${d.between(1, 999)}号`,
        (d) => `年度报告（${d.between(2000, 2026)}）${d.between(1, 99)}号楼会议室`,
        (d) => `修订版（${d.between(2000, 2026)}）${d.between(2, 99)}章`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `（${f.place(d).slice(0, 1)}卫函⟦[${d.between(2000, 2026)}]${d.between(1, 99)}号⟧）收悉`,

        (d) => `《通知》（民发⟦(${d.between(2000, 2026)})${d.between(1, 99)}号⟧）规定`,
        (d) => `${f.body(d)}转发人社部发⟦[${d.between(2000, 2026)}]第${d.between(1, 99)}号⟧`,
        (d) => `环评函⟦〔${d.between(2000, 2026)}〕 ${d.between(1, 99)}号⟧`,
      ],
      negative: [
        (d) => `国办发〔${d.between(2000, 2026)}〕${d.between(1, 99)}号文`,
        (d) => `案号（${d.between(2000, 2026)}）鄂行终${d.between(1, 999)}号`,
        (d) => `产品目录（${d.between(2000, 2026)}）${d.between(1, 99)}号线开通`,

        (d) => `川府发〔${d.between(2000, 2026)}〕${d.between(1, 99)}号、国函〔${d.between(2000, 2026)}〕${d.between(100, 999)}号`,
        (d) => `第（${d.between(1, 9)}）${d.between(1, 99)}号展位`,
        (d) => `世界杯（${d.between(2000, 2026)}）${d.between(1, 30)}号球员`.replace('号球员', '强'),
      ],
    },
  },
];
