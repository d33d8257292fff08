/** Starts the operators' console. */
import { createRoot } from 'react-dom/client';
import '../../base.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../../parts/parts.css';
import '../../message/message.css';
import './console.css';
import './case/case.css';
import './people/people.css';
import './packs/packs.css';
import './answers/answers.css';
import './claims/claims.css';
import { Console } from './Console.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Console />);
