/** The door of those who read a file of lines piece by piece, however large it is. */
export { StretchCutter } from './stretchCutter';
export type { LongLine, Stretch } from './stretchCutter';
export { verdictOfLines } from './articleFile';
export type { LinesOfFile } from './articleFile';
