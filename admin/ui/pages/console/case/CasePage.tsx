/** A case: what matters in one sentence, what happened, what is known, and what can be done. */
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useDisclosure } from '@mantine/hooks';
import { useCase, useNameOf } from '../../../api/queries.ts';
import type { CaseDetail, Me } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { CaseActs } from './CaseActs.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseSide } from './CaseSide.tsx';
import { EraseDialog } from '../data-requests/EraseDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  id: string;
  me: Me;
  back: string;
  onClosed: () => void;
}

export function CasePage(props: Props): ReactNode {
  const { data, error, isPending, refetch } = useCase(props.id);
  if (isPending) return <Waiting rows={8} label="Đang tải ca" />;
  if (data === undefined) return <Failed fault={error} again={() => void refetch()} />;
  return <LoadedCase {...props} item={data} />;
}

function LoadedCase({ item, me, back, onClosed }: Props & { item: CaseDetail }): ReactNode {
  const nameOf = useNameOf();
  const [closing, dialog] = useDisclosure(false);
  const [assigning, menu] = useDisclosure(false);
  const [erasing, erasure] = useDisclosure(false);
  const reply = useRef<HTMLTextAreaElement>(null);
  const over = item.status === 'closed' || item.status === 'cancelled';
  useKeys(over ? {} : { r: () => reply.current?.focus(), a: menu.open, e: dialog.open });
  return (
    <article className="case" aria-label="Ca">
      <CaseHead item={item} back={back} nameOf={nameOf} />
      {!over && (
        <CaseActs
          item={item}
          me={me}
          assigning={assigning}
          onAssigning={menu}
          onClose={dialog.open}
          onErase={erasure.open}
        />
      )}
      <div className="case-body">
        <Timeline item={item} nameOf={nameOf} />
        <CaseSide item={item} nameOf={nameOf} />
      </div>
      <ReplyBox item={item} field={reply} />
      <EraseDialog item={item} opened={erasing} onClose={erasure.close} onErased={onClosed} />
      <CloseDialog item={item} opened={closing} onClose={dialog.close} onClosed={onClosed} />
    </article>
  );
}
