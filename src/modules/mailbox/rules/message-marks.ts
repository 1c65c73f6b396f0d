/** Where a letter stands. `refused`: set aside by the program; a clerk may still take it. */
export const MESSAGE_STATES = ['new', 'case', 'thread', 'ignored', 'refused'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export const STATE_TITLES: Readonly<Record<MessageState, string>> = {
  new: '待处理',
  case: '已登记为申请',
  thread: '已归入申请',
  ignored: '不作处理',
  refused: '自动搁置',
};

export const MESSAGE_MARKS = [
  'unverified',
  'forged',
  'automatic',
  'list',
  'bounce',
  'delay',
  'loop',
  'flood',
  'sameId',
  'tooLarge',
  'manyAttachments',
  'headOnly',
  'textCut',
  'winmail',
] as const;
/** What the office has to know of a letter before it believes it. */
export type MessageMark = (typeof MESSAGE_MARKS)[number];

export const MARK_TITLES: Readonly<Record<MessageMark, string>> = {
  unverified: '发件人未经验证，可以伪造，请与申请人核实。',
  forged: '邮件服务器认为发件人是伪造的，请不要相信，先用别的方式核实。',
  automatic: '这是程序自动回复的邮件。',
  list: '这是群发邮件。',
  bounce: '这是退信：我们发出的一封邮件没有送达。',
  delay: '这是邮件服务器的报告：我们发出的一封邮件还没有送到，还在重试。',
  loop: '这是我们自己发出的通知又转了回来。',
  flood: '同一发件人一小时内来信太多，先搁置。',
  sameId: '与另一封来信的编号相同而内容不同，请比较。',
  tooLarge: '邮件超过 25 MB，没有取回，请到邮箱里查看。',
  manyAttachments: '附件超过 50 个，没有取出，请下载原邮件查看。',
  headOnly: '邮件的结构过于复杂或已损坏，只读出了标题和发件人，请下载原邮件查看。',
  textCut: '正文太长或太复杂，只显示了一部分，请下载原邮件查看。',
  winmail: '附件是 Outlook 专用格式（winmail.dat），请对方改用普通格式重发。',
};

/** Nobody wrote these to ask for something. */
const SET_ASIDE: ReadonlySet<MessageMark> = new Set(['automatic', 'list', 'bounce', 'delay', 'loop', 'flood']);

export function isSetAside(marks: readonly MessageMark[]): boolean {
  return marks.some((mark) => SET_ASIDE.has(mark));
}

/** Whether the program may answer by itself that a letter came: never to a program, and never to whom it may not be from. */
export function mayAnswer(marks: readonly MessageMark[]): boolean {
  return !isSetAside(marks) && !marks.includes('forged') && !marks.includes('headOnly');
}

/**
 * What the agency's own server found out of the sender (Authentication-Results, RFC 8601). Lines of other servers may
 * have been written by the sender.
 */
export function senderMarks(results: readonly string[], server: string | null): readonly MessageMark[] {
  const own = server === null ? undefined : results.find((line) => line.split(/[;\s]/, 1)[0]?.toLowerCase() === server.toLowerCase());
  if (own === undefined) return ['unverified'];
  const line = own.toLowerCase();
  if (/\bdmarc=fail\b/.test(line) || (/\bspf=fail\b/.test(line) && !/\bdkim=pass\b/.test(line))) return ['unverified', 'forged'];
  return /\bdmarc=pass\b/.test(line) ? [] : ['unverified'];
}
