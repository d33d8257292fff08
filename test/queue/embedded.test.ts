/** The embedded queue keeps the queue contract. */
import { openQueue } from '../../adapters/queue/open.ts';
import { queueSuite } from '../contracts/queue-suite.ts';

queueSuite({ name: 'embedded', open: (onError) => openQueue({ onError }) });
