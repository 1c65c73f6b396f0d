import type { PlainDate } from '../../../kernel/plain-date.ts';
import { remedyClause, type RequestState } from '../../../law/index.ts';
import { alert, html, type Html, type Page } from '../../../portal/index.ts';
import type { DisclosureOffice } from '../../letters/index.ts';
import { mayHandIn, numberWords, type CaseForApplicant, type StoredRequest, type Wanted } from '../../requests/index.ts';
import { formErrors } from '../visitor-form.ts';
import { dayText, sizeText } from '../words.ts';
import { feeWords } from './guidance-page.ts';
import { areaField, fileField, textField, type Fault } from './form-parts.ts';
import { PICTURE_HINT, PICTURES, SEEN_BY_ALL_WHO_WORK, SEEN_BY_NAMED } from './handed-in-files.ts';
import { requestCrumbs } from './request-words.ts';

const TITLE = '查询申请进度';

/** Where code and telephone are asked for. Nothing that was typed stands in it again: every wrong answer is the same page. */
export function askCodePage(problem: string | null, left = false): Page {
  const faults: readonly Fault[] = problem === null ? [] : [{ field: 'code', message: problem }];
  return {
    title: problem === null ? TITLE : `没有查到：${TITLE}`,
    column: 'disclosure',
    breadcrumb: requestCrumbs(TITLE),
    canonical: '/requests/status',
    description: '凭查询码和联系电话查询公开申请的办理进度，下载答复。',
    main: html`<h1>${TITLE}</h1>
      ${left && alert('success', '已退出查询', html`<p>这台设备上不再能看到您的申请。</p>`)} ${problem !== null && formErrors(faults)}
      <form method="post" action="/requests/status" class="visitor-form request-form">
        ${textField({ name: 'code', label: '查询码', value: '', faults, required: true, hint: '提交申请时给您的 12 位查询码，像这样：7K2M-90QX-VD4T。大小写、横线都不影响。' })}
        ${textField({ name: 'phone', label: '联系电话', value: '', faults: [], required: true, type: 'tel', inputmode: 'tel', autocomplete: 'tel', hint: '申请表上填写的那个号码。' })}
        <p class="button-row"><button class="button" type="submit">查询</button></p>
      </form>
      <p>查询码丢了，请带身份证件到受理机关，或者打电话核实身份后询问。地址和电话见<a href="/requests">申请须知</a>。</p>`,
  };
}

const STATES: Readonly<Record<RequestState, string>> = {
  arrived: '已经提交，等工作人员与您确认收到。确认以后开始计算答复期限。',
  handling: '正在办理。',
  awaitingCorrection: '等您补正、补充材料。收到之前，答复期限不计算。',
  awaitingReasons: '等您说明理由。',
  awaitingPayment: '等您缴纳信息处理费。缴费之前，答复期限不计算。',
  consulting: '正在征求有关方面的意见。等待的时间不计入答复期限。',
  approving: '正在办理。',
  approved: '正在办理。',
  answered: '已经答复。',
  withdrawn: '您已撤回这件申请。',
  transferred: '已经转送其他机关办理。',
  discarded: '没有作为公开申请登记。',
  merged: '与您的另一件申请合并办理，请用那一件的查询码查看。',
  archived: '已经办结归档。',
};

export interface StatusWish {
  readonly request: StoredRequest;
  readonly found: CaseForApplicant;
  readonly office: DisclosureOffice;
  readonly faults: readonly Fault[];
  /** What was typed and did not go through. */
  readonly typed: string;
  /** Something has just come in. */
  readonly done: string | null;
}

/** The case of the applicant: where it stands, until when, what is wanted, what was answered. */
export function statusPage({ request, found, office, faults, typed, done }: StatusWish): Page {
  const title = request.kind === 'recordCorrection' ? '我的更正申请' : '我的公开申请';
  const { clocks, steps, wanted, messages, outcome } = found;
  return {
    title: faults.length > 0 ? `请改正：${title}` : title,
    column: 'disclosure',
    breadcrumb: requestCrumbs(title),
    canonical: '/requests/status',
    unlisted: true,
    main: html`<h1>${title}</h1>
      ${done !== null && alert('success', done)} ${faults.length > 0 && formErrors(faults)}
      <dl class="field-list">
        ${facts(request, wanted).map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${wanted !== null && wantedSection(request, wanted, faults, typed)} ${lettersSection(found)}
      ${outcome !== null && remedySection(request, found, office)}
      ${
        clocks.length > 0 &&
        html`<h2>期限是怎样算的</h2>
          ${clocks.map(
            ({
              title: name,
              party,
              dueOn,
              doneOn,
              provisional,
              words,
              days,
            }) => html`<h3>${party === null ? name : `${name}（${party}）`}</h3>
            <p>${dueOn === null ? '正在等待，等到以后再计算。' : words}${doneOn !== null && `已于${dayText(doneOn)}完成。`}${provisional && '其中有的年份放假安排还没有公布，日期可能变动。'}</p>
            ${days.length > 0 && html`<details class="example"><summary>一天一天地看</summary><ol class="day-list">${days.map((day) => html`<li>${dayText(day.on)}：${day.words}</li>`)}</ol></details>`}`,
          )}`
      }
      <h2>办理经过</h2>
      <ol class="step-list">
        ${steps.map(({ on, title: step }) => html`<li><time datetime="${on}">${dayText(on)}</time> ${step}</li>`)}
      </ol>
      ${
        messages.length > 0 &&
        html`<h2>往来</h2>
          ${messages.map(({ mine, text }) => html`<div class="message"><p class="muted">${mine ? '您写的' : '机关写的'}</p>${text.split('\n').map((line) => html`<p>${line}</p>`)}</div>`)}`
      }
      <h2>其他</h2>
      <div class="button-row">
        ${mayHandIn(request.state, 'withdrawal') && html`<a class="button button-quiet" href="/requests/status/withdraw">撤回申请</a>`}
        <form method="post" action="/requests/status/leave"><button class="button button-quiet" type="submit">退出查询</button></form>
      </div>
      <p class="muted">半小时以后自动退出。公用电脑请用完就退出。有疑问请联系${office.agencyName}${office.phone !== '' && `，电话 ${office.phone}`}。</p>`,
  };
}

function facts(request: StoredRequest, wanted: Wanted | null): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string | null])[] = [
    ['办理状态', wanted !== null && wanted.handedInOn !== null ? '您已提交，等工作人员查看。' : STATES[request.state]],
    ['申请的种类', request.kind === 'recordCorrection' ? '更正与本人有关的政府信息（条例第四十一条）' : null],
    ['受理机关', request.agencyName],
    ['登记编号', numberWords(request)],
    ['提交日期', dayText(request.arrivedOn)],
    ['收到申请之日', request.receivedOn === null ? null : dayText(request.receivedOn)],
    [
      '答复期限',
      request.dueOn === null || request.closedOn !== null
        ? null
        : `${dayText(request.dueOn)}${request.dueProvisional ? '（放假安排公布后可能变动）' : ''}`,
    ],
    ['办结日期', request.closedOn === null ? null : dayText(request.closedOn)],
    ['申请的内容', request.content],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function wantedSection(
  { kind }: StoredRequest,
  { what, until, words, handedInOn, fee }: Wanted,
  faults: readonly Fault[],
  typed: string,
): Html {
  const by = until === null ? '' : `请在${dayText(until)}以前提交。`;
  if (what === 'payment') {
    const unit = fee?.scale === 'pages' ? '页' : '件';
    return html`<section class="wanted">
      <h2>请缴纳信息处理费</h2>
      ${fee !== null && html`<p>应缴 <strong>${fee.yuan} 元</strong>：${feeWords(unit, fee)}。</p>`}
      <p>自收到缴费通知的次日起 20 个工作日内缴纳，缴纳办法见缴费通知书；逾期不缴的，视为放弃申请。</p>
    </section>`;
  }
  const correction = what === 'correction';
  const proof = kind === 'recordCorrection';
  return html`<section class="wanted">
    <h2>${correction ? (proof ? '请您补充材料' : '请您补正') : '请您说明理由'}</h2>
    ${
      handedInOn !== null &&
      html`<p><strong>${`您已于${dayText(handedInOn)}在网上提交。`}</strong>不用再交一次，工作人员查看以后会登记收到；还有要补充的，可以接着提交。</p>`
    }
    ${words.split('\n').map((line) => html`<p>${line}</p>`)}
    <p>${by}${correction ? (proof ? '逾期没有补充的，按现有材料处理。' : '没有正当理由逾期不补正的，视为放弃申请。') : '理由不合理或者逾期不说明的，不予处理。'}</p>
    <form method="post" action="/requests/status/hand-in" enctype="multipart/form-data" class="visitor-form request-form" data-busy="正在提交，请稍候…">
      <input type="hidden" name="what" value="${what}">
      ${areaField({ name: 'text', label: correction ? '补正的内容（必填）' : '理由（必填）', value: typed, rows: 6, faults, required: true, hint: '最多 5000 个字。' })}
      ${fileField({ name: 'attachment', label: '附件（可不选）', faults, multiple: true, hint: `${SEEN_BY_ALL_WHO_WORK}最多 4 个文件，每个不超过 10 MB。` })}
      ${fileField({ name: 'identity', label: '身份证明、亲属关系证明（可不选）', faults, multiple: true, accept: PICTURES, hint: `${SEEN_BY_NAMED}最多 2 个文件，${PICTURE_HINT}` })}
      <p class="button-row"><button class="button" type="submit">${correction ? '提交补正' : '提交理由'}</button></p>
    </form>
  </section>`;
}

const WAYS: Readonly<Record<string, string>> = { handed: '当面交给您', post: '邮寄', entrusted: '委托其他机关送达', fax: '传真' };

function lettersSection({ letters, files }: CaseForApplicant): Html | null {
  if (letters.length === 0) return null;
  return html`<h2>文书和答复</h2>
    <ul class="letter-list">
      ${letters.map(({ id, title, number, sentOn, delivery, tracking, readHere }) => {
        const name = number === null ? title : `${title}（${number}）`;
        return html`<li>
          ${readHere ? html`<a href="/requests/status/letters/${id}.pdf">下载${name}</a>` : name}
          <span class="muted">${dayText(sentOn)}${!readHere && delivery !== null && `，${WAYS[delivery] ?? ''}`}${tracking !== '' && `，邮件号 ${tracking}`}</span>
        </li>`;
      })}
      ${files.map(({ id, name, bytes }) => html`<li><a href="/requests/status/files/${id}">下载${name}</a> <span class="muted">${sizeText(bytes)}</span></li>`)}
    </ul>`;
}

function remedySection({ closedOn }: StoredRequest, { outcome }: CaseForApplicant, office: DisclosureOffice): Html | null {
  const day: PlainDate | null = closedOn;
  const clause = outcome === null || day === null ? null : remedyClause(outcome, day, office);
  if (clause === null) return null;
  return html`<h2>对答复不满意怎么办</h2>
    <p>${clause.text}</p>
    <p>${clause.reviewFirst ? '也就是说：要先申请行政复议，对复议决定还不服，才能起诉。' : '也就是说：申请行政复议和直接起诉，可以任选一种。'}期限从您收到答复书之日算起，过了期限一般不再受理。</p>
    <p class="muted">依据：${clause.source}。</p>`;
}

/** Asks once more before the wish goes out. */
export function withdrawPage(request: StoredRequest): Page {
  const title = '撤回申请';
  return {
    title,
    column: 'disclosure',
    breadcrumb: requestCrumbs(title),
    canonical: '/requests/status',
    unlisted: true,
    main: html`<h1>${title}</h1>
      <p>要撤回的申请：${request.title}</p>
      <p>撤回以后，机关不再办理，也不再答复；以后可以重新申请。工作人员收到后会与您核实，再登记撤回。</p>
      <form method="post" action="/requests/status/hand-in" class="visitor-form request-form">
        <input type="hidden" name="what" value="withdrawal">
        ${areaField({ name: 'text', label: '撤回的原因（可不填）', value: '', rows: 3, faults: [] })}
        <p class="button-row"><button class="button" type="submit">确认撤回</button> <a class="button button-quiet" href="/requests/status/case">不撤回，返回</a></p>
      </form>`,
  };
}
