/** The devices shown, in order; a further one is one component in this list. */
import type { ReactNode } from 'react';
import { ChatPhone } from './ChatPhone.tsx';

export const DEVICES: readonly { id: string; Device: () => ReactNode }[] = [{ id: 'telegram', Device: ChatPhone }];
