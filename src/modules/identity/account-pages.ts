import { alert, html, inputField, type Html, type Page } from '../../portal/index.ts';

function formPage(title: string, main: Html): Page {
  return { title, column: 'account', breadcrumb: [{ text: title, href: null }], main };
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

export interface SetupForm {
  readonly token: string;
  readonly formToken: string;
  readonly signInName: string;
  readonly error: { readonly field: 'signInName' | 'password' | 'again'; readonly message: string } | null;
}

/** The first account: a name and a password, typed twice. */
export function setupPage({ token, formToken, signInName, error }: SetupForm): Page {
  const errorOf = (field: string): string | null => (error?.field === field ? error.message : null);
  return formPage(
    '设置管理员账号',
    html`<h1>设置管理员账号</h1>
<p>这是一次性链接，只能使用一次。设置完成后，请用这个账号登录。</p>
${error !== null && alert('error', '请改正下面标出的内容')}
<form method="post" action="/setup">${hidden('formToken', formToken)}${hidden('token', token)}
${inputField({ name: 'signInName', label: '登录名', value: signInName, hint: '2 到 64 个小写字母、数字、点、横线或下划线', autocomplete: 'username', required: true, error: errorOf('signInName') })}
${inputField({ name: 'password', label: '密码', type: 'password', hint: '至少 12 个字符；一句自己记得住的话就很好', autocomplete: 'new-password', required: true, error: errorOf('password') })}
${inputField({ name: 'again', label: '再输入一次密码', type: 'password', autocomplete: 'new-password', required: true, error: errorOf('again') })}
<button class="button" type="submit">保存并登录</button>
</form>`,
  );
}

/** The link is used, too old, or none of ours: which of them is not said. */
export function setupClosedPage(): Page {
  return formPage(
    '链接已失效',
    html`<h1>链接已失效</h1><p>这个一次性链接已经用过，或者已经过期。</p><p>如果还没有管理员账号，请重新启动系统，启动信息里会给出新的链接；如果已有账号，请直接<a href="/sign-in">登录</a>。</p>`,
  );
}

export interface SignInForm {
  readonly formToken: string;
  readonly signInName: string;
  readonly back: string;
  readonly failed: 'no' | 'credentials' | 'expired';
}

export function signInPage({ formToken, signInName, back, failed }: SignInForm): Page {
  return formPage(
    '工作人员登录',
    html`<h1>工作人员登录</h1>
${failed === 'credentials' && alert('error', '登录名或密码不正确', '请核对后再试。')}
${failed === 'expired' && alert('error', '登录页面已过期', '请再提交一次。如果总是这样，请检查浏览器是否允许本站使用 Cookie。')}
<form method="post" action="/sign-in">${hidden('formToken', formToken)}${hidden('back', back)}
${inputField({ name: 'signInName', label: '登录名', value: signInName, autocomplete: 'username', required: true })}
${inputField({ name: 'password', label: '密码', type: 'password', autocomplete: 'current-password', required: true })}
<button class="button" type="submit">登录</button>
</form>`,
  );
}
