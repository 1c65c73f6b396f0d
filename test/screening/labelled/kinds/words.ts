import { BUILT_IN_WORDS, type ListedWord, type WordCode } from '../../../../src/screening/index.ts';
import type { Dice } from '../dice.ts';
import * as f from '../fillers.ts';
import type { LabelledKind, Template } from '../template.ts';

/** The lists' words that no other list has inside one of its own. */
function wordsOf(code: WordCode): readonly ListedWord[] {
  return BUILT_IN_WORDS.filter((word) => word.code === code);
}

const wrong = wordsOf('wrongWord');
const names = wordsOf('confusedName');
const forbidden = wordsOf('forbiddenWord');
const extreme = wordsOf('extremeWord');

const one = (d: Dice, words: readonly ListedWord[]): string => d.pick(words).word;
/** What to write instead of one of them; it is right. */
const instead = (d: Dice, words: readonly ListedWord[]): string =>
  d.pick(words.filter((word) => word.instead !== null && !/[、（“…]/.test(word.instead))).instead ?? '';
/** A surrounding that makes one of them right, and in which no other list has a word. */
const excused = (d: Dice, words: readonly ListedWord[]): string => {
  const around = d.pick(d.pick(words.filter((word) => word.except.length > 0)).except);
  return BUILT_IN_WORDS.some(({ code, word }) => code !== words[0]?.code && around.includes(word)) ? excused(d, words) : around;
};

function positives(words: readonly ListedWord[]): readonly Template[] {
  return [
    (d) => `材料第${d.below(1000)}页写的是⟦${one(d, words)}⟧`,
    (d) => `${f.body(d)}来文中有⟦${one(d, words)}⟧，${f.matter(d)}`,
    (d) => `标题里的“⟦${one(d, words)}⟧”，共${d.below(1000)}处`,
    (d) => `⟦${one(d, words)}⟧；${f.matter(d)}第${d.below(1000)}条`,
  ];
}

function heldOut(words: readonly ListedWord[]): readonly Template[] {
  return [
    (d) => `审校${f.name(d)}稿件时看到⟦${one(d, words)}⟧、⟦${one(d, words)}⟧`,
    (d) => `（⟦${one(d, words)}⟧）见${f.written(f.day(d))}的稿子`,
  ];
}

export const WORDS: readonly LabelledKind[] = [
  {
    code: 'wrongWord',
    title: '错别字和不规范用语',
    known: {
      positive: positives(wrong),
      negative: [
        (d) => `材料第${d.below(1000)}页改为“${instead(d, wrong)}”`,
        (d) => `${f.body(d)}的${excused(d, wrong)}，${f.matter(d)}${d.below(100)}`,
        (d) => `${f.body(d)}员工俱乐部举办活动${d.below(1000)}场`,
        (d) => `究竟标准如何，研究竞争规则${d.below(1000)}条`,
        (d) => `反复盖章${d.below(1000)}次，${f.matter(d)}`,
      ],
    },
    heldOut: {
      positive: heldOut(wrong),
      negative: [
        (d) => `${f.body(d)}公布署名文章${d.below(1000)}篇，按排名先后公示`,
        (d) => `做好恢复盖章、答复盖章工作${d.below(1000)}件`,
        (d) => `台风登陆后，${f.town(d)}转移群众${d.below(1000)}人`,
        (d) => `报名时间截止到${f.written(f.day(d)).replace(/^/, '')}`.replace('时间', '申请'),
      ],
    },
  },
  {
    code: 'confusedName',
    title: '机构名称、法规名称和固定提法',
    known: {
      positive: positives(names),
      negative: [
        (d) => `材料第${d.below(1000)}页改为“${instead(d, names)}”`,
        (d) => `${f.place(d)}${excused(d, names)}情况第${d.below(1000)}号`,
        (d) => `${f.body(d)}依据劳动合同法处理${f.matter(d)}纠纷${d.below(1000)}起`,
        (d) => `原县卫计委、原工商局移交档案${d.below(1000)}卷，${f.matter(d)}`,
        (d) => `组织人事部门考察干部${d.below(1000)}人，${f.matter(d)}`,
        (d) => `${f.place(d)}人力资源和社会保障局、住房和城乡建设局第${d.below(1000)}号`,
      ],
    },
    heldOut: {
      positive: heldOut(names),
      negative: [
        (d) => `${f.place(d)}城乡建设部分项目${d.below(1000)}个完工，农业部门到${f.town(d)}指导`,
        (d) => `省文化和旅游厅、国家税务总局${f.place(d)}税务局第${d.below(1000)}号`,
        (d) => `国家卫生健康委员会、国家发展和改革委员会联合检查${d.below(1000)}家`,
      ],
    },
  },
  {
    code: 'forbiddenWord',
    title: '禁用和慎用词语',
    known: {
      positive: positives(forbidden),
      negative: [
        (d) => `材料第${d.below(1000)}页改为“${instead(d, forbidden)}”`,
        (d) => `${f.body(d)}${excused(d, forbidden)}专项行动，第${d.below(1000)}号`,
        (d) => `为${d.below(1000)}名残疾人办理补贴，${f.matter(d)}`,
        (d) => `香港国际机场运送旅客${d.below(1000)}人`,
      ],
    },
    heldOut: {
      positive: heldOut(forbidden),
      negative: [
        (d) => `打击代孕、谨防刷单返利宣传进${f.village(d)}${d.below(1000)}次`,
        (d) => `西藏国土绿化面积${d.below(1000)}亩，馆藏国宝${d.below(100)}件`,
        (d) => `${f.body(d)}与台湾同胞座谈${d.below(1000)}人次`,
      ],
    },
  },
  {
    code: 'extremeWord',
    title: '绝对化用语',
    known: {
      positive: positives(extreme),
      negative: [
        (d) => `${f.body(d)}${excused(d, extreme)}，第${d.below(1000)}条`,
        (d) => `最大限度方便群众，${f.matter(d)}办件${d.below(1000)}件`,
        (d) => `创建国家级示范区${d.below(1000)}亩`,
        (d) => `最高人民法院发布案例${d.below(1000)}个`,
        (d) => `全国第一批试点${d.below(1000)}个，${f.matter(d)}`,
      ],
    },
    heldOut: {
      positive: heldOut(extreme),
      negative: [
        (d) => `确保万无一失，${f.matter(d)}排查${d.below(1000)}处，最大程度减少损失`,
        (d) => `采用最低价中标办法，报价${d.below(1000)}万元`,
        (d) => `最近${d.below(100)}天最低气温零下${d.between(1, 30)}度`,
      ],
    },
  },
];
