/** Starts the simulator: devices that drive the real channels, and what happens inside. */
import { createRoot } from 'react-dom/client';
import '../../base.css';
import '../../parts/parts.css';
import '../../message/message.css';
import './simulator.css';
import { Simulator } from './Simulator.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Simulator />);
