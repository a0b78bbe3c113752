import '../app/jitless.ts';
// One file for each weight: of one file for all weights a PDF gets outlines without a name, which are slower to make and to read.
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../app/i18n.ts';
import { Printed } from './printed.tsx';
import { readAsked } from './asked.ts';

const asked = readAsked(await vertrouwd.document());
document.documentElement.lang = asked.lang;
startTexts(asked.lang);
const place = document.getElementById('document');
if (place) createRoot(place).render(<Printed asked={asked} />);
