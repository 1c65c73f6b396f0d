import * as f from '../fillers.ts';
import type { LabelledKind } from '../template.ts';

export const PAIRS: readonly LabelledKind[] = [
  {
    code: 'unbalanced',
    title: '不成对的括号、引号、书名号',
    known: {
      positive: [
        (d) => `印发⟦《⟧${f.matter(d)}方案，第${d.below(1000)}号`,
        (d) => `推进⟦“⟧一网通办改革，${f.matter(d)}${d.below(1000)}项`,
        (d) => `${f.body(d)}⟦（⟧以下简称我局负责${f.matter(d)}`,
        (d) => `落实${f.matter(d)}办法⟦》⟧第${d.below(1000)}条`,
        (d) => `${f.name(d)}说⟦”⟧好，${d.below(1000)}人鼓掌`,
        (d) => `贯彻⟦《⟧政府信息公开条例，公开${d.below(1000)}条，见《${f.matter(d)}指南》`,
        (d) => `${f.matter(d)}（第${d.below(1000)}批））`.replace('））', '）⟦）⟧'),
      ],
      negative: [
        (d) => `印发《${f.matter(d)}方案》（第${d.below(1000)}号）`,
        (d) => `1）抓好${f.matter(d)}；2）检查${d.below(1000)}户；a）整改`,
        (d) => `会议指出：“${f.matter(d)}很重要。¶“要抓好${d.below(1000)}项任务。”`,
        (d) => `（${f.matter(d)}工作¶由${f.body(d)}负责，共${d.below(1000)}项）`,
        (d) => `他说：“要‘一网通办’${d.below(1000)}项”`,
        (d) => `引进It’s品牌${d.below(1000)}家，${f.matter(d)}`,
        (d) => `${f.body(d)}(以下简称我局）第${d.below(1000)}号`.replace('(', '（'),
      ],
    },
    heldOut: {
      positive: [
        (d) => `实施“⟦（⟧${f.matter(d)}”工程${d.below(1000)}项`,
        (d) => `详见附件${d.below(1000)}⟦）⟧，${f.matter(d)}`,

        (d) => `学习⟦《⟧保守国家秘密法和有关规定，${f.matter(d)}${d.below(1000)}人次`,
        (d) => `${f.name(d)}（${f.body(d)}局长⟦【⟧主持${d.below(1000)}次会议）`,
        (d) => `开展‘${f.matter(d)}’活动${d.below(1000)}场⟦’⟧`,
      ],
      negative: [
        (d) => `第一，${f.matter(d)}（含第1）项和第2）项）${d.below(1000)}条`.replace('第1）项和第2）项', '两项'),
        (d) => `“‘${f.matter(d)}’好！”${f.name(d)}说（笑）`,

        (d) => `一）${f.matter(d)}；二）公开${d.below(1000)}条`,
        (d) => `〔${d.between(2000, 2026)}〕${d.below(100)}号、【通知】、「${f.matter(d)}」、『${f.name(d)}』`,
        (d) => `《关于印发〈${f.matter(d)}办法〉的通知》（${d.below(1000)}份）`,
      ],
    },
  },
  {
    code: 'wrongNesting',
    title: '书名号、引号套用',
    known: {
      positive: [
        (d) => `《关于印发⟦《${f.matter(d)}办法》⟧的通知》第${d.below(1000)}号`,
        (d) => `他说：“我们叫⟦“${f.matter(d)}”⟧工程，共${d.below(1000)}项”`,
        (d) => `〈关于印发⟦《${f.matter(d)}办法》⟧的通知〉第${d.below(1000)}号`,
        (d) => `《转发⟦《${f.body(d)}意见》⟧的函》${d.below(1000)}`,
      ],
      negative: [
        (d) => `《关于印发〈${f.matter(d)}办法〉的通知》第${d.below(1000)}号`,
        (d) => `他说：“我们叫‘${f.matter(d)}’工程，共${d.below(1000)}项”`,
        (d) => `《${f.matter(d)}办法》《${f.matter(d)}细则》${d.below(1000)}份`,
        (d) => `“${f.matter(d)}”“${f.matter(d)}”专栏${d.below(1000)}个`,
        (d) => `《“${f.matter(d)}”行动方案》${d.below(1000)}条`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `《${f.body(d)}关于修改⟦《${f.matter(d)}规定》⟧的决定》（第${d.below(1000)}号）`,
        (d) => `${f.name(d)}在“学习⟦“${f.matter(d)}”⟧座谈会”上发言${d.below(100)}分钟`,
      ],
      negative: [
        (d) => `《关于废止〈${f.matter(d)}办法〉〈${f.matter(d)}规定〉的决定》${d.below(1000)}`,
        (d) => `“读《${f.matter(d)}手册》”活动${d.below(1000)}场`,
      ],
    },
  },
];
