import * as cluster from '../../core/corpus/cluster/index';
import { nextTurn } from '../nextTurn';

/** HTTP as every platform has it: Node, a browser, a worker of either. */
export function clusterFetch(): cluster.ClusterPlatform {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
  return {
    encode: (text) => encoder.encode(text),
    decode: (bytes) => decoder.decode(bytes),
    breathe: nextTurn,
    post: (request) => {
      const aborted = new AbortController();
      return {
        answer: answerTo(request, aborted.signal),
        cancel: () => {
          aborted.abort();
        },
      };
    },
  };
}

async function answerTo(
  { url, headers, body }: cluster.ServerRequest,
  signal: AbortSignal,
): Promise<cluster.ServerAnswer> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body), signal });
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (signal.aborted) throw new cluster.ClusterFailure('cancelled', 'The question was taken back.');
    throw new cluster.ClusterFailure('unreachable', causeOf(error));
  }
}

/** Of a failed request only its cause says why. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}
