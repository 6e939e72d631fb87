import './figuresPage.css';
import { openFigures } from './figuresTable';
import { HostLine } from './hostLine';

const page: { changed?: () => void } = {};
const line = new HostLine(() => page.changed?.());
void openFigures(line, document.body).then((changed) => {
  page.changed = changed;
});
