import type { annotations } from '../../core/index';
import { colorIds } from '../../ids';

/** The theme’s colour behind a passage. */
export const noteColourIds: Readonly<Record<annotations.NoteColour, string>> = {
  yellow: colorIds.yellowHighlight,
  green: colorIds.greenHighlight,
  blue: colorIds.blueHighlight,
  pink: colorIds.pinkHighlight,
  purple: colorIds.purpleHighlight,
};

/** The same for signs in lists and beside the scroll bar, where a pale colour is not seen. */
export const noteSignIds: Readonly<Record<annotations.NoteColour, string>> = {
  yellow: 'charts.yellow',
  green: 'charts.green',
  blue: 'charts.blue',
  pink: 'charts.red',
  purple: 'charts.purple',
};
