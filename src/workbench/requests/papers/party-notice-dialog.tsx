import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { jsonPost } from '../../api/json-post.ts';
import { requestJson } from '../../api/request-json.ts';
import { say } from '../../feedback/toast-store.ts';
import { FormFrame } from '../../form/form-frame.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { MadePdf } from '../../letters/made-pdf.tsx';
import { todayWords, type RequestShape } from '../request-words.ts';
import { useRequestChanged } from '../use-request.ts';

/** 公开政府信息告知第三方书 (art 32): looked at before it takes its number. */
export function PartyNoticeDialog({
  requestId,
  asked,
  onClose,
}: {
  readonly requestId: number;
  readonly asked: RequestShape['consultations'][number];
  readonly onClose: () => void;
}): ReactNode {
  const changed = useRequestChanged();
  const path = `/api/v1/requests/${requestId}/consultations/${asked.id}/notice`;
  const form = useDraftForm({
    draft: null,
    initial: { on: todayWords(), information: '', discloseOn: '' },
    check: ({ on, information }) => ({
      ...(on === '' ? { on: '请填写文书日期。' } : {}),
      ...(information.trim() === '' ? { information: '请写明决定公开的内容。' } : {}),
    }),
    submit: async (values, { key }) => {
      await requestJson(path, { method: 'POST', key, body: bodyOf(values) });
      await changed(requestId);
      say('告知第三方书已写好，请发出');
      onClose();
    },
  });
  const body = bodyOf(form.values);
  const whole = body.on !== '' && body.information !== '';
  return (
    <Modal open title={`告知第三方书：${asked.addressee?.name ?? asked.party}`} footer={null} onCancel={onClose} width={620}>
      <p>第三方不同意、本机关认为不公开会对公共利益造成重大影响而决定公开的，把决定公开的内容和理由书面告知第三方（条例第三十二条）。</p>
      <p className="said">{`已记下的理由：${asked.overrideReason}`}</p>
      <FormFrame
        form={form}
        labels={{ on: '文书日期', information: '决定公开的内容', discloseOn: '公开之日' }}
        name="告知第三方书"
        submitLabel="取文号，写出文书"
        onCancel={onClose}
      >
        <TextField form={form} name="on" label="文书日期" type="date" required />
        <TextField form={form} name="information" label="决定公开的内容" rows={4} maxLength={5000} required />
        <TextField form={form} name="discloseOn" label="公开之日" type="date" hint="还没有定的不填。" />
        {whole && (
          <MadePdf label="预览，不占文号" ready="打开预览" of={JSON.stringify(body)} request={() => jsonPost(`${path}/preview`, body)} />
        )}
      </FormFrame>
    </Modal>
  );
}

function bodyOf({ on, information, discloseOn }: { readonly on: string; readonly information: string; readonly discloseOn: string }) {
  return { on, information: information.trim(), discloseOn: discloseOn === '' ? null : discloseOn };
}
