/** Why the single sign-on led back here, by the code in the address (`/workbench/?problem=…`). */
const WORDS: Readonly<Record<string, { readonly title: string; readonly detail: string }>> = {
  'single-sign-on-off': { title: '没有启用统一登录', detail: '本系统没有接入统一身份认证，请用登录名和密码登录。' },
  'single-sign-on-expired': { title: '登录页面已过期', detail: '从统一身份认证返回得太晚，或者换了浏览器；请再登录一次。' },
  providerUnreachable: { title: '连不上统一身份认证', detail: '请稍后再试，或者用登录名和密码登录。' },
  providerRefused: { title: '统一身份认证没有放行', detail: '请再登录一次；如仍不行，请联系统一身份认证的管理员。' },
  answerInvalid: { title: '统一身份认证的答复有误', detail: '为安全起见没有登录，请再试一次；如仍不行，请联系系统管理员。' },
  accountUnknown: { title: '没有对应的账号', detail: '您在统一身份认证的账号没有对应到本系统的账号，请联系系统管理员。' },
  administratorsByPassword: { title: '管理员请用密码登录', detail: '三类管理员的账号不能从统一身份认证登录，请用登录名和密码登录。' },
};

/** Null when the address names no trouble. */
export function singleSignOnTrouble(search: string): { readonly code: string; readonly title: string; readonly detail: string } | null {
  const code = new URLSearchParams(search).get('problem');
  const words = code === null ? undefined : WORDS[code];
  return code === null || words === undefined ? null : { code, ...words };
}
