/** The danger card: 115 first and callable, what to do now, who knows. Pinned; the person may make it small. */
import type { ReactNode } from 'react';
import { ChevronDown, ChevronUp, Phone } from 'lucide-react';
import type { WebEvent } from '../../../api/ports.ts';
import { RichText } from '../../parts/RichText.tsx';
import { cardLines } from '../../parts/rich-text.ts';
import { LocationButton } from './LocationButton.tsx';
import type { Place } from './use-location.ts';

interface Props {
  /** the messages that make the card, oldest first */
  events: readonly WebEvent[];
  /** whether the question for the place still waits for an answer */
  asksPlace: boolean;
  small: boolean;
  place: Place;
  onSize: (small: boolean) => void;
}

export function DangerCard({ events, asksPlace, small, place, onSize }: Props): ReactNode {
  return (
    <section className={small ? 'danger-card danger-card-small' : 'danger-card'} aria-label="Nguy cấp">
      <div className="danger-top">
        <a className="danger-call" href="tel:115">
          <Phone size={small ? 18 : 22} aria-hidden />
          Gọi 115 ngay
        </a>
        <button type="button" className="danger-size" aria-expanded={!small} onClick={() => onSize(!small)}>
          {small ? <ChevronDown size={20} aria-hidden /> : <ChevronUp size={20} aria-hidden />}
          {small ? 'Xem lời dặn' : 'Thu nhỏ'}
        </button>
      </div>
      {!small && (
        <div className="danger-body" role="alert">
          <DangerLines lines={cardLines(events.map(({ text }) => text))} />
          {asksPlace && <LocationButton place={place} />}
        </div>
      )}
    </section>
  );
}

export function DangerLines({ lines }: { lines: readonly string[] }): ReactNode {
  return (
    <ul className="danger-lines">
      {lines.map((line) => (
        <li key={line}>
          <RichText text={line} />
        </li>
      ))}
    </ul>
  );
}
