/** Where a person is looked after, from home to recovery or death, and which moves between these are allowed. */
import type { Outcome } from './codes.ts';

export const PLACEMENTS = ['home', 'facility', 'hospital', 'recovered', 'died'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/**
 * Source: Bình An. Levels of care lead into each other both ways. Who recovered is looked after again by a new
 * enrolment, which begins at home; nothing follows a death.
 */
const MOVES: Readonly<Record<Placement, readonly Placement[]>> = {
  home: ['facility', 'hospital', 'recovered', 'died'],
  facility: ['home', 'hospital', 'recovered', 'died'],
  hospital: ['home', 'facility', 'recovered', 'died'],
  recovered: ['hospital', 'died'],
  died: [],
};

/** Where somebody may go from there; empty: nowhere. */
export function movesFrom(from: Placement): readonly Placement[] {
  return MOVES[from];
}

/** Of whom nothing is noted, they are at home. */
export function placementOf({ placement }: { placement?: Placement }): Placement {
  return placement ?? 'home';
}

/** Is somebody there asked about their health by messages? In hospital others watch, day and night. */
export function isAskedAt(placement: Placement): boolean {
  return placement === 'home' || placement === 'facility';
}

/** How a case ends by which the person goes there; null: it goes on. */
export function outcomeOf(placement: Placement): Outcome | null {
  return placement === 'recovered' || placement === 'died' ? placement : null;
}

/** Where somebody is once their follow-up ended so; null: where they were. */
export function placementAfter(outcome: Outcome | null): Placement | null {
  return outcome === 'hospital' || outcome === 'recovered' || outcome === 'died' ? outcome : null;
}

/** A person goes to another level of care, recovers or dies. */
export interface Move {
  personId: string;
  to: Placement;
  note: string;
  /** name of the hospital or facility */
  where?: string;
  /** of a death: the family was told by a human, so that a message is never the first to say it */
  familyKnows?: boolean;
}
