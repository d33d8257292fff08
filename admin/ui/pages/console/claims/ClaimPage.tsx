/** One rumour: what was asked, the finding as a draft and as people would read it, publishing, and whom it reached. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { call } from '../../../api/client.ts';
import { useClaim, useNameOf, useWrite } from '../../../api/queries.ts';
import type { ClaimDetail, Me } from '../../../api/types.ts';
import { Failed, Waiting } from '../../../parts/Notes.tsx';
import { useToday } from '../../../parts/ticker.ts';
import { shortTime } from '../../../words/time.ts';
import { PageBody } from '../PageBody.tsx';
import { AlikeClaims, Wordings } from './Askers.tsx';
import { VerdictForm } from './VerdictForm.tsx';
import { deliveryWords, VERDICT_WORDS } from './words.ts';
import { Problem } from '../../../parts/Problem.tsx';

export function ClaimPage({ me, id }: { me: Me; id: string }): ReactNode {
  const { data, error, refetch } = useClaim(id);
  return (
    <PageBody title="Tin đồn" wide back={{ href: '/claims', name: 'Các tin đồn' }}>
      {error !== null && <Failed fault={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Waiting rows={6} label="Đang tải tin" />}
      {data !== undefined && <Claim claim={data} me={me} />}
    </PageBody>
  );
}

function Claim({ claim, me }: { claim: ClaimDetail; me: Me }): ReactNode {
  const today = useToday();
  return (
    <>
      <h2 className="claim-title">{claim.title ?? claim.text}</h2>
      <p className="quiet figures">
        {`Mã ${claim.code} · ${claim.askers} người hỏi · lần cuối ${shortTime(claim.lastAskedAt, today)}`}
      </p>
      {claim.status === 'joined' && claim.joinedTo !== null ? (
        <p>
          Tin này đã gộp. <Link href={`/claims/${encodeURIComponent(claim.joinedTo)}`}>Mở tin chung</Link>
        </p>
      ) : (
        <>
          {claim.status === 'decided' && <Delivery claim={claim} />}
          <div className="claim-desk">
            <VerdictForm key={claim.id} claim={claim} me={me} />
            <Preview claim={claim} />
          </div>
          <Wordings claim={claim} />
          <AlikeClaims claim={claim} />
        </>
      )}
    </>
  );
}

function Delivery({ claim }: { claim: ClaimDetail }): ReactNode {
  const today = useToday();
  const nameOf = useNameOf();
  const write = useWrite(() => call('POST /claims/:id/retry', { params: { id: claim.id } }), ['claim', 'claims']);
  const { verdict, decidedBy, decidedAt, delivery } = claim;
  return (
    <section className="claim-state" aria-label="Đã công bố">
      <p>
        {verdict !== null && <b className={`verdict verdict-${verdict}`}>{VERDICT_WORDS[verdict]}</b>}{' '}
        <span className="quiet figures">
          {decidedBy !== null && nameOf(decidedBy)} {decidedAt !== null && shortTime(decidedAt, today)}
        </span>
      </p>
      <p className="figures">
        {deliveryWords(claim)}
        {delivery.waiting > 0 && <span className="quiet"> · {delivery.waiting} đang gửi hoặc chờ 6 giờ 30</span>}
      </p>
      {delivery.failed > 0 && (
        <Button variant="default" loading={write.isPending} onClick={() => write.mutate()}>
          Gửi lại {delivery.failed} người
        </Button>
      )}
      <Problem of={write.error} />
    </section>
  );
}

function Preview({ claim: { preview, draft, verdict } }: { claim: ClaimDetail }): ReactNode {
  if (preview === null) {
    return <p className="quiet">Chọn kết luận và lưu nháp để xem bà con sẽ đọc, nghe thế nào.</p>;
  }
  return (
    <section className="claim-preview" aria-label="Bà con đọc, nghe">
      <h2>{draft !== null || verdict === null ? 'Nếu công bố, bà con đọc' : 'Bà con đã được báo'}</h2>
      <h3>Tin chat</h3>
      <p className="preview-chat">{preview.chat}</p>
      <h3>
        Tin SMS <span className="quiet figures">· {preview.segments} tin</span>
      </h3>
      <p className="preview-sms">{preview.sms}</p>
      <h3>Loa, điện thoại</h3>
      <p>{preview.speech}</p>
    </section>
  );
}
