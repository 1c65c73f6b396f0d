/** What a start has to tell the person who made it. */
export interface Welcome {
  readonly addresses: readonly string[];
  /** Null when DATABASE_URL names a server. */
  readonly dataFolder: string | null;
  readonly sampleData: 'loaded' | 'skipped' | 'settled before';
  /** For each administrator who has not set a password yet, the whole address of a one-time link. */
  readonly firstLinks: readonly { readonly title: string; readonly signInName: string; readonly address: string }[];
  /** For the people of the sample data, when this start has loaded it. */
  readonly sampleLinks: readonly { readonly title: string; readonly signInName: string; readonly address: string }[];
  /** From the start of the process to the first page that was answered. */
  readonly firstPageMilliseconds: number;
}

/** The words on standard output after a start. */
export function welcomeText(welcome: Welcome): string {
  const [first, ...others] = welcome.addresses;
  return [
    '',
    '公开（Gongkai）已启动。',
    `  网址：${first ?? ''}`,
    ...others.map((address) => `        ${address}`),
    `  数据：${welcome.dataFolder ?? 'DATABASE_URL 指定的数据库服务器'}`,
    ...(welcome.sampleData === 'loaded' ? ['  已载入示例数据。正式使用时请换一个空的数据目录，用 npm start -- --empty 启动。'] : []),
    ...(welcome.firstLinks.length === 0
      ? []
      : [
          '  首次登录：请把下面的一次性链接分别交给三名管理员，每人设置自己的密码（24 小时内有效，只能用一次）',
          ...welcome.firstLinks.flatMap(linkLines),
        ]),
    ...(welcome.sampleLinks.length === 0
      ? []
      : [
          '  想先试用：用示例人员的一次性链接登录（只在这里显示一次；以后用 gongkai user link 登录名 再生成）',
          ...welcome.sampleLinks.flatMap(linkLines),
        ]),
    `  首页就绪用时 ${(welcome.firstPageMilliseconds / 1000).toFixed(2)} 秒。按 Ctrl+C 停止。`,
    '',
  ].join('\n');
}

function linkLines({ title, signInName, address }: Welcome['firstLinks'][number]): readonly string[] {
  return [`    ${title}（登录名 ${signInName}）`, `      ${address}`];
}
