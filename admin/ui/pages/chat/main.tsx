/** Starts the citizens' web chat. Plain React and own styles only: it must be light on a slow network. */
import { createRoot } from 'react-dom/client';
import '../../base.css';
import './chat.css';
import './bubbles.css';
import { Chat } from './Chat.tsx';
import { createConversation } from './conversation.ts';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Chat conversation={createConversation()} />);
