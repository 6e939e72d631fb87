/** The door of those who ask which files hold articles, and who read a file of lines piece by piece, however large it is. */
export { articleEndings, formatOf } from './formats';
export { StretchCutter } from './stretchCutter';
export type { LongLine, Stretch } from './stretchCutter';
export { verdictOfLines } from './articleFile';
export type { LinesOfFile } from './articleFile';
