import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Cell } from '../../../text/delimited';
import { exportedColumns } from './figureRecord';
import type { RowPortions } from './figureRecord';

/** Rows of a sheet at most, and characters of a cell: what spreadsheets hold. */
const ROWS_OF_SHEET = 1_048_576;
const CHARACTERS_OF_CELL = 32_767;

/**
 * A workbook (ECMA-376), written as its rows come: as many sheets as they need, each with the columns' names on top. Words
 * are words, whatever they begin with: nothing in it is calculated.
 */
export async function* xlsxFile(rows: RowPortions, rowsOfSheet = ROWS_OF_SHEET): AsyncGenerator<Uint8Array> {
  const workbook = new Workbook(rowsOfSheet);
  for await (const portion of rows) {
    for (const figure of portion) workbook.add(exportedColumns.map(({ of }) => of(figure)));
    yield workbook.taken();
  }
  workbook.end();
  yield workbook.taken();
}

const HEAD = exportedColumns.map(({ name }) => name);

class Workbook {
  private readonly zip: Zip;
  private pieces: Uint8Array[] = [];
  private sheets = 0;
  private rows = 0;
  private sheet: ZipDeflate | undefined;
  private waiting: string[] = [];

  constructor(private readonly rowsOfSheet: number) {
    this.zip = new Zip((error, piece) => {
      if (error) throw error;
      this.pieces.push(piece);
    });
    this.begin();
  }

  add(cells: readonly Cell[]): void {
    if (this.rows === this.rowsOfSheet) this.begin();
    this.rows++;
    this.waiting.push(rowOf(cells, this.rows));
  }

  /** What has been written since this was last asked. */
  taken(): Uint8Array {
    this.write('');
    const bytes = new Uint8Array(this.pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    this.pieces = [];
    return bytes;
  }

  end(): void {
    this.close();
    for (const [name, text] of partsOf(this.sheets)) {
      const part = new ZipDeflate(name);
      this.zip.add(part);
      part.push(strToU8(text), true);
    }
    this.zip.end();
  }

  private begin(): void {
    this.close();
    this.sheet = new ZipDeflate(`xl/worksheets/sheet${++this.sheets}.xml`);
    this.zip.add(this.sheet);
    this.waiting = [`${XML}<worksheet xmlns="${MAIN}"><sheetData>`];
    this.rows = 0;
    this.add(HEAD);
  }

  private close(): void {
    this.write('</sheetData></worksheet>', true);
    this.sheet = undefined;
  }

  private write(more: string, isLast = false): void {
    const text = this.waiting.join('') + more;
    this.waiting = [];
    if (text !== '' || isLast) this.sheet?.push(strToU8(text), isLast);
  }
}

/** @param row from 1 */
const rowOf = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell, column) => cellOf(cell, `${letter(column)}${row}`)).join('')}</row>`;

/** A table has fewer columns than there are letters. */
const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

function cellOf(cell: Cell, address: string): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  const words = escaped(cell.slice(0, CHARACTERS_OF_CELL));
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What XML can't hold becomes �. */
const escaped = (text: string): string =>
  text.replace(/[&<>\ufffe\uffff]|[^\P{Cc}\t\n\r]|\p{Surrogate}/gu, (character) => NAMED[character] ?? '�');

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const RELATIONS = `${FORMATS}/package/2006/relationships`;
const OFFICE = `${FORMATS}/officeDocument/2006/relationships`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every workbook holds beside its sheets. */
function partsOf(sheets: number): readonly (readonly [string, string])[] {
  const each = (line: (number: number) => string): string =>
    Array.from({ length: sheets }, (_, index) => line(index + 1)).join('');
  const sheetTypes = each(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const names = each((number) => `<sheet name="figures ${number}" sheetId="${number}" r:id="rId${number}"/>`);
  const related = each(
    (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${sheetTypes}</Types>`,
    ],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `${XML}<Relationships xmlns="${RELATIONS}">${related}</Relationships>`],
  ];
}
