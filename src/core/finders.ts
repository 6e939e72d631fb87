import { inOrder } from './article/finder';
import type { Finder } from './article/finder';
import { createCreditsFinder } from './credits/creditsFinder';
import { createDateFinder } from './dates/dateFinder';
import { createDocumentFinder } from './documents/documentFinder';
import { createFigureFinder } from './figures/figureFinder';
import { findHeadings } from './headings/headingFinder';
import type { AnchorScan } from './match/anchorScan';
import { remembered } from './match/memo';
import type { Places } from './places/placeFinder';
import { createRelativePlaceFinder } from './places/relativePlaces';
import { createSchemeFinder } from './schemes/schemeFinder';
import { createStatementFinder } from './statements/statementFinder';
import type { Tables } from './tables';

/**
 * Every finder, in order. To add a kind of mention is to add a line here; `inOrder` checks that what each one needs is
 * there, and a test that it looks at nothing else.
 */
export function findersOf(tables: Tables, places: Places, scan: AnchorScan): readonly Finder[] {
  return inOrder([
    { name: 'credits', needs: [], gives: ['credits', 'outside'], find: createCreditsFinder() },
    { name: 'headings', needs: ['credits'], gives: ['headings'], find: findHeadings },
    { name: 'documents', needs: [], gives: ['documents'], find: createDocumentFinder() },
    { name: 'dates', needs: ['credits', 'outside'], gives: ['dates', 'outside'], find: createDateFinder(tables, scan) },
    { name: 'places', needs: ['credits'], gives: ['places', 'place'], find: places.find },
    {
      name: 'relative places',
      needs: ['places', 'place'],
      gives: ['relativePlaces'],
      find: createRelativePlaceFinder(places.gazetteer),
    },
    {
      name: 'schemes',
      needs: ['headings'],
      gives: ['schemes', 'passedOver'],
      find: createSchemeFinder(scan),
    },
    {
      name: 'figures',
      needs: ['documents', 'dates', 'places', 'schemes', 'credits', 'passedOver'],
      gives: ['figures', 'passedOver'],
      find: createFigureFinder(tables, scan),
    },
    {
      name: 'statements',
      needs: ['figures', 'passedOver', 'places', 'relativePlaces', 'place', 'dates', 'headings', 'credits', 'outside'],
      gives: ['figures', 'passedOver'],
      find: createStatementFinder(
        remembered((code: string) => places.gazetteer.children(code)),
        scan,
      ),
    },
  ]);
}
