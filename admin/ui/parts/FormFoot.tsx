/** The end of a form: what the service said against it, a way out, and the button that does it. */
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Problem } from './Problem.tsx';

interface Props {
  act: { error: unknown; isPending: boolean };
  /** absent where there is nothing to leave */
  onCancel?: () => void;
  disabled?: boolean;
  /** it cannot be undone */
  grave?: boolean;
  /** what the button does */
  children: ReactNode;
}

export function FormFoot({ act, onCancel, disabled = false, grave = false, children }: Props): ReactNode {
  return (
    <>
      <Problem of={act.error} />
      <div className="form-foot">
        {onCancel !== undefined && (
          <Button variant="default" onClick={onCancel}>
            Thôi
          </Button>
        )}
        <Button type="submit" loading={act.isPending} disabled={disabled} {...(grave && { color: 'red' })}>
          {children}
        </Button>
      </div>
    </>
  );
}
