import type { PlainDate } from '../../../kernel/plain-date.ts';
import { feeByPages, feeByPieces, remedyClause, type Fee, type NoFee, type WorkdayCalendar } from '../../../law/index.ts';
import type { Result } from '../../../kernel/result.ts';
import { html, listTable, type Html, type Page } from '../../../portal/index.ts';
import type { PublicAgency } from '../../edition/index.ts';
import type { DisclosureOffice } from '../../letters/index.ts';
import { agencyChoice } from '../disclosure/agency-choice.ts';
import { partFrame } from '../disclosure/parts.ts';
import { dayText } from '../words.ts';
import { requestCrumbs } from './request-words.ts';

export interface Guidance {
  readonly agencies: readonly PublicAgency[];
  readonly agency: PublicAgency;
  readonly office: DisclosureOffice;
  readonly today: PlainDate;
  readonly calendar: WorkdayCalendar;
}

/** 申请须知: what can be asked for, what not, how, how long it takes, what it costs, what to do when it is refused. */
export function guidancePage({ agencies, agency, office, today, calendar }: Guidance): Page {
  const title = '公开申请须知';
  const due = calendar.workdaysAfter(today, 20);
  return {
    title,
    column: 'disclosure',
    breadcrumb: requestCrumbs(null),
    canonical: agency === agencies[0] ? '/requests' : `/requests/offices/${agency.code}`,
    wide: true,
    description: `怎样向${agency.name}申请公开政府信息：能申请什么、怎样提出、多久答复、收不收费。`,
    main: partFrame(
      'request',
      html`<h1>${title}</h1>
        ${agencyChoice(agencies, agency, '/requests/offices', '/requests')}
        <p class="lead">没有主动公开的政府信息，任何人都可以向${agency.name}申请，不用说明用途。</p>
        <p class="button-row">
          <a class="button" href="/requests/new/${agency.code}">填写申请</a>
          <a class="button button-quiet" href="/requests/status">查询进度</a>
          <a class="button button-quiet" href="/requests/answered">看看答复过的申请</a>
        </p>
        <h2>申请之前，先搜索</h2>
        <p>已经公开的信息不用申请，<a href="/search">搜索一下</a>就能看到；政策文件在<a href="/policies">政策文件库</a>，法定公开的内容在<a href="/disclosure/content">法定主动公开内容</a>。</p>
        <h2>可以申请什么</h2>
        <p>机关在履行行政管理职能中制作或者获取、以一定形式记录和保存的信息：文件、表格、数据、图纸、录音录像等。</p>
        <h2>哪些不按公开申请办理</h2>
        <ul>
          <li>信访、投诉、举报：不作为公开申请处理，请通过相应渠道提出；</li>
          <li>咨询问题、要求解释政策：请直接打电话或者到窗口；</li>
          <li>要求汇总、加工、重新制作一份现在没有的材料：可以不予提供；</li>
          <li>政府公报、报刊、书籍等公开出版物：会告诉您从哪里得到；</li>
          <li>工商、不动产登记等有专门查询办法的资料：按那个办法查询；</li>
          <li>已经答复过的同一内容：不重复处理。</li>
        </ul>
        <p>国家秘密、法律禁止公开的、公开后危及国家安全和社会稳定的不予公开；涉及商业秘密、个人隐私的，会先征求有关方面的意见。</p>
        <h2>更正自己的信息</h2>
        <p>有证据证明机关记录的、与您自身有关的信息不准确的，可以要求更正（条例第四十一条），不收费：在申请表里选“更正与本人有关的政府信息”，写明哪一条记录有误、应当怎样更正，附上证明材料，例如户口簿、出生证明、原始登记表。审核属实的予以更正；机关无权更正的，转送有权更正的机关，或者告诉您向谁提出。</p>
        <h2>怎样提出</h2>
        ${ways(agency, office)}
        <p>申请要写明三件事：申请人的姓名或者名称、身份证明、联系方式；信息的名称、文号或者便于查询的其他特征性描述；希望得到的形式和方式。</p>
        <h2>多久答复</h2>
        <p>
          能当场答复的当场答复；不能的，自收到申请之日起 20 个工作日内答复。需要延长的，经负责人同意并告知您，最多再加 20 个工作日。周末和法定节假日不算，调休上班的日子算。征求第三方意见的时间不算在内；请您补正的，从收到补正的次日起重新计算。
        </p>
        <p>例如：今天（${dayText(today)}）收到的申请，最迟 <strong>${dayText(due)}</strong> 答复；延长 20 个工作日的，最迟 <strong>${dayText(calendar.workdaysAfter(today, 40))}</strong>。</p>
        <h2>收不收费</h2>
        <p>一般不收费。同一申请人申请的数量、频次明显超过合理范围的，可以收取信息处理费，按件或者按页算，只用其中一种，收取之前会书面通知。</p>
        ${fees(today)}
        <h2>对答复不满意</h2>
        ${remedies(office, today)}
        <p>机关不依法履行公开义务的，也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报（条例第四十七条）。</p>`,
    ),
  };
}

function ways(agency: PublicAgency, office: DisclosureOffice): Html {
  const address = [office.address, office.postcode === '' ? '' : `邮政编码 ${office.postcode}`].filter((part) => part !== '').join('，');
  const rows: readonly (readonly [string, Html | string])[] = [
    ['网上', html`<a href="/requests/new/${agency.code}">在线填写</a>，不用注册；提交后给您一个查询码。`],
    ['当面', [office.address, office.hours].filter((part) => part !== '').join('；')],
    ['邮寄', address === '' ? '' : `${address}，${agency.name}政府信息公开工作机构收，信封上请注明“政府信息公开申请”。`],
    ['传真', office.fax],
    ['电子邮件', office.email === '' ? '' : html`<a href="mailto:${office.email}">${office.email}</a>，标题请写“政府信息公开申请”。`],
    ['咨询电话', [office.phone, office.contact].filter((part) => part !== '').join('，')],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return html`<dl class="field-list">
      ${known.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${office.address === '' && html`<p>办公地址和电话见<a href="/disclosure/guide">公开指南</a>和页面底部的联系方式。</p>`}
    <p>
      当面、邮寄、传真的，请下载申请表填写：<a href="/requests/offices/${agency.code}/form.pdf">申请表（PDF，打印填写）</a>、<a href="/requests/offices/${agency.code}/form.docx">申请表（Word）</a>。书写有困难的，可以到现场口头提出，由工作人员代为填写，读给您听，您确认后签名或者按指印。阅读、听取有困难的，请写明需要什么帮助，例如大字版、读给您听、手语（条例第四十三条）。
    </p>`;
}

function fees(today: PlainDate): Html {
  const rows = (unit: string, counts: readonly number[], feeOf: (count: number) => Result<Fee, NoFee>) =>
    counts.flatMap((count) => {
      const fee = feeOf(count);
      return fee.ok ? [[`${count} ${unit}`, `${fee.value.yuan} 元`, feeWords(unit, fee.value)]] : [];
    });
  const columns = [{ text: '数量', tight: true }, { text: '费用', numeric: true, tight: true }, { text: '怎样算' }];
  const [first] = [feeByPieces(today, 1, 0)];
  return html`${listTable({ caption: '按件计收：同一申请人在一个自然月里的申请合并计算', columns, rows: rows('件', [10, 11, 30, 35, 45], (count) => feeByPieces(today, count, 0)) })}
  ${listTable({ caption: '按量计收：一件申请所提供信息的页数', columns, rows: rows('页', [30, 100, 150, 250], (count) => feeByPages(today, count)) })}
  ${first.ok && html`<p class="muted">依据：${first.value.source}。</p>`}`;
}

/** 第11至30件每件100元，共2000元；第31至35件每件200元，共1000元 */
export function feeWords(unit: string, { lines }: Pick<Fee, 'lines'>): string {
  return lines
    .map(({ from, to, yuanEach, yuan }) => {
      const which = from === to ? `第${from}${unit}` : `第${from}至${to}${unit}`;
      return yuanEach === 0 ? `${which}不收费` : `${which}每${unit}${yuanEach}元，计${yuan}元`;
    })
    .join('；');
}

function remedies(office: DisclosureOffice, today: PlainDate): Html {
  const told = (['granted', 'denied.processInfo'] as const).map((outcome) => remedyClause(outcome, today, office)?.text ?? '');
  return html`<p>决定不予公开（部分不予公开）的：${told[1] ?? ''}</p>
    <p>其他答复：${told[0] ?? ''}</p>
    <p class="muted">每份答复书的末尾都写明对它适用的救济途径和期限，以答复书为准。</p>`;
}
