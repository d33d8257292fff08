/** Reasons for a level, each with the document it stands in. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Reason } from '../api/types.ts';
import { documentWords } from '../words/documents.ts';

export function ReasonList({ reasons }: { reasons: readonly Reason[] }): ReactNode {
  return (
    <ul className="reasons">
      {byDetail(reasons).map(([detail, documents]) => (
        <li key={detail}>
          {detail}
          {documents.map((document) => (
            <Fragment key={document}>
              {' '}
              <span className="document">{documentWords(document)}</span>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The same finding of several documents is one line. */
function byDetail(reasons: readonly Reason[]): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const { rule, document, detail } of reasons) {
    const words = detail === '' ? rule : detail;
    const documents = found.get(words) ?? [];
    if (!documents.includes(document)) documents.push(document);
    found.set(words, documents);
  }
  return [...found];
}
