import { usualFailures } from '../platform/http/index.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/** What the `type` of a problem leads to (`/problems#not-found`): for those who write programs against the API. */
export function problemsPage(): Page {
  return {
    title: '接口的错误答复',
    column: 'home',
    breadcrumb: [{ text: '接口的错误答复', href: null }],
    main: html`<h1>接口的错误答复</h1>
      <p>
        接口出错时用 <code>application/problem+json</code>（RFC 9457）答复：<code>code</code> 给程序判断，<code>title</code> 和
        <code>detail</code> 给人看，<code>fields</code> 指出哪一项填写有误，<code>requestId</code> 可以告诉管理员用来查找日志。
      </p>
      <p>下面是任何地址都可能给出的答复；各项业务自己的代码，含义写在答复的 <code>detail</code> 里。</p>
      <dl>
        ${usualFailures().map(({ status, code, title, detail }) => html`<dt id="${code}"><code>${code}</code>（${status}）${title}</dt><dd>${detail}</dd>`)}
      </dl>
      <p>接口的说明：<a href="/api/v1/openapi.json">OpenAPI 3.1 文件</a>。</p>`,
  };
}
