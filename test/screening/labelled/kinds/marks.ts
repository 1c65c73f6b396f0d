import * as f from '../fillers.ts';
import type { Dice } from '../dice.ts';
import type { LabelledKind } from '../template.ts';

const grade = (d: Dice): string => d.pick(['绝密', '机密', '秘密']);

export const MARKS: readonly LabelledKind[] = [
  {
    code: 'secrecyMark',
    title: '国家秘密标志',
    bare: true,
    known: {
      positive: [
        (d) => `⟦${grade(d)}★${d.between(1, 30)}年⟧`,
        (d) => `⟦${grade(d)}★⟧ ${f.body(d)}文件`,
        (d) => `⟦${grade(d)}★长期⟧ 关于${f.matter(d)}的报告 编号${d.below(10_000)}`,
        (d) => `⟦密级：${grade(d)}⟧ 份号：${d.below(1_000_000)}`,
        (d) => `【⟦${grade(d)}⟧】${f.matter(d)}情况${d.below(1000)}`,
        (d) => `${f.body(d)}第${d.below(1000)}期 ⟦${grade(d)}☆${d.between(1, 20)}年⟧`,
      ],
      negative: [
        (d) => `${f.body(d)}依法保守国家秘密、商业秘密，第${d.below(1000)}号`,
        (d) => `涉及商业秘密的${f.matter(d)}材料${d.below(1000)}份不予公开`,
        (d) => `组织学习国家秘密定密管理规定，${d.below(1000)}人参加，机密无小事`,
        (d) => `密级：公开，份号${d.below(100_000)}`,
        (d) => `${f.name(d)}掌握了种植的秘密，产量达${d.below(10_000)}斤`,
        (d) => `对绝密级、机密级、秘密级载体逐一清点，共${d.below(1000)}件`,
        (d) => `揭开${f.village(d)}增收的“秘密”，${d.below(1000)}户受益`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `⟦${grade(d)}★${d.between(1, 30)}年⟧ ${f.place(d)}${f.matter(d)}专题会议纪要${d.below(1000)}`,
        (d) => `${f.matter(d)}请示（⟦密级：${grade(d)}⟧） 第${d.below(1000)}号`,

        (d) => `⟦${grade(d)}★${d.between(6, 11)}个月⟧ ${f.body(d)}专报`,
        (d) => `会议材料（⟦${grade(d)}⟧） 第${d.below(10_000)}号`,
        (d) => `紧急程度：特急 ⟦密级：${grade(d)}⟧ ${f.matter(d)}${d.below(1000)}`,
        (d) => `⟦保密期限：${d.between(1, 30)}年⟧ ${f.body(d)}`,
      ],
      negative: [
        (d) => `《${f.place(d)}机密文件收发登记办法》第${d.below(100)}条`,
        (d) => `猎头公司窃取商业机密被罚${d.below(1000)}万元`,
        (d) => `★${f.matter(d)}★ 秘密武器是群众，第${d.below(1000)}期`,

        (d) => `开展保密自查，未发现涉密文件${d.below(1000)}处，绝密文件另行保管`,
        (d) => `评为五星★${d.below(1000)}家餐厅`,
        (d) => `申请人要求公开的信息属于国家秘密，${f.body(d)}第${d.below(1000)}号答复不予公开`,
        (d) => `密级标识管理办法共${d.below(100)}条，${f.body(d)}`,
      ],
    },
  },
  {
    code: 'internalUse',
    title: '内部使用标记',
    bare: true,
    known: {
      positive: [
        (d) => `⟦内部资料，注意保存⟧ ${f.body(d)}${d.below(1000)}`,
        (d) => `${f.matter(d)}情况通报第${d.below(1000)}期（⟦内部资料⟧）`,
        (d) => `本材料⟦仅供内部参考⟧，${f.body(d)}第${d.below(1000)}号`,
        (d) => `（⟦此件不公开⟧） ${f.body(d)}${d.below(1000)}`,
        (d) => `${f.body(d)}第${d.below(1000)}号材料⟦请勿外传⟧`,
        (d) => `⟦仅限内部使用⟧：${f.matter(d)}台账${d.below(1000)}`,
        (d) => `会议材料${d.below(1000)}份，⟦阅后收回⟧`,
      ],
      negative: [
        (d) => `${f.body(d)}加强内部资料性出版物管理，检查${d.below(1000)}家`,
        (d) => `涉及个人隐私的政府信息，行政机关不得公开，共${d.below(1000)}件`,
        (d) => `不予公开${d.below(1000)}件，${f.matter(d)}依申请公开${d.below(1000)}件`,
        (d) => `建立内部使用管理制度${d.below(1000)}项`,
        (d) => `档案馆提醒读者注意保存好${d.below(1000)}号借阅证`,
        (d) => `（此件公开发布）${f.body(d)}${d.below(1000)}`,
        (d) => `严格审查内部文件${d.below(1000)}份`,
        (d) => `不予公开¶${d.below(1000)}¶依申请公开¶${d.below(1000)}`,
        (d) => `公开属性（不予公开） 第${d.below(1000)}号`,
      ],
    },
    heldOut: {
      positive: [
        (d) => `${f.matter(d)}值班表第${d.below(1000)}期，⟦严禁外传⟧`,
        (d) => `⟦内部资料 注意保存⟧ ${f.body(d)}编 ${d.below(1000)}`,

        (d) => `${f.body(d)}工作简报（⟦内部文件⟧）第${d.below(1000)}期`,
        (d) => `${f.matter(d)}培训讲义${d.below(1000)}，⟦仅供内部交流⟧`,
        (d) => `【⟦内部使用⟧】${f.body(d)}通讯录${d.below(1000)}`,
        (d) => `⟦此件不予公开⟧ ${f.body(d)}办公室${f.written(f.day(d))}印发`,
      ],
      negative: [
        (d) => `未经同意，申请人的个人信息不予公开，${f.body(d)}${d.below(1000)}`,
        (d) => `内部审计、内部控制、内部资料归档${d.below(1000)}卷`,
        (d) => `公开与不公开的界限，第${d.below(1000)}讲`,

        (d) => `企业内部材料${d.below(1000)}吨运抵${f.town(d)}`,
        (d) => `依法不公开审理案件${d.below(1000)}件，${f.body(d)}`,
        (d) => `“${f.matter(d)}”栏目公开内部审计结果${d.below(1000)}条`,
        (d) => `公开属性：主动公开，${f.body(d)}第${d.below(1000)}号`,
      ],
    },
  },
];
