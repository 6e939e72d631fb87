/**
 * A line of `notes.jsonl` as another program would write it: the words alone, without what stands around them.
 * @param {string} id @param {string} source the article's file @param {string} exact
 * @param {{colour: string, note?: string, tags?: string[]}} more
 */
export function foreignNote(id, source, exact, { colour, note, tags = [] }) {
  const body = [
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
  return JSON.stringify({
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: `urn:uuid:${id}`, type: 'Annotation' },
    motivation: ['highlighting', ...(note ? ['commenting'] : []), ...(tags.length > 0 ? ['tagging'] : [])],
    ...(body.length > 0 ? { body } : {}),
    target: {
      ...{ source, styleClass: colour },
      selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
    },
  });
}
