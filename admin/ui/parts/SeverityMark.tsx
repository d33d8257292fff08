/** A severity as shape, word and colour together, so that print and the colour-blind tell them apart. */
import type { ReactNode } from 'react';
import type { Severity } from '../../../cases/codes.ts';
import { SEVERITY_WORDS } from '../words/labels.ts';

const SHAPES: Record<Severity, ReactNode> = {
  RED: <path d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" />,
  ORANGE: <path d="M8 .8 15.8 15H.2z" />,
  YELLOW: <rect x="1.5" y="1.5" width="13" height="13" />,
  GREEN: <circle cx="8" cy="8" r="7" />,
};

/** Octagon, triangle, square or circle, in the colour of its severity. */
export function SeverityShape({ severity, size = 14 }: { severity: Severity; size?: number }): ReactNode {
  return (
    <svg
      className={`shape tone-${severity}`}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden
      focusable="false"
    >
      {SHAPES[severity]}
    </svg>
  );
}

export function SeverityMark({ severity, tint = false }: { severity: Severity; tint?: boolean }): ReactNode {
  return (
    <span className={`severity tone-${severity}${tint ? ' severity-tint' : ''}`}>
      <SeverityShape severity={severity} />
      {SEVERITY_WORDS[severity]}
    </span>
  );
}
