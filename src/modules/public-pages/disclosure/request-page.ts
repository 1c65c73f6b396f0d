import { html, notFoundPage, type Html } from '../../../portal/index.ts';
import type { PublicAgency, PublicDocument } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { agenciesOf, agencyChoice, agencyOf } from './agency-choice.ts';
import { partCrumbs, partFrame } from './parts.ts';
import { singleDocument } from './single-document.ts';

/** 依申请公开: what can be asked for, how, how long it takes, what it costs; where to hand it in, as the guide says. */
export async function requestPage({ edition, site, params }: Asked): Promise<Answered> {
  const agencies = agenciesOf(edition, site);
  const agency = agencyOf(agencies, params['agency']);
  const tags = [`site:${site.id}`];
  if (agency === null) return { page: notFoundPage('没有找到这个机关。'), status: 404, tags };
  if (params['agency'] !== undefined && agency === agencies[0]) return { redirect: '/disclosure/request', tags };
  const { current } = await singleDocument(edition, site, agency.id, 'guide');
  return {
    tags: current === null ? tags : [...tags, `document:${current.card.id}`],
    page: {
      title: '依申请公开',
      column: 'disclosure',
      breadcrumb: partCrumbs('request'),
      wide: true,
      description: `怎样向${agency.name}申请公开政府信息：申请什么、怎样提出、多久答复、是否收费。`,
      main: partFrame(
        'request',
        html`<h1>依申请公开</h1>
          ${agencyChoice(agencies, agency, '/disclosure/request')}
          <p>
            没有主动公开的政府信息，您可以向${agency.name}申请公开。申请之前，请先<a href="/search">搜索一下</a>，已经公开的信息可以直接查阅、下载。
          </p>
          <p class="button-row">
            <a class="button" href="/requests/new/${agency.code}">网上申请</a>
            <a class="button button-quiet" href="/requests/offices/${agency.code}">申请须知</a>
            <a class="button button-quiet" href="/requests/status">查询进度</a>
          </p>
          <h2>可以申请什么</h2>
          <p>本机关制作或者保存的、以一定形式记录的信息。需要本机关专门加工、分析，或者是咨询、投诉、举报的，不属于政府信息公开申请。</p>
          <h2>申请要写明</h2>
          <ul>
            <li>您的姓名或者单位名称、身份证明、联系方式；</li>
            <li>所需信息的名称、文号，或者便于查找的其他特征；</li>
            <li>希望怎样得到：纸质、电子邮件或者其他方式。</li>
          </ul>
          <h2>怎样提出</h2>
          ${current === null ? noContact(agency) : contact(current)}
          <p>书写有困难的，可以到现场口头提出，由工作人员代为填写。</p>
          <h2>多久答复</h2>
          <p>能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，需要延长的会告知您，延长不超过20个工作日。</p>
          <h2>是否收费</h2>
          <p>不收取费用。同一申请人申请的数量、频次明显超过合理范围的，可以依照国家规定收取信息处理费，收取之前会书面告知。</p>
          <h2>对答复不满意</h2>
          <p>可以自知道答复之日起60日内申请行政复议；法律、法规规定应当先申请行政复议的，请先申请行政复议，对复议决定不服的再提起行政诉讼。</p>`,
      ),
    },
  };
}

function contact({ card, content: { fields } }: PublicDocument): Html {
  const text = (code: string): string => {
    const value = fields[code];
    return typeof value === 'string' ? value : '';
  };
  const rows = (
    [
      ['受理机构', text('office')],
      ['当面提交', [text('address'), text('hours')].filter((part) => part !== '').join('，')],
      ['邮寄', text('address') === '' ? '' : `${text('address')}，${text('office')}收，信封上请注明“政府信息公开申请”`],
      ['传真', text('fax')],
      ['互联网', text('internet')],
      ['咨询电话', text('phone')],
    ] as const
  ).filter(([, value]) => value !== '');
  return html`<dl class="field-list">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="muted">以<a href="/documents/${card.id}">${card.title}</a>为准。</p>`;
}

function noContact({ name }: PublicAgency): Html {
  return html`<p>当面或者邮寄到${name}的政府信息公开工作机构，信封上请注明“政府信息公开申请”。地址和电话见页面底部的联系方式。</p>`;
}
