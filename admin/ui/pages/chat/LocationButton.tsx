/** "Gửi vị trí của tôi": one tap instead of an address. */
import type { ReactNode } from 'react';
import { MapPin } from 'lucide-react';
import type { Place } from './use-location.ts';

export function LocationButton({ place }: { place: Place }): ReactNode {
  return (
    <>
      <button type="button" className="location-button" onClick={place.ask} disabled={place.asking}>
        <MapPin size={20} aria-hidden />
        {place.asking ? 'Đang tìm vị trí…' : 'Gửi vị trí của tôi'}
      </button>
      {place.problem !== null && (
        <p role="alert" className="location-problem">
          {place.problem}
        </p>
      )}
    </>
  );
}
