import assert from 'node:assert/strict';
import { noteCollection, notesBrought } from '../../../src/core/annotations/passedOn';
import { articlesByFormat } from '../../../src/core/files/formats';
import { annotations } from '../../../src/core/index';

const note: annotations.Note = {
  id: 'urn:uuid:1',
  kind: 'note',
  source: '湖南/a.txt',
  passage: { exact: '领导', prefix: '村里', suffix: '来了', position: { start: 2, end: 4 } },
  colour: 'green',
  tags: ['水利', '会议'],
  text: '谁？',
  creator: '王',
  created: '2026-01-02T03:04:05Z',
  modified: '2026-01-02T03:04:05Z',
};

const { readNoteLines, writtenNoteLines } = annotations;
const written = (lines: string, ...changes: (readonly [string, annotations.Note | undefined])[]): string =>
  writtenNoteLines(readNoteLines(lines), new Map(changes));
const said = ({ record: _, ...rest }: annotations.Note): Omit<annotations.Note, 'record'> => rest;

describe('A file of notes', () => {
  it('Should hold an annotation of the Web Annotation model a line', () => {
    assert.deepEqual(JSON.parse(written('', [note.id, note])), {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: ['highlighting', 'commenting', 'tagging'],
      creator: { type: 'Person', name: '王' },
      created: '2026-01-02T03:04:05Z',
      modified: '2026-01-02T03:04:05Z',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: '谁？' },
        { type: 'TextualBody', purpose: 'tagging', value: '水利' },
        { type: 'TextualBody', purpose: 'tagging', value: '会议' },
      ],
      target: {
        source: '湖南/a.txt',
        styleClass: 'green',
        selector: [
          { type: 'TextQuoteSelector', exact: '领导', prefix: '村里', suffix: '来了' },
          { type: 'TextPositionSelector', start: 2, end: 4 },
        ],
      },
    });
  });

  it('Should give back what was put in, marks of articles too', () => {
    const whole = { ...note, passage: null, colour: 'yellow', tags: [], text: '' } as const;
    for (const one of [
      note,
      { ...note, text: '', tags: [], creator: null },
      { ...whole, kind: 'read' },
      { ...whole, kind: 'starred' },
      { ...whole, text: '整篇' },
    ] as const) {
      const [back] = readNoteLines(written('', [one.id, one])).notes;
      assert.ok(back);
      assert.deepEqual(said(back), one);
    }
  });

  it('Should keep every line that is not changed to the letter, damaged and foreign ones named', () => {
    const lines = [
      '{"id": broken',
      '{ "a" : 1 }',
      '',
      JSON.stringify({ type: 'Annotation', id: 'x', target: ['a', 'b'] }),
    ].join('\n');
    const text = `${lines}\n${written('', [note.id, note])}`;
    const read = readNoteLines(text);
    assert.deepEqual([read.damaged, read.foreign, read.notes.length], [[1], [2, 4], 1]);
    assert.equal(written(text, ['urn:uuid:2', undefined]), text);
    assert.equal(written(text, [note.id, undefined]), `${lines}\n`);
    assert.ok(written(text, ['urn:uuid:2', { ...note, id: 'urn:uuid:2' }]).startsWith(text));
  });

  it('Should keep what others wrote into an annotation', () => {
    const foreign = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', 'http://example.org/own.jsonld'],
      id: 'https://example.org/1',
      type: 'Annotation',
      motivation: ['commenting', 'moderating'],
      creator: { id: 'https://example.org/li', type: 'Person', name: '李' },
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: '旧', language: 'zh' },
        { type: 'Image', id: 'https://example.org/a.png' },
      ],
      target: {
        source: 'a.txt',
        state: { type: 'TimeState', sourceDate: '2020-01-01T00:00:00Z' },
        selector: [
          { type: 'TextQuoteSelector', exact: '某县' },
          { type: 'XPathSelector', value: '/p' },
        ],
      },
    };
    const text = `${JSON.stringify(foreign)}\n`;
    const [read] = readNoteLines(text).notes;
    assert.ok(read);
    assert.deepEqual([read.text, read.creator, read.passage?.exact], ['旧', '李', '某县']);
    const back = JSON.parse(written(text, [read.id, { ...read, text: '新' }])) as typeof foreign;
    assert.deepEqual(back.body, [{ ...foreign.body[0], value: '新' }, foreign.body[1]]);
    assert.deepEqual(
      [back.rights, back.creator, back['@context']],
      [foreign.rights, foreign.creator, foreign['@context']],
    );
    assert.deepEqual(back.target.state, foreign.target.state);
    assert.deepEqual(back.target.selector.at(-1), foreign.target.selector[1]);
    assert.deepEqual(back.motivation, ['highlighting', 'commenting', 'moderating']);
  });

  it('Should take the latest of several versions that a merge left, and write one', () => {
    const later = { ...note, text: '后', modified: '2027-01-01T00:00:00Z' };
    const both = written('', [later.id, later]) + written('', [note.id, note]);
    assert.deepEqual(
      readNoteLines(both).notes.map(({ text }) => text),
      ['后'],
    );
    assert.equal(written(both, [note.id, note]).trim().split('\n').length, 1);
  });

  it('Should say for a while what was taken away, and no longer when that is over or the note is back', () => {
    const deletions = { at: '2026-02-01T00:00:00Z', saidFrom: '2026-01-31T00:00:00Z' };
    const two = written('', [note.id, note], ['urn:uuid:2', { ...note, id: 'urn:uuid:2' }]);
    const less = writtenNoteLines(readNoteLines(two), new Map([['urn:uuid:2', undefined]]), deletions);
    const read = readNoteLines(less);
    assert.deepEqual([...read.deleted], [['urn:uuid:2', deletions.at]]);
    assert.deepEqual([read.notes.length, read.damaged, read.foreign], [1, [], []]);
    assert.ok(annotations.holdsNotes(less.split('\n').slice(1).join('\n')));
    assert.deepEqual(articlesByFormat('notes.jsonl', 'notes.jsonl', less), { articles: [], badLines: [] });
    const later = { ...deletions, saidFrom: '2026-02-02T00:00:00Z' };
    assert.equal(writtenNoteLines(read, new Map(), deletions), less);
    assert.equal(writtenNoteLines(read, new Map(), later), written('', [note.id, note]));
    assert.equal(written(less, ['urn:uuid:2', { ...note, id: 'urn:uuid:2' }]), two);
    assert.equal(writtenNoteLines(readNoteLines(''), new Map([['urn:uuid:2', undefined]]), deletions), '');
  });

  it('Should be told from a file of articles', () => {
    assert.ok(annotations.holdsNotes(''));
    assert.ok(annotations.holdsNotes(written('', [note.id, note])));
    assert.ok(!annotations.holdsNotes('{"title":"某县","text":"开会"}\n'));
    assert.ok(!annotations.holdsNotes('hello'));
  });
});

describe('Notes that are passed on', () => {
  it('Should come back from JSON-LD and from JSON Lines, what is none named', () => {
    const collection = noteCollection([note], '某县');
    assert.deepEqual([collection.type, collection['total']], ['AnnotationCollection', 1]);
    const brought = notesBrought(JSON.stringify(collection, null, 2));
    assert.deepEqual(brought?.notes.map(said), [note]);
    const lines = notesBrought(`${written('', [note.id, note])}{"a":1}\noops\n`);
    assert.deepEqual([lines?.notes.length, lines?.refused], [1, [2, 3]]);
    assert.deepEqual(notesBrought('[{"type":"Annotation"}, 3]')?.refused, [1, 2]);
    for (const text of ['', '{}', 'oops', '{"title":"某县","text":"开会"}'])
      assert.equal(notesBrought(text), undefined);
  });
});
