/** In which words people asked, without saying who; and other rumours that may be the same. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { call } from '../../../api/client.ts';
import { useWrite } from '../../../api/queries.ts';
import type { ClaimDetail } from '../../../api/types.ts';
import { Problem } from '../../../parts/Problem.tsx';

const TOUCHED = ['claim', 'claims', 'counts'];

export function Wordings({ claim }: { claim: ClaimDetail }): ReactNode {
  const [, go] = useLocation();
  const write = useWrite(
    (ask: string) => call('POST /claims/:id/split', { params: { id: claim.id }, body: { ask } }),
    TOUCHED,
  );
  if (claim.wordings.length === 0) return null;
  return (
    <section className="page-section">
      <h2>Bà con hỏi bằng lời</h2>
      <ul className="claim-lines">
        {claim.wordings.map(({ ask, text, askers, mayQuote }) => (
          <li key={ask}>
            <p>
              {text}{' '}
              <span className="quiet figures">{`${askers} người${mayQuote ? ' · cho đăng lại lời này' : ''}`}</span>
            </p>
            {claim.wordings.length > 1 && (
              <Button
                variant="default"
                size="compact-md"
                loading={write.isPending}
                onClick={() => write.mutate(ask, { onSuccess: ({ id }) => go(`/claims/${encodeURIComponent(id)}`) })}
              >
                Tách riêng<span className="unseen">: {text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Problem of={write.error} />
    </section>
  );
}

export function AlikeClaims({ claim }: { claim: ClaimDetail }): ReactNode {
  const [, go] = useLocation();
  const write = useWrite(
    (into: string) => call('POST /claims/:id/join', { params: { id: claim.id }, body: { into } }),
    TOUCHED,
  );
  if (claim.alike.length === 0) return null;
  return (
    <section className="page-section">
      <h2>Tin gần giống</h2>
      <ul className="claim-lines">
        {claim.alike.map(({ id, text, status }) => (
          <li key={id}>
            <p>
              <Link href={`/claims/${encodeURIComponent(id)}`}>{text}</Link>{' '}
              <span className="quiet">{status === 'decided' ? 'đã công bố' : 'chờ kết luận'}</span>
            </p>
            <Button
              variant="default"
              size="compact-md"
              loading={write.isPending}
              onClick={() => write.mutate(id, { onSuccess: (into) => go(`/claims/${encodeURIComponent(into.id)}`) })}
            >
              Gộp vào tin này<span className="unseen">: {text}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Problem of={write.error} />
    </section>
  );
}
