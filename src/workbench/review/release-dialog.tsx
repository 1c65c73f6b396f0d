import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Modal } from 'antd';
import { answerOf, api } from '../api/client.ts';
import type { DocumentShape } from '../documents/document-words.ts';
import { readDocument } from '../documents/use-document.ts';
import { say } from '../feedback/toast-store.ts';
import { FormFrame } from '../form/form-frame.tsx';
import { TextField } from '../form/text-field.tsx';
import { useDraftForm } from '../form/use-draft-form.ts';
import { useSignedIn } from '../session/use-session.ts';
import type { ReviewShape } from './review-words.ts';
import { useReviewDone } from './use-review.ts';

export interface ReleaseDialogProps {
  readonly review: ReviewShape;
  readonly document: DocumentShape;
  readonly onClose: () => void;
}

/** Asks once before a text becomes public, or is filed, and says what that means. */
export function ReleaseDialog({ review, document, onClose }: ReleaseDialogProps): ReactNode {
  const { person } = useSignedIn();
  const done = useReviewDone();
  const { documentId: id, openness, state } = review;
  const open = openness === 'proactive';
  const title = open ? '发布信息' : '归档信息';
  const form = useDraftForm({
    draft: { personId: person.id, form: 'document.release', record: String(id) },
    version: review.version,
    initial: { reason: '' },
    submit: async ({ reason }, { key }) => {
      const headers = { 'idempotency-key': key, 'if-match': `"${review.version}"` };
      const after = await answerOf(
        api.POST('/api/v1/documents/{id}/release', { params: { path: { id } }, headers, body: { reason: reason.trim() } }),
      );
      await done(after);
      const { indexNumber } = await readDocument(id);
      say(`${open ? '已发布' : '已归档'}，索引号 ${indexNumber ?? ''}`);
      onClose();
    },
  });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} width={560}>
      <FormFrame form={form} labels={{ reason: '说明' }} name={title} submitLabel={open ? '发布' : '归档'} onCancel={onClose}>
        <p>
          <strong>{review.title}</strong>（第 {review.revision} 稿）
        </p>
        <ul className="review-release">
          <IndexNumberWords document={document} />
          <OpennessWords document={document} open={open} />
          {state === 'inReview' && <li>这是先发后审：会标明“先发后审”，并在期限内补办其余各审。</li>}
        </ul>
        <TextField form={form} name="reason" label="说明" rows={2} maxLength={2000} hint="可以不写；记在办理记录里。" />
      </FormFrame>
    </Modal>
  );
}

function IndexNumberWords({ document }: { readonly document: DocumentShape }): ReactNode {
  const { data } = useQuery({
    queryKey: ['index-pattern'],
    queryFn: () => answerOf(api.GET('/api/v1/document-index-pattern')),
    enabled: document.indexNumber === null,
    // Others release meanwhile.
    staleTime: 0,
  });
  if (document.indexNumber !== null) return <li>索引号不变：{document.indexNumber}</li>;
  if (data === undefined) return <li>索引号按本机关的规则取下一号。</li>;
  if (data.expected === null) return <li>本机关还没有登记统一社会信用代码，编不出索引号；请系统管理员先在“机关”里补上。</li>;
  return (
    <li>
      预计索引号：<strong>{data.expected}</strong>（号码连续；在您之前有别的信息发布或归档的，往后顺延）
    </li>
  );
}

/** 公开属性, and what follows from it for whoever reads and asks. */
function OpennessWords({ document, open }: { readonly document: DocumentShape; readonly open: boolean }): ReactNode {
  const status = document.content.openness?.status;
  if (open) return <OpenWords document={document} />;
  return (
    <li>
      {status === 'withheld'
        ? '公开属性是不予公开：只编号留存、计入统计，网站上看不到，有人申请时依法不予公开；按期要重新评估。'
        : '公开属性是依申请公开：只编号留存、计入统计，网站上看不到，有人申请时提供；按期要重新评估。'}
    </li>
  );
}

function OpenWords({ document }: { readonly document: DocumentShape }): ReactNode {
  const { title, documentNumber, attachments } = document.content;
  const files = attachments.filter(({ inline }) => !inline).length;
  const parts = [
    `名称“${title}”`,
    ...(documentNumber === null ? [] : ['文号']),
    '正文和图片',
    ...(files === 0 ? [] : [`${files} 个附件`]),
    '公开属性、分类等说明',
  ];
  return (
    <>
      <li>公开属性是主动公开，任何人马上能看到：{parts.join('、')}。</li>
      {document.released !== null && document.withdrawn === null && (
        <li>现在公众看到的第 {document.released.revision} 稿，由这一稿代替。</li>
      )}
      <li>送审意见、批注、签署人和历次稿件不公开。</li>
    </>
  );
}
