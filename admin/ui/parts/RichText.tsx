/** Shows a message's text: lines, **strong** words, and emergency numbers that can be called with one tap. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { splitRich } from './rich-text.ts';

export function RichText({ text }: { text: string }): ReactNode {
  return splitRich(text).map((piece, index) => {
    // Pieces never change place: the text of a message is final.
    const key = `${index}`;
    if (piece.kind === 'strong') return <strong key={key}>{piece.text}</strong>;
    if (piece.kind === 'number') {
      return (
        <a key={key} href={`tel:${piece.text.replaceAll(/\D/g, '')}`} className="figures">
          {piece.text}
        </a>
      );
    }
    if (piece.kind === 'break') return <br key={key} />;
    return <Fragment key={key}>{piece.text}</Fragment>;
  });
}
