/** Starts the page that shows a copy of one's own data. */
import { createRoot } from 'react-dom/client';
import '../../base.css';
import '../../parts/parts.css';
import './my-data.css';
import { MyDataPage } from './MyDataPage.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<MyDataPage />);
