import { emptyState, html, pager, type Page } from '../../../portal/index.ts';
import type { PublishedAnswer } from '../../requests/index.ts';
import { dayText } from '../words.ts';
import { requestCrumbs } from './request-words.ts';

const TITLE = '答复过的申请';

/** Requests whose answers agencies chose to show to all, newest first. */
export function answeredListPage(answers: readonly PublishedAnswer[], page: number, pages: number): Page {
  return {
    title: TITLE,
    column: 'disclosure',
    breadcrumb: requestCrumbs(TITLE),
    canonical: page === 1 ? '/requests/answered' : `/requests/answered/page/${page}`,
    description: '机关选登的公开申请和答复，不含申请人的信息。',
    main: html`<h1>${TITLE}</h1>
      <p class="lead">别人申请过的，您可能不用再申请。这里是机关选登的申请和答复，不含申请人的信息。</p>
      ${
        answers.length === 0
          ? emptyState('还没有选登的申请', html`您可以先<a href="/search">搜索</a>，或者<a href="/requests/new">提出申请</a>。`)
          : html`<ul class="answered-list">
              ${answers.map(
                ({ id, title, agencyName, answeredOn }) =>
                  html`<li><a href="/requests/answered/${id}">${title}</a> <span class="muted">${agencyName}，${dayText(answeredOn)}答复</span></li>`,
              )}
            </ul>`
      }
      ${pager(page, pages, (n) => (n === 1 ? '/requests/answered' : `/requests/answered/page/${n}`))}`,
  };
}

export function answeredPage({ id, title, answer, agencyName, answeredOn, outcomeTitle }: PublishedAnswer): Page {
  return {
    title,
    column: 'disclosure',
    breadcrumb: [
      ...requestCrumbs(null).slice(0, 1),
      { text: '依申请公开', href: '/requests' },
      { text: TITLE, href: '/requests/answered' },
      { text: title, href: null },
    ],
    canonical: `/requests/answered/${id}`,
    main: html`<h1>${title}</h1>
      <dl class="field-list">
        <div><dt>答复机关</dt><dd>${agencyName}</dd></div>
        <div><dt>答复日期</dt><dd>${dayText(answeredOn)}</dd></div>
        <div><dt>办理结果</dt><dd>${outcomeTitle}</dd></div>
      </dl>
      <h2>答复的内容</h2>
      ${answer.split('\n').map((line) => line !== '' && html`<p>${line}</p>`)}`,
  };
}
