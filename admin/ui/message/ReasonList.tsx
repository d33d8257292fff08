/** Reasons for a level, each with the document it stands in. */
import type { ReactNode } from 'react';
import type { Reason } from '../api/types.ts';
import { documentWords } from '../words/documents.ts';

export function ReasonList({ reasons }: { reasons: readonly Reason[] }): ReactNode {
  return (
    <ul className="reasons">
      {reasons.map(({ rule, document, detail }) => (
        <li key={`${document} ${rule}`}>
          {detail === '' ? rule : detail} <span className="document">{documentWords(document)}</span>
        </li>
      ))}
    </ul>
  );
}
