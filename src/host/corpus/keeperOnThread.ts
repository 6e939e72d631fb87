import { memoryOf } from './handedOver';
import type { Keeper } from './keeper';
import { plainOn, questionsOn } from './questionsOnThread';
import { RestartedTalk } from './restartedTalk';
import type { RestartedTalkNeeds } from './restartedTalk';
import { TalkEnded } from './threadTalk';

/**
 * A store on a thread of its own, or in a process. One that ends is started again, and holds what it had written then.
 * @throws whatever keeps the first from being started
 */
export async function keeperOnThread(needs: RestartedTalkNeeds): Promise<Keeper> {
  const talk = new RestartedTalk(needs);
  await talk.begin();
  const plain = plainOn<Keeper>(talk);
  return {
    ...questionsOn(talk),
    ...{ records: plain('records'), incomplete: plain('incomplete'), begin: plain('begin') },
    take: (block) => talk.ask<undefined>({ call: 'take', args: [block] }, memoryOf(block)).catch(readAgainLater),
    ...{ remove: plain('remove'), setByHand: plain('setByHand'), flush: plain('flush'), rest: plain('rest') },
    dispose: () => {
      const stop = (): void => {
        talk.stop();
      };
      void talk.ask({ call: 'flush', args: [] }).then(stop, stop);
    },
  };
}

/** Whoever is told that the thread is lost compares what it holds, and has the rest read again. */
function readAgainLater(error: unknown): undefined {
  if (!(error instanceof TalkEnded)) throw error;
  return undefined;
}
