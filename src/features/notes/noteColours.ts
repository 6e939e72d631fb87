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

/** And around it, where the theme lays no colour behind text: a selection there has a colour of its own for its letters. */
export const noteBorderIds: Readonly<Record<annotations.NoteColour, string>> = {
  yellow: colorIds.yellowHighlightBorder,
  green: colorIds.greenHighlightBorder,
  blue: colorIds.blueHighlightBorder,
  pink: colorIds.pinkHighlightBorder,
  purple: colorIds.purpleHighlightBorder,
};

/** The same for signs in lists and beside the scroll bar, where a pale colour is not seen. */
export const noteSignIds: Readonly<Record<annotations.NoteColour, string>> = {
  yellow: 'charts.yellow',
  green: 'charts.green',
  blue: 'charts.blue',
  pink: 'charts.red',
  purple: 'charts.purple',
};
