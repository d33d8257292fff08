/** A reply: a bubble with its choices under it, a letter from a human, or a danger card within the conversation. */
import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import type { WebEvent } from '../../../api/ports.ts';
import { RichText } from '../../parts/RichText.tsx';
import { dangerLines } from '../../parts/rich-text.ts';
import { clock } from '../../words/time.ts';
import { DangerLines } from './DangerCard.tsx';
import { LocationButton } from './LocationButton.tsx';
import type { Said } from './history.ts';
import type { Place } from './use-location.ts';

interface Props {
  event: WebEvent;
  /** shown in the card above instead */
  pinned: boolean;
  /** says where it is, once for the whole card */
  noted: boolean;
  open: boolean;
  chosen: string | null;
  place: Place;
  onSay: (said: Said) => void;
}

export function TheirBubble({ event, pinned, noted, open, chosen, place, onSay }: Props): ReactNode {
  const choices = <Choices event={event} open={open} chosen={chosen} onSay={onSay} />;
  if (event.tone === 'danger') {
    return (
      <>
        {!pinned && <DangerBubble event={event} />}
        {noted && <p className="pinned-note">Lời dặn khẩn cấp ở trên</p>}
        {choices}
      </>
    );
  }
  const staff = event.tone === 'staff';
  return (
    <div className="bubble-line">
      {staff && <p className="sender">Người trực</p>}
      <div className={staff ? 'bubble bubble-staff' : 'bubble'}>
        <span className="unseen">{staff ? '' : 'Bình An: '}</span>
        <RichText text={event.text} />
        {event.picture !== undefined && (
          <img className="bubble-picture" src={`data:image/png;base64,${event.picture.png}`} alt={event.picture.alt} />
        )}
      </div>
      {choices}
      {open && event.ask === 'location' && <LocationButton place={place} />}
      <p className="fate figures">{clock(event.at)}</p>
    </div>
  );
}

function DangerBubble({ event }: { event: WebEvent }): ReactNode {
  return (
    <div className="danger-bubble">
      <a href="tel:115">Gọi 115 ngay</a>
      <DangerLines lines={dangerLines(event.text)} />
    </div>
  );
}

type ChoicesProps = Pick<Props, 'event' | 'open' | 'chosen' | 'onSay'>;

function Choices({ event, open, chosen, onSay }: ChoicesProps): ReactNode {
  const shown = open && chosen === null ? event.choices : event.choices.filter((choice) => choice.id === chosen);
  if (shown.length === 0) return null;
  return (
    <div className="choices" role="group" aria-label="Câu trả lời">
      {shown.map((choice) =>
        choice.id === chosen ? (
          <p key={choice.id} className="choice choice-taken">
            <Check size={18} aria-hidden /> <span className="unseen">Đã chọn: </span>
            {choice.label}
          </p>
        ) : (
          <button
            key={choice.id}
            type="button"
            className="choice"
            onClick={() => onSay({ choice: choice.id, label: choice.label, of: event.id })}
          >
            {choice.label}
          </button>
        ),
      )}
    </div>
  );
}
