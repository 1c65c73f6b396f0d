import { Alert, Button } from 'antd';
import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { checkComplete, type Attachment, type DocumentContent, type DocumentType } from '../../../modules/documents/rules/index.ts';
import type { BodyFault } from '../../../richtext/index.ts';
import { ProblemAlert } from '../../feedback/problem-alert.tsx';
import { say } from '../../feedback/toast-store.ts';
import type { EditorControls } from '../../editor/editor-controls.ts';
import { timeWords } from '../../record/time-words.ts';
import { remarkKey } from '../../review/returned/remark-places.ts';
import { ReturnedRemarks } from '../../review/returned/returned-remarks.tsx';
import { useReturned } from '../../review/returned/use-returned.ts';
import { FidelityPanel } from '../../reprint/fidelity-panel.tsx';
import { useReprintHosts } from '../../reprint/use-reprint-hosts.ts';
import { PageSkeleton } from '../../shell/page-skeleton.tsx';
import type { DocumentShape } from '../document-words.ts';
import { AttachmentsPart } from '../form/attachments-part.tsx';
import { cleanPaste } from '../form/clean-paste.ts';
import { goToPath } from '../form/go-to-path.ts';
import { MetadataPart } from '../form/metadata-part.tsx';
import { OpennessPart } from '../form/openness-part.tsx';
import { RelationsPart } from '../form/relations-part.tsx';
import { SourcePart } from '../form/source-part.tsx';
import { TextPart } from '../form/text-part.tsx';
import { TypeFields } from '../form/type-fields.tsx';
import { uploadPicture } from '../form/upload-picture.ts';
import type { Vocabulary } from '../vocabulary-types.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { FindingsMargin } from './findings-margin.tsx';
import { ImportBody } from './import-body.tsx';
import { MissingList } from './missing-list.tsx';
import type { Drafting } from './use-drafting.ts';
import { useFindings, type DraftFinding } from './use-findings.ts';
import { usePresence } from './use-presence.ts';

const BodyEditor = lazy(async () => ({ default: (await import('../../editor/body-editor.tsx')).BodyEditor }));

export interface DraftingTabProps {
  readonly document: DocumentShape;
  readonly type: DocumentType;
  readonly vocabulary: Vocabulary;
  readonly drafting: Drafting;
  readonly editor: React.RefObject<EditorControls | null>;
}

/** The form with the text on the left; on the right what is missing and what was found, as it is written. */
export function DraftingTab({ document, type, vocabulary, drafting, editor }: DraftingTabProps): ReactNode {
  const { content, change, errorAt } = drafting;
  const editable = document.may.includes('edit');
  const [fault, setFault] = useState<BodyFault | null>(null);
  // On narrow screens it lies folded at the lower edge.
  const [marginOpen, setMarginOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const { others, ownTabs } = usePresence(document.id, editable);
  const { list, found, pending } = useFindings(content, type);
  const returned = useReturned(document, content);
  const shown = useMemo(
    () => (returned === null ? found : { body: found.body, places: [...found.places, ...returned.places] }),
    [found, returned],
  );
  const hosts = useReprintHosts(content.source !== null);
  const missing = useMemo(() => stillMissing(content, type, document, hosts), [content, type, document, hosts]);
  const latest = useRef(content);
  latest.current = content;
  const onBody = useCallback((body: DocumentContent['body']) => change({ body }), [change]);
  const addAttachment = useCallback(
    (attachment: Attachment): void => {
      const { attachments } = latest.current;
      if (attachments.some(({ file }) => file === attachment.file)) say('这个文件已经在附件里了。');
      else {
        latest.current = { ...latest.current, attachments: [...attachments, attachment] };
        change({ attachments: latest.current.attachments });
      }
    },
    [change],
  );
  const addPicture = (picture: Attachment): void => {
    const { attachments } = latest.current;
    if (attachments.some(({ file }) => file === picture.file)) return;
    latest.current = { ...latest.current, attachments: [...attachments, { ...picture, inline: true }] };
    change({ attachments: latest.current.attachments });
  };
  const goTo = (finding: DraftFinding): void => {
    setActive(finding.key);
    const there = finding.inBody ? editor.current?.goTo(finding.key) === true : goToPath(finding.passage, finding);
    if (!there) say('这一处已经改动，稍等片刻会重新检查。');
  };
  const goToRemark = (index: number): void => {
    const remark = returned?.step.remarks[index];
    const there = editor.current?.goTo(remarkKey(index)) === true || (remark !== undefined && goToPath(remark.passage, remark));
    if (!there) say('批注所指的原文已经改动。');
  };
  const fix = (finding: DraftFinding, words: string): void => {
    const done = finding.inBody
      ? editor.current?.replace(finding.key, finding.quote, words) === true
      : replaceInField(content, finding, words, change);
    say(done ? '已改正，可以撤销' : '这一处已经改动，稍等片刻会重新检查。');
  };
  const part = { content, type, editable, change, errorAt };
  const bodyError = fault?.message ?? errorAt('body');
  const editorPart = (
    <section className="draft-part" aria-labelledby="part-body" data-path="body">
      <div className="draft-part-head">
        <h2 id="part-body">正文</h2>
        {editable && (
          <ImportBody
            id={document.id}
            filled={content.body.content.length > 0}
            onImported={({ body, attachments }, how) => {
              for (const picture of attachments) addPicture(picture);
              if (how === 'replace') editor.current?.replaceAll(body);
              else editor.current?.append(body.content);
            }}
          />
        )}
      </div>
      <Suspense fallback={<PageSkeleton />}>
        <BodyEditor
          key={drafting.epoch}
          ref={editor}
          initial={content.body}
          editable={editable}
          imageAddress={(file) => `/api/v1/documents/${document.id}/files/${file}`}
          paste={{
            clean: async (html) => {
              const cleaned = await cleanPaste(document.id, html);
              for (const picture of cleaned.attachments) addPicture(picture);
              return cleaned;
            },
            upload: async (file) => {
              const picture = await uploadPicture(document.id, file);
              if (picture !== null) addPicture(picture);
              return picture?.file ?? null;
            },
            knows: (file) => latest.current.attachments.some((known) => known.file === file),
            say,
          }}
          found={shown}
          onBody={onBody}
          onFault={setFault}
        />
      </Suspense>
      {bodyError !== null && (
        <p className="field-error" role="alert">
          {bodyError}
        </p>
      )}
    </section>
  );
  return (
    <div className={editable ? 'drafting' : 'drafting drafting-still'}>
      <div className="drafting-form">
        {others.length > 0 && (
          <Alert
            type="warning"
            showIcon
            role="status"
            title={`${others.join('、')} 也打开着这份信息，可能正在修改`}
            description="您可以接着写：谁先保存，后保存的人会看到两人的改动，合在一起，谁写的都不会丢。"
          />
        )}
        {drafting.keep.kind === 'otherTab' ? (
          <Alert
            type="warning"
            showIcon
            role="status"
            title="您在另一个窗口里也写了这份信息"
            description="两边写的都在，谁也没有覆盖谁：那边的存成了草稿，这边的先存在这台电脑上。请把两边合在一起再保存。"
            action={
              <Button size="small" onClick={() => void drafting.joinOtherTab()}>
                看看两边，合在一起
              </Button>
            }
          />
        ) : (
          ownTabs > 0 && (
            <Alert
              type="info"
              showIcon
              role="status"
              title="这份信息还在您的另一个窗口里打开着"
              description="请只在一个窗口里写。两边都写了也不会互相覆盖，会请您合在一起。"
            />
          )
        )}
        {drafting.recoveredFrom !== null && drafting.dirty && (
          <Alert
            type="info"
            showIcon
            title={`已恢复您 ${timeWords(drafting.recoveredFrom)} 写的、还没有保存的内容`}
            action={
              <Button size="small" onClick={() => void drafting.abandon()}>
                不要了，回到第 {document.revision} 稿
              </Button>
            }
          />
        )}
        {drafting.problem !== null && drafting.conflict === null && <ProblemAlert problem={drafting.problem} />}
        <section className="draft-part" aria-label="名称">
          <TextPart
            path="title"
            label="名称"
            required
            maxLength={500}
            error={errorAt('title')}
            value={content.title}
            editable={editable}
            onText={(title) => change({ title })}
          />
          {(content.subtitle !== '' || editable) && (
            <TextPart
              path="subtitle"
              label="副标题"
              error={errorAt('subtitle')}
              value={content.subtitle}
              editable={editable}
              onText={(subtitle) => change({ subtitle })}
            />
          )}
        </section>
        {type.requires.includes('body') ? editorPart : null}
        <TypeFields {...part} />
        {type.requires.includes('body') ? null : editorPart}
        <OpennessPart {...part} vocabulary={vocabulary} />
        <MetadataPart {...part} vocabulary={vocabulary} />
        <RelationsPart {...part} document={document} />
        <AttachmentsPart {...part} document={document} add={addAttachment} />
        <SourcePart {...part} documentId={document.id} />
      </div>
      {editable && (
        <aside className={marginOpen ? 'drafting-margin' : 'drafting-margin margin-closed'} aria-label="检查结果">
          <button type="button" className="margin-toggle" aria-expanded={marginOpen} onClick={() => setMarginOpen(!marginOpen)}>
            {returned !== null && <span>退回意见 {returned.step.remarks.length} 条批注</span>}
            <span>送审前还要补 {missing.length}</span>
            <span>文字检查 {pending ? '…' : list.length}</span>
            <span>{marginOpen ? '收起' : '展开'}</span>
          </button>
          <ReturnedRemarks returned={returned} onGoTo={goToRemark} />
          <MissingList missing={missing} maySubmit={document.may.includes('submit')} />
          <FindingsMargin findings={list} pending={pending} active={active} onGoTo={goTo} onFix={fix} />
          <FidelityPanel content={content} onGoTo={null} />
        </aside>
      )}
      {drafting.conflict !== null && (
        <ConflictDialog
          conflict={drafting.conflict}
          fieldTitle={(code) => type.fields.find((field) => field.code === code)?.title ?? code}
          busy={drafting.busy}
          onSettle={(settled) => void drafting.settleConflict(settled)}
        />
      )}
    </div>
  );
}

/** The office's opinion is the server's to know; the rest is looked at as it is typed. */
function stillMissing(content: DocumentContent, type: DocumentType, { incomplete }: DocumentShape, hosts: readonly string[] | null) {
  const opinion = incomplete.find(({ code }) => code === 'openness.priorOpinionMissing');
  const judged = content.openness?.status === 'withheld' && opinion === undefined;
  const facts = { priorOpinion: judged ? 'agree' : null, ...(hosts === null ? {} : { reprintHosts: hosts }) } as const;
  return checkComplete(content, type, facts).map((one) => (one.code === opinion?.code ? { ...one, message: opinion.message } : one));
}

/** Puts other words into a field of the form, where they still are what was quoted. */
function replaceInField(
  content: DocumentContent,
  finding: DraftFinding,
  words: string,
  change: (part: Partial<DocumentContent>) => void,
): boolean {
  const replaced = (text: unknown): string | null =>
    typeof text === 'string' && text.slice(finding.start, finding.end) === finding.quote
      ? text.slice(0, finding.start) + words + text.slice(finding.end)
      : null;
  const { passage } = finding;
  if (passage === 'title' || passage === 'subtitle' || passage === 'summary') {
    const text = replaced(content[passage]);
    if (text !== null) change({ [passage]: text });
    return text !== null;
  }
  const [, code = '', row, column = ''] = passage.split('/');
  const value = content.fields[code];
  if (row === undefined) {
    const text = replaced(value);
    if (text !== null) change({ fields: { ...content.fields, [code]: text } });
    return text !== null;
  }
  if (!Array.isArray(value)) return false;
  const rows = value.filter((one) => typeof one === 'object');
  const text = replaced(rows[Number(row)]?.[column]);
  if (text !== null)
    change({ fields: { ...content.fields, [code]: rows.map((one, at) => (at === Number(row) ? { ...one, [column]: text } : one)) } });
  return text !== null;
}
