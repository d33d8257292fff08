// Loaded before a program: its clock goes TEST_CLOCK_SHIFT_MS ahead (below zero: behind) of the computer's.
import process from 'node:process';

const shift = Number(process.env.TEST_CLOCK_SHIFT_MS);
if (!Number.isFinite(shift)) throw new Error('TEST_CLOCK_SHIFT_MS is no number');
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
