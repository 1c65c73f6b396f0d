import { html, type Page } from '../../../portal/index.ts';
import type { PublicAgency } from '../../edition/index.ts';
import { requestCrumbs } from './request-words.ts';

/** On a site of several agencies: to which of them the application goes. */
export function chooseAgencyPage(agencies: readonly PublicAgency[]): Page {
  const title = '向哪个机关申请';
  return {
    title,
    column: 'disclosure',
    breadcrumb: requestCrumbs(title),
    canonical: '/requests/new',
    description: '选择要向哪个机关申请公开政府信息。',
    main: html`<h1>${title}</h1>
      <p class="lead">谁制作的信息，向谁申请；从公民、法人那里获取的信息，向保存它的机关申请（条例第十条）。</p>
      <ul class="choose-list">
        ${agencies.map(({ name, code }) => html`<li><a href="/requests/new/${code}">${name}</a></li>`)}
      </ul>
      <p>分不清的，先看看<a href="/disclosure/guide">公开指南</a>，或者打电话问其中一个机关。</p>`,
  };
}
