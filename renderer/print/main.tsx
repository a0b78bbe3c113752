import '../app/jitless.ts';
import './paper-style.ts';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../app/i18n.ts';
import { Printed } from './printed.tsx';
import { readAsked } from './asked.ts';

const asked = readAsked(await vertrouwd.document());
document.documentElement.lang = asked.lang;
startTexts(asked.lang);
const place = document.getElementById('document');
if (place) createRoot(place).render(<Printed asked={asked} />);
