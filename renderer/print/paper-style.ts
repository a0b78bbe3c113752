// How every paper looks. One file for each weight: of one file for all weights a PDF gets outlines without a name, which
// are slower to make and to read.
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '../ui/tokens.css';
import '../ui/base.css';
import './print.css';
