import { html, type Html, type Page } from '../../../portal/index.ts';
import { APPLICANT_KIND_TITLES, APPLICANT_KINDS } from '../../requests/rules/index.ts';
import { formErrors } from '../visitor-form.ts';
import { CONTENT_MOST, DELIVERIES, FORMS, ID_TYPES, type ApplicationFault, type TypedApplication } from './application-form.ts';
import { areaField, fileField, radioField, selectOf, textField } from './form-parts.ts';
import { PICTURE_HINT, PICTURES, SEEN_BY_ALL_WHO_WORK, SEEN_BY_NAMED } from './handed-in-files.ts';
import { requestCrumbs } from './request-words.ts';

export interface ApplicationForm {
  readonly agency: { readonly name: string; readonly code: string };
  readonly typed: TypedApplication;
  readonly faults: readonly ApplicationFault[];
  /** Files came along with what was wrong: they have to be chosen again. */
  readonly filesLost: boolean;
}

/** The application, in one page: complete without a script, with everything that was typed before. */
export function applicationPage({ agency, typed, faults, filesLost }: ApplicationForm): Page {
  const failed = faults.length > 0;
  const title = '填写公开申请';
  return {
    title: failed ? `请改正：${title}` : title,
    column: 'disclosure',
    breadcrumb: requestCrumbs(title),
    description: `向${agency.name}申请公开政府信息。`,
    canonical: `/requests/new/${agency.code}`,
    unlisted: true,
    main: html`<h1>${title}</h1>
      ${failed && formErrors(faults)}
      ${filesLost && html`<p class="file-note"><strong>刚才选的文件没有保留，请重新选择。</strong>其他内容都还在。</p>`}
      <p class="lead">向<strong>${agency.name}</strong>提出。不用注册，填好后点最下面的“提交申请”。填写之前请看<a href="/requests/offices/${agency.code}">申请须知</a>。书写有困难的，可以到现场口头提出，由工作人员代为填写。</p>
      <form method="post" action="/requests/new/${agency.code}" enctype="multipart/form-data" class="visitor-form request-form" data-draft="request-${agency.code}" data-busy="正在提交，请稍候…">
        <input type="hidden" name="intakeKey" value="${typed.intakeKey}">
        <div class="draft-bar" data-draft-bar hidden>
          <label class="radio-choice"><input type="checkbox" data-draft-keep>把草稿存在这台设备上（公用电脑请不要选；不存上传的文件）</label>
          <button class="button button-quiet button-small" type="button" data-draft-clear>清除草稿</button>
          <p class="hint" role="status" data-draft-said></p>
        </div>
        ${whatSection(typed, faults)}
        ${whoSection(typed, faults)}
        ${reachSection(typed, faults)}
        ${agentSection(typed, faults)}
        ${howSection(typed, faults)}
        <h2>提交</h2>
        <p>您填写的个人信息只用于办理这件申请，加密保存；身份证明只有指定的工作人员可以查看，办结后按期删除。</p>
        <p class="button-row"><button class="button" type="submit">提交申请</button></p>
      </form>`,
  };
}

type Faults = readonly ApplicationFault[];

function whatSection(typed: TypedApplication, faults: Faults): Html {
  return html`<h2>一、申请什么</h2>
    ${radioField({
      name: 'kind',
      legend: '申请的种类',
      value: typed.kind,
      faults,
      choices: [
        { value: 'information', text: '申请公开政府信息' },
        { value: 'recordCorrection', text: '更正与本人有关的政府信息（条例第四十一条）' },
      ],
    })}
    ${areaField({
      name: 'content',
      label: '申请的内容（必填）',
      value: typed.content,
      rows: 8,
      faults,
      required: true,
      hint: `写明信息的名称、文号，或者便于行政机关查询的其他特征性描述，例如发文机关、大致时间、所办的事项。一件申请写一件事。申请更正的，写明哪一条记录有误、应当怎样更正。最多 ${CONTENT_MOST} 个字。`,
    })}
    <div class="for-correction">
      ${fileField({
        name: 'evidence',
        label: '证明记录有误的材料（申请更正的提交）',
        faults,
        multiple: true,
        hint: `例如检查报告、原始登记表。${SEEN_BY_ALL_WHO_WORK}身份证、户口簿等证明身份和亲属关系的，请放到下面的“身份证明、亲属关系证明”里。图片、PDF 或者 Word 文件，每个不超过 10 MB。现在没有的，可以先提交，工作人员会请您补充。`,
      })}
      <p class="hint">只能更正与您自身有关、机关记录的信息。机关无权更正的，会转送有权更正的机关，或者告诉您向谁提出。要获取信息的，请选“申请公开政府信息”。</p>
    </div>
    <details class="example for-information">
      <summary>怎样写才清楚</summary>
      <p>清楚：“2025年度本县公共场所卫生监督抽检结果的汇总表”“《关于印发院前医疗急救管理办法的通知》的全文，文号记得是〔2026〕1号”。</p>
      <p>不清楚：“所有有关卫生的文件”“你们的全部会议材料”。写不清楚的，会请您补正，答复期限从收到补正之日重新算。</p>
    </details>`;
}

function whoSection(typed: TypedApplication, faults: Faults): Html {
  return html`<h2>二、申请人</h2>
    ${radioField({
      name: 'applicantKind',
      legend: '以什么身份申请',
      value: typed.applicantKind,
      faults,
      hint: '以个人名义的选“自然人”。',
      choices: APPLICANT_KINDS.map((kind) => ({ value: kind, text: APPLICANT_KIND_TITLES[kind] })),
    })}
    <fieldset class="group for-person">
      <legend>自然人填写</legend>
      ${textField({ name: 'name', label: '姓名（自然人必填）', value: typed.name, faults, autocomplete: 'name', hint: '与证件上一致。' })}
      ${selectOf('idType', '证件种类', ID_TYPES, typed.idType)}
      ${textField({ name: 'idNumber', label: '证件号码（自然人必填）', value: typed.idNumber, faults })}
    </fieldset>
    <fieldset class="group for-organisation">
      <legend>法人或者其他组织填写</legend>
      ${textField({ name: 'organisation', label: '单位全称（单位必填）', value: typed.organisation, faults, autocomplete: 'organization' })}
      ${textField({ name: 'creditCode', label: '统一社会信用代码（单位必填）', value: typed.creditCode, faults })}
      ${textField({ name: 'representative', label: '法定代表人或者负责人', value: typed.representative, faults })}
      ${textField({ name: 'contactName', label: '联系人', value: typed.contactName, faults })}
    </fieldset>
    ${fileField({
      name: 'identity',
      label: '身份证明、亲属关系证明',
      faults,
      multiple: true,
      accept: PICTURES,
      hint: `自然人上传身份证件（可选正反面两个文件），单位上传营业执照或者登记证书。${SEEN_BY_NAMED}${PICTURE_HINT}现在不能上传的，可以先提交，工作人员会请您补上。`,
    })}`;
}

function reachSection(typed: TypedApplication, faults: Faults): Html {
  return html`<h2>三、联系方式</h2>
    ${textField({ name: 'phone', label: '联系电话（必填）', value: typed.phone, faults, required: true, type: 'tel', inputmode: 'tel', autocomplete: 'tel', hint: '工作人员用它与您确认申请；以后查询进度，要用查询码加上这个号码。' })}
    ${textField({ name: 'email', label: '电子邮箱', value: typed.email, faults, type: 'email', inputmode: 'email', autocomplete: 'email' })}
    ${textField({ name: 'address', label: '通信地址', value: typed.address, faults, autocomplete: 'address-line1', hint: '要求邮寄的必填。' })}
    ${textField({ name: 'postcode', label: '邮政编码', value: typed.postcode, faults, inputmode: 'numeric', autocomplete: 'postal-code' })}`;
}

function agentSection(typed: TypedApplication, faults: Faults): Html {
  return html`${radioField({
    name: 'byAgent',
    legend: '由谁提出',
    value: typed.byAgent ? 'yes' : 'no',
    faults,
    choices: [
      { value: 'no', text: '申请人本人（本单位）提出' },
      { value: 'yes', text: '委托代理人提出' },
    ],
  })}
    <fieldset class="group for-agent">
      <legend>有代理人的填写</legend>
      ${textField({ name: 'agentName', label: '代理人姓名', value: typed.agentName, faults })}
      ${selectOf('agentIdType', '代理人证件种类', ID_TYPES, typed.agentIdType)}
      ${textField({ name: 'agentIdNumber', label: '代理人证件号码', value: typed.agentIdNumber, faults })}
      ${textField({ name: 'agentPhone', label: '代理人电话', value: typed.agentPhone, faults, type: 'tel', inputmode: 'tel' })}
      ${fileField({ name: 'mandate', label: '授权委托书', faults, accept: PICTURES, hint: `写明委托的事项和权限，有委托人的签名或者盖章。${PICTURE_HINT}` })}
    </fieldset>`;
}

function howSection(typed: TypedApplication, faults: Faults): Html {
  return html`<h2>四、怎样提供</h2>
    ${radioField({ name: 'wantedForm', legend: '希望得到的形式', value: typed.wantedForm, faults, choices: FORMS })}
    ${radioField({ name: 'wantedDelivery', legend: '希望怎样得到', value: typed.wantedDelivery, faults, choices: DELIVERIES, hint: '没有现成的这种形式时，会以其他适当的形式提供。' })}
    ${textField({ name: 'helpNeeded', label: '阅读、听取有困难的，需要什么帮助', value: typed.helpNeeded, faults, hint: '例如：大字版、读给我听、手语。工作人员会按这里写的提供帮助（条例第四十三条）；没有的不用填。' })}
    <div class="field for-information">
      <label class="radio-choice" for="field-proposesPublication"><input id="field-proposesPublication" type="checkbox" name="proposesPublication" value="yes"${typed.proposesPublication && html` checked`}>我建议把这项信息主动向社会公开（条例第四十四条）</label>
    </div>`;
}
