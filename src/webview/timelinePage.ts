import './figuresPage.css';
import './timelinePage.css';
import { HostLine } from './hostLine';
import { openTimeline } from './timelinePane';
import type { TimelineQuestions, TimelineState } from './timelineMessages';

const page: { changed?: () => void } = {};
const line = new HostLine<TimelineQuestions, TimelineState>(() => page.changed?.());
void openTimeline(line, document.body).then((changed) => {
  page.changed = changed;
});
