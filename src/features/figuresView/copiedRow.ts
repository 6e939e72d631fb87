import type { StatedFigure, tableRows } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import { rowInWords } from './rowWords';

/** A row as it is copied: what its cells show, from the left, then its article's path and where the number stands. */
export function copiedRow(figure: StatedFigure, names: PlaceNames): readonly tableRows.Cell[] {
  const { cells, placePath, sentence } = rowInWords(figure, names);
  return [
    ...[cells.written, cells.value, cells.unit, cells.noun, placePath, cells.when, cells.article, cells.published],
    ...[sentence.text, figure.entry.summary.path, figure.start, figure.end],
  ];
}
