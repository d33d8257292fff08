/** A day to choose; beside its label in words, as browsers write days in the order of their own language. */
import type { ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { longDay } from '../words/time.ts';

/** `value` is an ISO day, '' where none is chosen. */
export function DayField({ label, value, ...rest }: TextInputProps & { label: string; value: string }): ReactNode {
  const words = longDay(value);
  return (
    <TextInput
      {...rest}
      type="date"
      value={value}
      label={
        <>
          {label}
          {words !== '' && <span className="quiet day-words figures"> {words}</span>}
        </>
      }
    />
  );
}
