/** The file beside the articles in which a corpus keeps its notes, at the top of its folder. */
export const NOTES_FILE = 'notes.jsonl';

/** A file of notes without an article in it is no empty file of articles. */
export const isNotesFile = (path: string): boolean => path.endsWith(`/${NOTES_FILE}`);
