/** A message on the timeline: the person's words with marked facts, or what was answered, and by whom. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryOf } from '../api/types.ts';
import { MarkedText } from '../parts/MarkedText.tsx';
import { RichText } from '../parts/RichText.tsx';
import { CHANNEL_WORDS } from '../words/labels.ts';
import { clock } from '../words/time.ts';
import type { Names } from './names.ts';

const MEDIA_WORDS: Record<string, string> = { image: 'Ảnh', audio: 'Ghi âm', file: 'Tệp' };

export function MessageEntry({ entry, nameOf, person }: { entry: EntryOf<'message'> } & Names): ReactNode {
  const inbound = entry.direction === 'in';
  const who = inbound ? person : entry.by === null ? 'Bình An' : nameOf(entry.by);
  const side = inbound ? 'entry-in' : entry.by === null ? 'entry-out' : 'entry-out entry-staff';
  return (
    <div className={`entry-message ${side}`}>
      <p className="entry-by">
        {who} · {CHANNEL_WORDS[entry.channel]} · <span className="figures">{clock(entry.at)}</span>
      </p>
      <div className="entry-words">
        {inbound ? <MarkedText text={entry.text} facts={entry.facts} /> : <RichText text={entry.text} />}
        {entry.heard !== undefined && <span className="entry-heard">Máy nghe: {entry.heard}</span>}
        {entry.media.map(({ kind, id }, index) => (
          <Attached key={id ?? `${kind}-${index}`} kind={kind} id={id} />
        ))}
      </div>
    </div>
  );
}

/** The picture itself; anything else, and what is not kept (yet), by its name. */
function Attached({ kind, id }: { kind: string; id: string | undefined }): ReactNode {
  const [shown, setShown] = useState(kind === 'image' && id !== undefined);
  const words = MEDIA_WORDS[kind] ?? kind;
  if (id === undefined) return <span className="entry-media">{words}</span>;
  const address = `/api/v1/media/${encodeURIComponent(id)}`;
  return (
    <a href={address} target="_blank" rel="noreferrer" className={shown ? 'entry-picture' : 'entry-media'}>
      {shown ? <img src={address} alt={words} loading="lazy" onError={() => setShown(false)} /> : words}
    </a>
  );
}
