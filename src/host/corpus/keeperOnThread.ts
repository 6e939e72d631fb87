import type { WorkerThread } from '../platform';
import { memoryOf } from './handedOver';
import type { Keeper } from './keeper';
import type { KeeperStart } from './keeperMessages';
import { plainOn, questionsOn } from './questionsOnThread';
import { threadTalk } from './threadTalk';

/** A store on a thread of its own. Whatever is not answered when the thread ends is rejected, and all that is asked later. */
export function keeperOnThread(thread: WorkerThread, start: KeeperStart, log: (line: string) => void): Keeper {
  const talk = threadTalk(thread, log);
  const plain = plainOn<Keeper>(talk);
  thread.post({ start });
  return {
    ...questionsOn(talk),
    ...{ records: plain('records'), incomplete: plain('incomplete'), begin: plain('begin') },
    take: (block) => talk.ask({ call: 'take', args: [block] }, memoryOf(block)),
    ...{ remove: plain('remove'), setByHand: plain('setByHand'), flush: plain('flush'), rest: plain('rest') },
    dispose: () => {
      const stop = (): void => {
        thread.stop();
      };
      void talk.ask({ call: 'flush', args: [] }).then(stop, stop);
    },
  };
}
