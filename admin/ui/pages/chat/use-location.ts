/** Asks the device where it is, and says in words when it cannot tell. */
import { useState } from 'react';

export interface Place {
  asking: boolean;
  /** what to do instead, when the device did not tell */
  problem: string | null;
  ask: () => void;
}

const WAIT_MS = 15_000;
const INSTEAD = 'Máy không cho biết vị trí. Nhắn địa chỉ: số nhà, thôn (tổ), xã (phường).';

export function useLocation(found: (point: { lat: number; lon: number }) => void): Place {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = (): void => {
    if (!('geolocation' in navigator)) return setProblem(INSTEAD);
    setAsking(true);
    setProblem(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking(false);
        found({ lat: coords.latitude, lon: coords.longitude });
      },
      () => {
        setAsking(false);
        setProblem(INSTEAD);
      },
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 60_000 },
    );
  };
  return { asking, problem, ask };
}
