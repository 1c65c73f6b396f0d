import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { WorkdayCalendar } from '../../../law/index.ts';
import { alert, html, type Page } from '../../../portal/index.ts';
import type { StoredRequest } from '../../requests/index.ts';
import { dayText } from '../words.ts';
import { requestCrumbs } from './request-words.ts';

/** After so many working days without a call from the office, the applicant had better ask. */
const CALL_WORKDAYS = 3;

export interface Receipt {
  readonly agency: { readonly name: string; readonly phone: string };
  readonly kind: StoredRequest['kind'];
  readonly queryCode: string;
  /** The same form had come in before. */
  readonly known: boolean;
  readonly today: PlainDate;
  readonly calendar: WorkdayCalendar;
}

/** What an applicant takes along. It stands in the answer to the form alone: there is no address at which it could be read again. */
export function receiptPage({ agency, kind, queryCode, known, today, calendar }: Receipt): Page {
  const title = '申请已提交';
  const by = calendar.workdaysAfter(today, CALL_WORKDAYS);
  return {
    title,
    column: 'disclosure',
    breadcrumb: requestCrumbs(title),
    canonical: '/requests',
    unlisted: true,
    main: html`<h1>${title}</h1>
      ${
        known
          ? alert(
              'info',
              '这份表单之前已经收到，没有重复登记',
              html`<p>下面是同一个查询码。如果您改了内容想另外提出一件，请<a href="/requests/new">重新打开填写页面</a>。</p>`,
            )
          : alert('success', `${agency.name}已收到您提交的申请`)
      }
      <div class="query-code" data-draft-done>
        <p>查询码（请记下）</p>
        <p class="query-code-signs"><strong>${queryCode}</strong></p>
        <p>查询进度、下载答复时，用这个查询码加上您填写的联系电话。本页关闭以后不能再看到，请抄下、打印或者拍照。不要告诉别人。</p>
      </div>
      <p class="button-row"><button class="button" type="button" data-print hidden>打印本页</button> <a class="button button-quiet" href="/requests/status">查询进度</a></p>
      <h2>接下来</h2>
      <ol>
        <li>
          工作人员会打您留的电话确认这件申请。网上提交的申请，双方确认的那一天是收到申请之日（条例第三十一条），答复期限从次日起算。${dayText(by)}以前没有接到电话的，请主动联系${agency.name}${agency.phone !== '' && `，电话 ${agency.phone}`}。
        </li>
        <li>${kind === 'information' ? '内容不清楚的，自收到之日起 7 个工作日内会请您补正。' : '证据材料不够的，会一次性告诉您要补充什么。'}</li>
        ${
          kind === 'recordCorrection'
            ? html`<li>审核属实的，予以更正并告知您；机关无权更正的，转送有权更正的机关，或者告诉您向谁提出。确认收到以后，查询页面上写明答复期限。</li>`
            : html`<li>
          能当场答复的当场答复；不能的，自收到之日起 20 个工作日内答复。假如今天（${dayText(today)}）确认，答复期限到 ${dayText(calendar.workdaysAfter(today, 20))}；需要延长的最多再加 20 个工作日，会告诉您理由。
        </li>`
        }
      </ol>`,
  };
}
