/** Characters before and behind with which a doubled character is right: 参与与, 为了了解. */
export interface Meeting {
  readonly before: string;
  readonly behind: string;
}

/** Characters that are doubled by a slip, unless a word ends or begins there. */
export const DOUBLED_CHARACTERS: ReadonlyMap<string, Meeting> = new Map<string, Meeting>([
  ['的', { before: '目标有', behind: '确士' }],
  ['了', { before: '不时', behind: '解结断却然望事账债' }],
  ['是', { before: '', behind: '非否不' }],
  ['在', { before: '现存所自内实潜外', behind: '职校编建岗线场册座此' }],
  ['和', { before: '共温平缓饱暖随柔祥调中', behind: '美气睦谐平解' }],
  ['与', { before: '参给授赋', behind: '会否时其此众' }],
  ['及', { before: '以普涉顾波触危提遍惠埃论', behind: '时格早其' }],
  ['将', { before: '即必终干麻大小上中少', behind: '军来近要士领官才就' }],
  ['从', { before: '服听跟随遵顺自侍盲群主无信重屈依', behind: '业事严优众属容宽轻重速快简此前来' }],
  ['也', { before: '', behind: '门' }],
  ['就', { before: '成造迁将早', behind: '业近地医学诊读餐是算此职寝任' }],
  ['而', { before: '', behind: '立且' }],
  ['于', { before: '', behind: '某' }],
  ['其', { before: '尤极耳', behind: '他余中它实次间' }],
  ['该', { before: '应', behind: '' }],
  ['已', { before: '而', behind: '经' }],
  ['被', { before: '棉', behind: '告子动害执申保征继监审选巡采调扶处检举投服单褥' }],
  ['把', { before: '一', behind: '关脉手握戏控' }],
  ['对', { before: '绝相反核校比面应成', behind: '联子象手口外等应于方照策接比账症' }],
  ['由', { before: '自理事缘来因根经必', behind: '于来此' }],
  ['并', { before: '合归兼一吞', behind: '购不非行列网存轨联发' }],
  ['以', { before: '可予所加给足得难用借何据', behind: '及上下内外来前后往人为便免旧岗点案工奖' }],
  ['我', { before: '忘自', behind: '' }],
]);

/** Words that no sentence has twice running. */
export const NEVER_DOUBLED: ReadonlySet<string> = new Set(
  (
    '其中 进行 以及 并且 通过 对于 关于 根据 按照 为了 因此 同时 我局 我委 我县 我市 我区 我办 我镇 我厅 本局 及时 积极 认真 切实 严格 ' +
    '加强 推进 开展 落实 提高 做好 完善 确保 加大 全面 不断 继续 持续 充分 有效 进一步 已经 但是 由于 如下 没有 他们 我们 可以 能够 以来 之间 ' +
    '围绕 结合 依托 利用 针对 涉及 包括 主要 目前 今后 下一步 组织 实施 推动 强化 规范 建立 健全 深入 坚持 促进 保障 提升 优化 需要 应当 必须 ' +
    '经过 依据 随着 鉴于 基于 有关 相关 所有 各级 各类 各项 以上 以下 之一 如果 因为 所以 然而 而且 或者 还有 还要 也要 都要 就是 不得 不能 不是'
  ).split(' '),
);
