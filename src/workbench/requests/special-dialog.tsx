import type { ReactNode } from 'react';
import { CorrespondDialog } from './correspond-dialog.tsx';
import { EditRegistrationDialog } from './edit-registration-dialog.tsx';
import { PublishDialog } from './publication/publish-dialog.tsx';
import { UnpublishDialog } from './publication/unpublish-dialog.tsx';
import { MergeDialog } from './relations/merge-dialog.tsx';
import { SplitDialog } from './relations/split-dialog.tsx';
import { TransferDialog } from './relations/transfer-dialog.tsx';
import type { RequestShape } from './request-words.ts';
import type { SpecialDeed } from './special-deeds.ts';

/** The dialog of a deed that has one of its own. It stays when the case changes under it: some show what came of it. */
export function SpecialDialog({
  deed,
  request,
  onClose,
}: {
  readonly deed: SpecialDeed;
  readonly request: RequestShape;
  readonly onClose: () => void;
}): ReactNode {
  const props = { request, onClose };
  switch (deed) {
    case 'split':
      return <SplitDialog {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'transfer':
      return <TransferDialog {...props} />;
    case 'correspond':
      return <CorrespondDialog {...props} />;
    case 'edit':
      return <EditRegistrationDialog {...props} />;
    case 'publish':
      return <PublishDialog {...props} />;
    case 'unpublish':
      return <UnpublishDialog {...props} />;
  }
}
